import { createPortal } from 'react-dom';
import type { SheetPage } from '../../domain/sheet/sheet.ts';
import { SheetPageView } from '../scene-view/sheet-page-view.tsx';
import { pageForm } from './page-form.ts';
// Pages on paper have names, which no module scopes
import './print.css';

export interface PrintedPagesProps {
  readonly pages: readonly SheetPage[];
  /** The title of the sheet: the name of each page for who reads the printed file aloud. */
  readonly title: string;
}

/**
 * What the printer gets when the window is printed: these pages alone, at their true size. Shows nothing on screen, and is
 * hidden from screen readers there, since the preview already holds the same pages.
 */
export function PrintedPages({ pages, title }: PrintedPagesProps) {
  return createPortal(
    <div className="printed-pages" data-print-root>
      {pages.map((page, index) => (
        <div key={index} className="printed-page" data-page={pageForm(page)}>
          <SheetPageView page={page} label={title} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
