/** What is kept of a font file to measure text without it. All numbers in thousandths of the type size. */
export interface FontMetrics {
  /** Height of the tallest strokes above the baseline, and depth below it (negative). */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /**
   * Advance widths in base 36. A stretch of successive code points is "gap:width,width*times,..."; stretches are parted by
   * spaces, and the gap counts from the end of the stretch before.
   */
  readonly widths: string;
}

/** Unpacks the widths of a face: code point to thousandths of the type size. */
export function unpackWidths(packed: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  let codePoint = 0;
  for (const stretch of packed.split(/\s+/u)) {
    const [gap = '', list = ''] = stretch.split(':');
    codePoint += Number.parseInt(gap, 36);
    for (const entry of list.split(',')) {
      const [width = '', times = '1'] = entry.split('*');
      for (let left = Number.parseInt(times, 36); left > 0; left -= 1) {
        widths.set(codePoint, Number.parseInt(width, 36));
        codePoint += 1;
      }
    }
  }
  return widths;
}
