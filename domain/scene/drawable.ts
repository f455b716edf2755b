import { advanceOf, arabicFace, latinFace, placeholder } from './faces.ts';
import { graphemesOf } from './graphemes.ts';
import type { TextStyle } from './shapes.ts';

/** The faces of one family have the same characters. */
const upright: TextStyle = { size: 10, weight: 400 };
/** Joiners and the choice between a text and a colour emoji have no shape of their own. */
const shapeless = /\u200c|\u200d|\ufe0e|\ufe0f/gu;
const plainLatin = /^[ -~\u00a0-\u00ac\u00ae-\u017f]*$/u;

/**
 * Whether the bundled fonts can draw a whole character, with all its accents. Beyond the first 65,536 code points they have
 * a few signs, but the PDF writer takes text in units of 16 bits and would break off there.
 */
function canDraw(grapheme: string): boolean {
  return Array.from(grapheme.replace(shapeless, '')).every((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint > 0xffff) return false;
    return (
      advanceOf(latinFace(upright), codePoint) !== undefined ||
      advanceOf(arabicFace(upright), codePoint) !== undefined
    );
  });
}

/** The characters that no bundled font has, each once, in the order of the text. */
export function missingGlyphs(text: string): readonly string[] {
  if (plainLatin.test(text)) return [];
  return [...new Set(graphemesOf(text).filter((grapheme) => !canDraw(grapheme)))];
}

/** The text with a visible square for every character that no bundled font has. */
export function withPlaceholders(text: string): string {
  if (plainLatin.test(text)) return text;
  return graphemesOf(text)
    .map((grapheme) => (canDraw(grapheme) ? withoutJoiners(grapheme) : placeholder))
    .join('');
}

/** Joiners matter between Arabic letters alone. */
function withoutJoiners(grapheme: string): string {
  return /\p{Script=Arabic}/u.test(grapheme) ? grapheme : grapheme.replace(shapeless, '');
}
