const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** The characters as a reader counts them: a letter with its accents, an emoji with its skin and family. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
