import { placeholder } from './faces.ts';
import { graphemesOf } from './graphemes.ts';
import { canDraw } from './text-measure.ts';

export interface CleanText {
  /** One line that every surface can draw whole. */
  readonly text: string;
  /** Characters that no bundled font has, each once; in `text` a square stands in their place. */
  readonly missing: readonly string[];
}

/** Controls, line and paragraph separators, and all spaces that are not plain or no-break. */
const spaces = /[\p{Cc}\u2028\u2029\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Bidirectional controls, which can make a name read otherwise than it is stored, and other marks without a shape. */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const plainLatin = /^[ -~\u00a0-\u00ac\u00ae-\u017f]*$/u;

/**
 * Makes a text fit to be drawn: accents composed (NFC), controls to spaces, bidirectional controls out, and a visible square
 * for what no bundled font has. Cleaning twice changes nothing more.
 */
export function cleanText(text: string): CleanText {
  if (plainLatin.test(text)) return { text, missing: [] };
  const plain = text.replace(/\p{Cs}/gu, '\ufffd').replace(invisible, '').normalize('NFC').replace(spaces, ' ');
  const missing = new Set<string>();
  const drawn = graphemesOf(plain).map((grapheme) => {
    if (canDraw(grapheme)) return onlyShapes(grapheme);
    missing.add(grapheme);
    return placeholder;
  });
  return { text: drawn.join(''), missing: [...missing] };
}

/** Joiners matter between Arabic letters alone; elsewhere a font without emoji families would show them as boxes. */
function onlyShapes(grapheme: string): string {
  return /\p{Script=Arabic}/u.test(grapheme) ? grapheme : grapheme.replace(/[\u200c\u200d\ufe0e\ufe0f]/gu, '');
}
