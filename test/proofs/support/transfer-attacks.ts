import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { canonicalJson } from '../../../domain/client-file/portable/canonical-json.ts';
import { exampleFile, parcelOf } from '../../main/vault/transfer/support/example-file.ts';

type Random = (below: number) => number;

const strange: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  'x'.repeat(60_000),
  '2026-02-30',
  '../../etc/passwd',
  '\u0000\u202e\ud800',
  [],
  {},
  [[[[]]]],
  { __proto__: { version: 9 } },
  '<script>alert(1)</script>',
  "'; DROP TABLE clients; --",
];

/** A changed copy: a value of another kind somewhere, a member gone, doubled or added, ids exchanged. */
function mutatedJson(random: Random): string {
  const text = sound.toString('utf8');
  if (random(4) === 0) return withChangedCharacters(text, random);
  const value = JSON.parse(text) as unknown;
  const places = placesIn(value);
  for (let changes = 1 + random(3); changes > 0; changes -= 1) {
    const place = places[random(places.length)];
    if (place !== undefined) change(place, places, random);
  }
  return JSON.stringify(value);
}

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

/** Every member and entry, those near the top as often as those deep in a document. */
function placesIn(value: unknown): readonly Place[] {
  const found: Place[] = [];
  const walk = (inner: unknown, depth: number): void => {
    if (typeof inner !== 'object' || inner === null) return;
    const holder = inner as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      for (let times = depth < 4 ? 8 : 1; times > 0; times -= 1) found.push({ holder, key });
      walk(holder[key], depth + 1);
    }
  };
  walk(value, 0);
  return found;
}

function change({ holder, key }: Place, places: readonly Place[], random: Random): void {
  const members = holder as Record<string, unknown>;
  const other = places[random(places.length)];
  const kind = random(6);
  if (kind === 0) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete members[key];
  } else if (kind === 1 && Array.isArray(holder)) holder.push(members[key]);
  else if (kind === 2 && !Array.isArray(holder)) members[`${key}x`] = members[key];
  else if (kind === 3 && other !== undefined)
    members[key] = structuredClone((other.holder as Record<string, unknown>)[other.key]);
  else members[key] = strange[random(strange.length)];
}

function withChangedCharacters(text: string, random: Random): string {
  const characters = Array.from(text);
  for (let changes = 1 + random(4); changes > 0; changes -= 1) {
    const at = random(characters.length);
    if (random(3) === 0) characters.splice(at, 1 + random(200));
    else characters[at] = ['"', '{', '}', '[', ']', ',', '9', '\\', 'é', '\u0000'][random(10)] ?? '';
  }
  return characters.join('');
}

const json = 'dossier.json';
const sound = Buffer.from(canonicalJson(exampleFile('last')));
const zipOf = (entries: Readonly<Record<string, Uint8Array>>): Buffer => Buffer.from(zipSync({ ...entries }));
const data = (value: unknown): Buffer => zipOf({ [json]: Buffer.from(JSON.stringify(value)) });
const empty = new Uint8Array(0);

/** Changes 2 or 4 bytes of the entry in the list at the end; `at` counts from its beginning. */
function withListEntry(at: number, value: number, bytes: 2 | 4): Buffer {
  const zip = zipOf({ [json]: sound });
  const list = zip.readUInt32LE(zip.length - 6);
  if (bytes === 2) zip.writeUInt16LE(value, list + at);
  else zip.writeUInt32LE(value, list + at);
  return zip;
}

/** A thousand times as large as it says, and as large as it likes. */
function bomb(size: number): Buffer {
  const zip = zipOf({ [json]: empty });
  const body = deflateRawSync(Buffer.alloc(8 * 1024 * 1024, 0x20), { level: 9 });
  const local = Buffer.from(zip.subarray(0, 30 + json.length));
  const list = Buffer.from(zip.subarray(zip.readUInt32LE(zip.length - 6), zip.length - 22));
  const end = Buffer.from(zip.subarray(zip.length - 22));
  local.writeUInt16LE(8, 8);
  list.writeUInt16LE(8, 10);
  list.writeUInt32LE(body.length, 20);
  list.writeUInt32LE(size, 24);
  end.writeUInt32LE(local.length + body.length, 16);
  return Buffer.concat([local, body, list, end]);
}

