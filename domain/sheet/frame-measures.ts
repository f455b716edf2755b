import type { PaperSize } from './sheet.ts';

/** 'client' is portrait in large type, for sheets that a client takes along. */
export type FrameKind = 'landscape' | 'portrait' | 'client';

/**
 * Millimetres; type sizes in points. Tops and baselines count from the upper edge, the last three from the lower edge, so
 * that A3 keeps the margins of A4. The left margin keeps punch holes free (9-16 from the edge); landscape sheets are also
 * filed on their long edge, hence their deeper top.
 */
export const frameMeasures = {
  landscape: {
    left: 20,
    right: 15,
    nameSize: 20,
    smallestName: 16,
    nameBaseline: 22.5,
    dateSize: 11,
    titleSize: 14,
    titleBaseline: 29.9,
    drawingTop: 34,
    textTop: 38,
    contentEnd: 21,
    footLine: 18.4,
    footText: 13.7,
  },
  portrait: {
    left: 22,
    right: 15,
    nameSize: 20,
    smallestName: 16,
    nameBaseline: 21.5,
    dateSize: 11,
    titleSize: 14,
    titleBaseline: 28.8,
    drawingTop: 39,
    textTop: 39,
    contentEnd: 22,
    footLine: 19.4,
    footText: 14.7,
  },
  client: {
    left: 22,
    right: 15,
    nameSize: 26,
    smallestName: 20,
    nameBaseline: 23,
    dateSize: 14,
    titleSize: 18,
    titleBaseline: 33.1,
    drawingTop: 44,
    textTop: 44,
    contentEnd: 22,
    footLine: 19.4,
    footText: 14.7,
  },
} as const satisfies Record<FrameKind, Record<string, number>>;

/** Width and height of a page in millimetres. */
export function paperSize(
  paper: PaperSize,
  kind: FrameKind,
): { readonly width: number; readonly height: number } {
  const [short, long] = paper === 'A4' ? [210, 297] : [297, 420];
  return kind === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}
