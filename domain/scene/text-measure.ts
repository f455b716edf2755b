import { missingGlyphs } from './drawable.ts';
import { latinFace, metricsOf } from './faces.ts';
import type { TextStyle } from './shapes.ts';
import { millimetresPerPoint, textRuns } from './text-runs.ts';

export { millimetresPerPoint, missingGlyphs };

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
