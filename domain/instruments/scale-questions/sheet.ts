import { withFoot } from '../../sheet/framed-page.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../sheet/sheet.ts';
import { writtenFrames, writtenTitle } from '../written/frames.ts';
import type { ScaleQuestionsDocument } from './document.ts';

const method = { nl: 'Schaalvragen', en: 'Scale questions' } as const;

export function scaleQuestionsSheet(
  _document: ScaleQuestionsDocument,
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
