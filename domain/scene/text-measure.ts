import { advanceOf, arabicFace, latinFace, metricsOf } from './faces.ts';
import { graphemesOf } from './graphemes.ts';
import type { TextStyle } from './shapes.ts';
import { millimetresPerPoint, textRuns } from './text-runs.ts';

export { millimetresPerPoint };

/**
 * Length of one line in millimetres, from the advance widths of the bundled fonts: without kerning or ligatures, which are
 * off on every surface. Expects text from cleanText; a character that no font has is as wide as the placeholder.
 */
export function measureText(text: string, style: TextStyle): number {
  return textRuns(text, style).reduce((total, run) => total + run.width, 0);
}

/** Heights of a line of this style above its baseline, in millimetres; descent counts downwards and is positive. */
export function textHeights(style: TextStyle): {
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
} {
  const metrics = metricsOf(latinFace(style));
  const scale = (style.size * millimetresPerPoint) / 1000;
  return {
    ascent: metrics.ascent * scale,
    descent: -metrics.descent * scale,
    capHeight: metrics.capHeight * scale,
    xHeight: metrics.xHeight * scale,
  };
}

const upright: TextStyle = { size: 10, weight: 400 };
/** Joiners and the choice between a text and a colour emoji have no shape of their own. */
const shapeless = /^[\u200c\u200d\ufe0e\ufe0f]$/u;

/** Whether the bundled fonts can draw a whole character, with all its accents. */
export function canDraw(grapheme: string): boolean {
  return Array.from(grapheme).every((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return (
      shapeless.test(character) ||
      advanceOf(latinFace(upright), codePoint) !== undefined ||
      advanceOf(arabicFace(upright), codePoint) !== undefined
    );
  });
}

/** The characters that no bundled font has, each once, in the order of the text. */
export function missingGlyphs(text: string): readonly string[] {
  return [...new Set(graphemesOf(text).filter((grapheme) => !canDraw(grapheme)))];
}
