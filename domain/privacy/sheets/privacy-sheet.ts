import type { Language } from '../../language/language.ts';
import { type Block, paginate } from '../../sheet/flow.ts';
import { framedPages, pageFrame } from '../../sheet/page-frame.ts';
import type { Sheet } from '../../sheet/sheet.ts';
import { privacyWords } from '../words/words.ts';

export interface PrivacySheetParts {
  readonly language: Language;
  /** yyyy-mm-dd, or words. */
  readonly date: string;
  /** In large letters above: what the sheet is. */
  readonly title: string;
  /** Below it: what it is for, in a few words. */
  readonly subtitle: string;
  /** Parts that each begin on a new page. @param width of the text, in millimetres */
  readonly parts: (width: number) => readonly (readonly Block[])[];
}

/** A sheet for the organisation's own records, on as many pages as it takes. */
export function privacySheet({ language, date, title, subtitle, parts }: PrivacySheetParts): Sheet {
  const { method, foot } = privacyWords[language].frame;
  const frame = pageFrame({
    kind: 'portrait',
    paper: 'A4',
    language,
    name: title,
    date,
    title: subtitle,
    method,
    foot,
  });
  const pages = parts(frame.text.width).flatMap((blocks) => paginate(blocks, frame.text));
  return { title, language, pages: framedPages(frame, pages), description: [] };
}
