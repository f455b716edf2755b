import type { FrameKind } from '../../sheet/frame-measures.ts';
import { pageFrame, type PageFrame } from '../../sheet/page-frame.ts';
import type { PrintOptions, SheetContext } from '../../sheet/sheet.ts';
import { sheetWordsIn } from '../sheet-words.ts';

/** What one page of an instrument differs in from another. */
export interface PageLook {
  readonly kind: FrameKind;
  readonly title: string;
  /** In the middle of the foot; left out: that the sheet belongs to the client. */
  readonly foot?: string;
}

/** The frames of the pages of one worksheet with pages in words: a blank form has lines for name and date, a sheet without names says so. */
export const writtenFrames =
  (
    method: string,
    { clientName, date, language }: SheetContext,
    options: Pick<PrintOptions, 'filled' | 'names' | 'paper'>,
  ) =>
  ({ kind, title, foot }: PageLook): PageFrame =>
    pageFrame({
      kind,
      paper: options.paper,
      language,
      name: options.filled ? (options.names ? clientName : sheetWordsIn(language).hiddenHead) : '',
      date: options.filled ? date : '',
      title,
      method,
      ...(foot !== undefined && { foot }),
    });

/** Document title of a sheet: "method, calling name". */
export const writtenTitle = (
  method: string,
  { clientName }: SheetContext,
  { filled, names }: Pick<PrintOptions, 'filled' | 'names'>,
): string => (filled && names ? `${method}, ${clientName}` : method);
