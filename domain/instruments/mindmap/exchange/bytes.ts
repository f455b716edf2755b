import { ExchangeError } from './exchange-error.ts';
import { largestFile } from './limits.ts';

/** Bytes to text in one of the encodings below, or null when they are not in it. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null;
type Encoding = (typeof encodings)[number];
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15'] as const;

/** What files call the encodings that are read. The first halves of Latin 1 and of ASCII are those of windows-1252. */
const names: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  'iso-8859-15': 'iso-8859-15',
};

/**
 * The text of a file: by the mark at its beginning, by what XML says of itself, as UTF-8, or else in the letters of Western
 * Windows. Throws ExchangeError import-too-large, import-encoding.
 */
export function textOfBytes(bytes: Uint8Array, decode: Decode): string {
  if (bytes.length > largestFile) throw new ExchangeError('import-too-large');
  const start = Array.from(bytes.subarray(0, 200), (byte) => String.fromCodePoint(byte)).join('');
  const marked = markedEncoding(start);
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1]?.toLowerCase();
  if (marked === null && declared !== undefined && !Object.hasOwn(names, declared)) {
    throw new ExchangeError('import-encoding', { line: 1 });
  }
  const encoding = marked ?? (declared === undefined ? 'utf-8' : (names[declared] ?? 'utf-8'));
  // What could be read here byte by byte is not in pairs of bytes, whatever it says
  const single = marked === null && encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  const text =
    decode(bytes, single) ??
    (declared === undefined && marked === null ? decode(bytes, 'windows-1252') : null);
  if (text === null) throw new ExchangeError('import-encoding');
  return text.replace(/^\ufeff/u, '');
}

function markedEncoding(start: string): Encoding | null {
  if (start.startsWith('\u00ef\u00bb\u00bf')) return 'utf-8';
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('<\0')) return 'utf-16le';
  if (start.startsWith('\u00fe\u00ff') || start.startsWith('\0<')) return 'utf-16be';
  return null;
}
