import { type FontMetrics, unpackWidths } from './font-metrics/font-metrics.ts';
import { notoArabicBold } from './font-metrics/noto-arabic-bold.ts';
import { notoArabicRegular } from './font-metrics/noto-arabic-regular.ts';
import { notoArabicSemibold } from './font-metrics/noto-arabic-semibold.ts';
import { sourceSansBold } from './font-metrics/source-sans-bold.ts';
import { sourceSansItalic } from './font-metrics/source-sans-italic.ts';
import { sourceSansRegular } from './font-metrics/source-sans-regular.ts';
import { sourceSansSemibold } from './font-metrics/source-sans-semibold.ts';
import type { TextStyle } from './shapes.ts';

export const faceNames = [
  'source-sans-regular',
  'source-sans-italic',
  'source-sans-semibold',
  'source-sans-bold',
  'noto-arabic-regular',
  'noto-arabic-semibold',
  'noto-arabic-bold',
] as const;
/** One bundled font file. */
export type FaceName = (typeof faceNames)[number];

const metrics: Readonly<Record<FaceName, FontMetrics>> = {
  'source-sans-regular': sourceSansRegular,
  'source-sans-italic': sourceSansItalic,
  'source-sans-semibold': sourceSansSemibold,
  'source-sans-bold': sourceSansBold,
  'noto-arabic-regular': notoArabicRegular,
  'noto-arabic-semibold': notoArabicSemibold,
  'noto-arabic-bold': notoArabicBold,
};

/** The name under which a face stands in style sheets and in SVG. */
export type FontFamily = 'Source Sans 3' | 'Noto Sans Arabic';

/** What is drawn for a character that no bundled font has. Source Sans 3 has it in every face. */
export const placeholder = '\u25a1';

const unpacked = new Map<FaceName, ReadonlyMap<number, number>>();

export function metricsOf(face: FaceName): FontMetrics {
  return metrics[face];
}

/** Advance width in thousandths of the type size; undefined when the face lacks the character. */
export function advanceOf(face: FaceName, codePoint: number): number | undefined {
  let widths = unpacked.get(face);
  if (widths === undefined) {
    widths = unpackWidths(metrics[face].widths);
    unpacked.set(face, widths);
  }
  return widths.get(codePoint);
}

/** Source Sans 3 has its italic at 400 alone: heavier italics are drawn upright in their weight. */
export function latinFace(style: TextStyle): FaceName {
  if (style.weight === 700) return 'source-sans-bold';
  if (style.weight === 600) return 'source-sans-semibold';
  return style.italic === true ? 'source-sans-italic' : 'source-sans-regular';
}

/** Arabic knows no italic. */
export function arabicFace(style: TextStyle): FaceName {
  if (style.weight === 700) return 'noto-arabic-bold';
  return style.weight === 600 ? 'noto-arabic-semibold' : 'noto-arabic-regular';
}

export function familyOf(face: FaceName): FontFamily {
  return face.startsWith('noto') ? 'Noto Sans Arabic' : 'Source Sans 3';
}
