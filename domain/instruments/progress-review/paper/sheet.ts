import { withFoot } from '../../../sheet/framed-page.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { writtenFrames, writtenTitle } from '../../written/frames.ts';
import type { ProgressReviewDocument } from '../document.ts';

const method = { nl: 'Stavaza', en: 'Where we stand' } as const;

export function progressReviewSheet(
  _document: ProgressReviewDocument,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const name = method[context.language];
  const frame = writtenFrames(name, context, options)({ kind: 'portrait', title: name });
  return {
    title: writtenTitle(name, context, options),
    language: context.language,
    pages: withFoot([{ frame, shapes: [] }]),
    description: [],
  };
}
