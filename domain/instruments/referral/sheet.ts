import { withFoot } from '../../sheet/framed-page.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../sheet/sheet.ts';
import { writtenFrames, writtenTitle } from '../written/frames.ts';
import type { ReferralDocument } from './document.ts';

const method = { nl: 'Doorverwijzing', en: 'Referral' } as const;

export function referralSheet(
  _document: ReferralDocument,
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
