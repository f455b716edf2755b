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
  const entries = entriesOf(zip);
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
function entriesOf(zip: Buffer): readonly Entry[] {
  const end = zip.length - endLength;
  if (zip.readUInt32LE(end) !== endSignature) throw new Error('no end');
  const count = zip.readUInt16LE(end + 10);
  if (count > 2 || zip.readUInt16LE(end + 8) !== count) throw new Error('more than belongs in it');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Error('no entry');
    if ((zip.readUInt16LE(at + 8) & refusedFlags) !== 0) throw new Error('encrypted within');
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
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
  return entries;
}

function contentOf(zip: Buffer, { at, method, packedSize, size }: Entry): Uint8Array {
  if (zip.readUInt32LE(at) !== localSignature) throw new Error('no content');
  const from = at + localLength + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (from + packedSize > zip.length) throw new Error('cut short');
  const content = zip.subarray(from, from + packedSize);
  if (method === 0) return content;
  if (method !== 8) throw new Error('packed in a way that we do not know');
  return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
}
