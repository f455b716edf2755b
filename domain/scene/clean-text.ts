import { missingGlyphs } from './drawable.ts';

export interface CleanText {
  /** One line without controls. */
  readonly text: string;
  /** Characters that no bundled font has, each once; a square is drawn in their place. */
  readonly missing: readonly string[];
}

/** Controls, line and paragraph separators, and all spaces that are not plain or no-break. */
const spaces = /[\p{Cc}\u2028\u2029\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Bidirectional controls, which can make a name read otherwise than it is stored, and other marks without a shape. */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const halfCharacters = /\p{Cs}/gu;
const plainAscii = /^[ -~]*$/u;

/**
 * Makes a text fit to be drawn: accents composed (NFC), controls to spaces, bidirectional controls out. Without this, text
 * after a tab or a control vanishes from a PDF. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): CleanText {
  if (plainAscii.test(text)) return { text, missing: [] };
  const clean = text
    .replace(halfCharacters, '\ufffd')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(spaces, ' ');
  return { text: clean, missing: missingGlyphs(clean) };
}
