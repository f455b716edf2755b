import { crc32, inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { largestReceived } from '../../../domain/client-file/portable/limits.ts';
import { Failure } from '../failure.ts';

/** What a hand-over file holds: the data, and the same to read for people. */
export interface Parcel {
  readonly json: Uint8Array;
  readonly pdf: Uint8Array;
}

const jsonName = 'dossier.json';
const pdfName = 'dossier.pdf';

/** A ZIP file. Without the time of day: the same content gives the same bytes. A PDF is packed already. */
export function packed({ json, pdf }: Parcel): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  return zipSync({ [jsonName]: [json, { level: 6, mtime }], [pdfName]: [pdf, { level: 0, mtime }] });
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly at: number;
}

/**
 * The data in a hand-over file. Only the two names that belong in it, once each; sizes, names and places are looked at before
 * anything is unpacked, and no more is unpacked than was said. The PDF stays packed: nobody reads it here.
 * Throws Failure 'transfer-malformed'.
 */
export function unpackedJson(zip: Uint8Array): Uint8Array {
  try {
    return jsonOf(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength));
  } catch {
    throw new Failure('transfer-malformed');
  }
}

function jsonOf(zip: Buffer): Uint8Array {
  const { entries, listAt } = entriesOf(zip);
  mustFollowEachOther(zip, entries, listAt);
  const names = entries.map(({ name }) => name);
  if (new Set(names).size !== names.length) throw new Error('a name stands twice');
  if (names.some((name) => name !== jsonName && name !== pdfName)) throw new Error('a name does not belong');
  const entry = entries.find(({ name }) => name === jsonName);
  if (entry === undefined || entry.size > largestReceived) throw new Error('no data, or too much');
  const content = contentOf(zip, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new Error('not as it was packed');
  return content;
}

const endSignature = 0x06054b50;
const endLength = 22;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
/** Encrypted entries, and those whose list is encrypted. */
const refusedFlags = 0x2041;

/** The list at the end of a ZIP file (APPNOTE 4.3.12, 4.3.16): without a comment, on one disk, not ZIP64, and nothing after it. */
function entriesOf(zip: Buffer): { entries: readonly Entry[]; listAt: number } {
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endSignature) throw new Error('no end');
  const count = zip.readUInt16LE(end + 10);
  if (count > 2 || zip.readUInt16LE(end + 8) !== count) throw new Error('more than belongs in it');
  const entries: Entry[] = [];
  const listAt = zip.readUInt32LE(end + 16);
  let at = listAt;
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Error('no entry');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      flags: zip.readUInt16LE(at + 8),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
      name: zip.toString('latin1', at + entryLength, at + entryLength + nameLength),
    });
    at += entryLength + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (at !== end) throw new Error('something between the list and the end');
  return { entries, listAt };
}

/** Sizes may stand again behind the content, with or without a mark of their own (APPNOTE 4.3.9). */
const sizesBehind = 0x0008;

/** From the first byte to the list: no gaps in which something hides, and nothing that lies over something else. */
function mustFollowEachOther(zip: Buffer, entries: readonly Entry[], listAt: number): void {
  let expected: readonly number[] = [0];
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    if (!expected.includes(entry.at)) throw new Error('a gap, or one over the other');
    const end = contentAt(zip, entry) + entry.packedSize;
    expected = (entry.flags & sizesBehind) === 0 ? [end] : [end + 12, end + 16];
  }
  if (!expected.includes(listAt)) throw new Error('a gap before the list');
}

function contentAt(zip: Buffer, { at, name, flags }: Entry): number {
  if (zip.readUInt32LE(at) !== localSignature) throw new Error('no content');
  if ((flags & refusedFlags) !== 0) throw new Error('encrypted within');
  const nameEnd = at + localLength + zip.readUInt16LE(at + 26);
  if (zip.toString('latin1', at + localLength, nameEnd) !== name) throw new Error('two names for one');
  return nameEnd + zip.readUInt16LE(at + 28);
}

function contentOf(zip: Buffer, entry: Entry): Uint8Array {
  const from = contentAt(zip, entry);
  const content = zip.subarray(from, from + entry.packedSize);
  if (entry.method === 0) return content;
  if (entry.method !== 8) throw new Error('packed in a way that we do not know');
  return inflateRawSync(content, { maxOutputLength: Math.max(1, entry.size) });
}
