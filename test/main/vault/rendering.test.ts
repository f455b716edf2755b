import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import type { SheetRequest } from '../../../preload/contract/out-of-the-house.ts';
import { auditTable } from '../../../main/vault/store/tables/audit.ts';
import { passphrase } from './support/constants.ts';
import { insideStore } from './support/past-the-vault.ts';
import { newVault, standingClock, temporaryFolder, vaultIn } from './support/vaults.ts';

const options = {
  filled: true,
  paper: 'A4',
  ink: 'colour',
  comparison: 'overlay',
  names: true,
  legend: true,
  list: true,
  signatures: false,
  privateNotes: false,
} as const;

/** A sentence of each drawing in words. */
const sentenceOf: Readonly<Partial<Record<InstrumentId, RegExp>>> = {
  ecogram: /Dit is het netwerk van Nadia/,
  balance: /Dit is de balk van Nadia/,
  mindmap: /In het midden staat Nadia/,
};

/** The text of a PDF, read back by another program. */
function textOf(bytes: Uint8Array): string {
  const path = join(temporaryFolder(), 'blad.pdf');
  writeFileSync(path, bytes);
  return execFileSync('pdftotext', ['-layout', path, '-']).toString('utf8');
}

async function exampleSheet(wanted: InstrumentId = 'ecogram') {
  const { vault, folder } = await newVault(standingClock('2026-07-01T10:00:00.000Z'));
  const { id } = await vault.handlers.clients.addExample({ language: 'nl' });
  const { worksheets } = await vault.handlers.clients.read({ id });
  const worksheet = worksheets.find(({ instrument }) => instrument === wanted);
  const worksheetId = worksheet?.id ?? '';
  const request: SheetRequest = { worksheetId, momentId: null, compareWith: null, language: 'nl', options };
  return { vault, folder, request };
}

test('a worksheet comes out as a PDF with its people, under a name that names nobody', async () => {
  const { vault, request } = await exampleSheet();
  const { bytes, name } = await vault.internal.render({ request, format: 'pdf' });
  expect(name).toBe('ecogram-2026-06-04.pdf');
  const text = textOf(bytes);
  for (const word of ['Nadia', 'Linda', 'Wasserij']) expect(text).toContain(word);
  expect(text).not.toContain('brief van de huisbaas');
});

test('an earlier moment is printed as it was, and two moments with their differences', async () => {
  const { vault, request } = await exampleSheet();
  const moments = await vault.handlers.worksheets.moments({ id: request.worksheetId });
  const first = moments.at(-1)?.id ?? '';
  const earlier = await vault.internal.render({ request: { ...request, momentId: first }, format: 'pdf' });
  expect(earlier.name).toBe('ecogram-2026-01-15.pdf');
  expect(textOf(earlier.bytes)).toContain('Jos');
  const compared = await vault.internal.render({
    request: { ...request, compareWith: first },
    format: 'pdf',
  });
  expect(textOf(compared.bytes)).toMatch(/Jos/);
});

const drawn: readonly (readonly [InstrumentId, string])[] = [
  ['ecogram', 'Linda'],
  ['balance', 'Schulden bij de energie'],
  ['mindmap', 'ruzie met Brahim'],
];

test.each(drawn)(
  'the %s says itself in words in its PDF, in the ink that was chosen',
  async (instrument, word) => {
    const { vault, request } = await exampleSheet(instrument);
    for (const ink of ['colour', 'black', 'strong'] as const) {
      const asked = { ...request, options: { ...options, ink, list: false, privateNotes: false } };
      const text = textOf((await vault.internal.render({ request: asked, format: 'pdf' })).bytes).replace(
        /\s+/gu,
        ' ',
      );
      expect(text).toContain(word);
      expect(text).toMatch(sentenceOf[instrument] ?? /\S/);
    }
  },
);

