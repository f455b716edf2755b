import { missingGlyphs } from '../scene/text-measure.ts';
import type { Sheet } from './sheet.ts';

/** The characters of a sheet that no bundled font has, each once; on every surface a square stands in their place. */
export function missingInSheet(sheet: Sheet): readonly string[] {
  const missing = new Set<string>();
  for (const page of sheet.pages) {
    for (const shape of page.shapes) {
      if (shape.shape !== 'text') continue;
      for (const grapheme of missingGlyphs(shape.text)) missing.add(grapheme);
    }
  }
  return [...missing];
}
