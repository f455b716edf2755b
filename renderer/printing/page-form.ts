import type { PaperSize, SheetPage } from '../../domain/sheet/sheet.ts';

/** A kind of page that print.css knows by name. */
export type PageForm = `${Lowercase<PaperSize>}-${'landscape' | 'portrait'}`;

type Size = Pick<SheetPage, 'width' | 'height'>;

export const isLandscape = ({ width, height }: Size): boolean => width > height;

/** Longer side of A4, in millimetres; anything longer is A3. */
const longestA4 = 297;

export function pageForm(page: Size): PageForm {
  const paper = Math.max(page.width, page.height) > longestA4 ? 'a3' : 'a4';
  return `${paper}-${isLandscape(page) ? 'landscape' : 'portrait'}`;
}