function twiceTheName(): Buffer {
  const zip = zipOf({ [json]: sound, 'dossier.jsoN': sound });
  return Buffer.from(zip.toString('latin1').replaceAll('dossier.jsoN', json), 'latin1');
}

const newer = { ...exampleFile('last'), version: 2 };
const manyRows = (): unknown => {
  const file = exampleFile('last');
  const [row] = file.conversations;
  return { ...file, conversations: Array.from({ length: 20_001 }, (_, id) => ({ ...row, id: `${id}` })) };
};
const nested = (depth: number): Buffer =>
  zipOf({
    [json]: Buffer.from(`{"format":"houvast-client-file","x":${'['.repeat(depth)}${']'.repeat(depth)}}`),
  });
const twiceTheId = (): unknown => {
  const file = exampleFile('last');
  return { ...file, consents: [...file.consents, ...file.consents] };
};
const strayMoment = (): unknown => {
  const file = exampleFile('last');
  return { ...file, conversations: [] };
};
const twoAtOnce = (): unknown => {
  const file = exampleFile('last');
  const worksheets = file.worksheets.map((worksheet) => ({
    ...worksheet,
    moments: worksheet.moments.flatMap((moment) => [moment, { ...moment, id: `${moment.id} again` }]),
  }));
  return { ...file, worksheets };
};

/** Files within the lock that are to be refused, each time somewhat otherwise. */
const attacks: readonly ((random: Random) => Uint8Array)[] = [
  () => bomb(16),
  () => bomb(0xff_ff_ff_ff),
  () => bomb(101 * 1024 * 1024),
  (random) => zipOf({ [json]: sound, [`../${random(99)}.json`]: empty }),
  (random) => zipOf({ [json]: sound, [`/etc/${random(99)}`]: empty }),
  (random) => zipOf({ [json]: sound, [`map/${random(99)}/dossier.pdf`]: empty }),
  () => zipOf({ [json]: sound, 'Dossier.json': sound }),
  () => twiceTheName(),
  () => zipOf({ 'dossier.pdf': sound }),
  () => zipOf({}),
  () => zipOf({ [`${json}\u0000.exe`]: sound }),
  () => zipOf({ [json]: zipOf({ [json]: sound }) }),
  (random) => withListEntry(16, random(0xff_ff_ff), 4),
  (random) => withListEntry(20, random(0xff_ff_ff), 4),
  (random) => withListEntry(24, sound.length + 1 + random(99_999), 4),
  (random) => withListEntry(42, 1 + random(0xff_ff_ff), 4),
  (random) => withListEntry(28, json.length + 1 + random(0xff), 2),
  (random) => withListEntry(10, 9 + random(80), 2),
  () => withListEntry(8, 1, 2),
  (random) => {
    const zip = zipOf({ [json]: sound });
    return zip.subarray(0, random(zip.length));
  },
  (random) => Buffer.concat([zipOf({ [json]: sound }), Buffer.alloc(1 + random(99), random(255))]),
  (random) => Buffer.concat([Buffer.alloc(1 + random(99)), zipOf({ [json]: sound })]),
  (random) => Buffer.from(Array.from({ length: random(400) }, () => random(256))),
  () => empty,
  () => nested(65),
  () => nested(200_000),
  () => zipOf({ [json]: Buffer.from('{"format":"houvast-client-file",') }),
  () => zipOf({ [json]: Buffer.from([0xff, 0xfe, 0x7b, 0x7d]) }),
  () => data({ format: 'iets-anders', version: 1 }),
  () => data(newer),
  () => data(manyRows()),
  () => data(twiceTheId()),
  () => data(strayMoment()),
  () => data(twoAtOnce()),
  () => data([exampleFile('last')]),
  (random) => data({ ...exampleFile('last'), [`veld${random(999)}`]: true }),
];

export const attackKinds = attacks.length;

export const structuralAttack = (number: number, random: Random): Uint8Array =>
  attacks[number % attacks.length]?.(random) ?? empty;

/** A file within the lock whose data are changed. */
export const mutatedParcel = (random: Random): Uint8Array =>
  zipOf({ [json]: Buffer.from(mutatedJson(random)) });

/** Large enough for several pieces of age, each authenticated by itself. */
export const soundParcel = (): Uint8Array =>
  parcelOf({ ...exampleFile(), client: { ...exampleFile().client, notes: noise(40_000) } });

/** Text that does not become smaller in a ZIP. */
const noise = (length: number): string =>
  Array.from({ length }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000))).join('');