test.each(drawn)('two moments of the %s come out each for itself', async (instrument) => {
  const { vault, request } = await exampleSheet(instrument);
  const moments = await vault.handlers.worksheets.moments({ id: request.worksheetId });
  const compareWith = moments.at(-1)?.id ?? '';
  const asked = { ...request, compareWith, options: { ...options, comparison: 'apart' as const } };
  const text = textOf((await vault.internal.render({ request: asked, format: 'pdf' })).bytes);
  expect(text).toContain('donderdag 15 januari 2026');
  expect(text).toContain('donderdag 4 juni 2026');
  expect(text).toContain('Wat is er anders?');
});

test.each(drawn)(
  'the %s comes out as SVG, alone and compared, with its words as description',
  async (instrument, word) => {
    const { vault, request } = await exampleSheet(instrument);
    const moments = await vault.handlers.worksheets.moments({ id: request.worksheetId });
    const svgOf = async (change: Partial<SheetRequest>): Promise<string> => {
      const { bytes } = await vault.internal.render({ request: { ...request, ...change }, format: 'svg' });
      return Buffer.from(bytes).toString('utf8');
    };
    const alone = await svgOf({});
    expect(/<desc>[^<]*<\/desc>/u.exec(alone)?.[0]).toContain(word);
    const compareWith = moments.at(-1)?.id ?? '';
    const compared = await svgOf({ compareWith, options: { ...options, ink: 'black' } });
    expect(compared).toMatch(/<desc>Van 15\/01\/2026 naar 04\/06\/2026/u);
    expect(compared).not.toMatch(/#(?!000000|ffffff)[0-9a-f]{6}/u);
  },
);

test('the drawing comes out as SVG', async () => {
  const { vault, request } = await exampleSheet();
  const { bytes, name } = await vault.internal.render({ request, format: 'svg' });
  expect(name).toBe('ecogram-2026-06-04.svg');
  expect(Buffer.from(bytes).toString('utf8')).toMatch(/^<\?xml[\s\S]*<svg[\s\S]*Linda[\s\S]*<\/svg>\s*$/);
});

test('a file has a name that names nobody, or none when the worksheet is gone', async () => {
  const { vault, request } = await exampleSheet();
  const { worksheetId } = request;
  expect(await vault.internal.fileName({ worksheetId })).toEqual({ name: 'ecogram-2026-06-04' });
  const away = { worksheetId: 'weg' };
  await expect(async () => vault.internal.fileName(away)).rejects.toMatchObject({ code: 'not-found' });
});

test('what leaves the house is written down, and what is only made ready for it is not', async () => {
  const { vault, folder, request } = await exampleSheet();
  const { worksheetId } = request;
  await vault.internal.render({ request, format: 'pdf' });
  await vault.internal.fileName({ worksheetId });
  await vault.internal.record({ worksheetId, action: 'printed' });
  await vault.internal.render({ request, format: 'svg' });
  await vault.internal.record({ worksheetId, action: 'exported' });
  await vault.internal.record({ worksheetId, action: 'export-failed' });
  await vault.internal.close({});
  const entries = await insideStore(folder, (database, keys) => auditTable(database, keys.audit).list());
  expect(entries.filter(({ subject }) => subject === 'worksheet')).toMatchObject([
    { action: 'printed', subjectId: worksheetId, times: 1 },
    { action: 'exported', subjectId: worksheetId, times: 1 },
    { action: 'export-failed', subjectId: worksheetId, times: 1 },
  ]);
});

test('the recovery sheet carries the nine groups, in the session that showed them and in no other', async () => {
  const { vault, folder, recoveryKey } = await newVault();
  const { bytes, name } = await vault.internal.renderRecoverySheet({ language: 'nl' });
  expect(name).toBe('houvast-herstelblad.pdf');
  const text = textOf(bytes);
  for (const group of recoveryKey) expect(text).toContain(group);
  await vault.internal.close({});
  const again = vaultIn(folder);
  await again.handlers.vault.unlock({ passphrase });
  await expect(async () => again.internal.renderRecoverySheet({ language: 'nl' })).rejects.toMatchObject({
    code: 'not-found',
  });
});
