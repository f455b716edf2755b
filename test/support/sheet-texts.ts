import type { TextShape } from '../../domain/scene/shapes.ts';
import type { SheetPage } from '../../domain/sheet/sheet.ts';

/** The lines of text on a page in reading order. */
export function linesOn(page: SheetPage | undefined): TextShape[] {
  return (page?.shapes ?? []).filter((shape) => shape.shape === 'text');
}

export function wordsOn(page: SheetPage | undefined): string[] {
  return linesOn(page).map((line) => line.text);
}
