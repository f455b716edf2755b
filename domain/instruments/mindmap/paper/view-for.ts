import { type FrameOptions, pageFrame, type PageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, SheetContext } from '../../../sheet/sheet.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import type { MindmapView } from '../view.ts';
import { mindmapWords } from '../words/words.ts';

/** How a document is looked at on paper: as on the screen, with what is folded put away unless it is asked for. */
export const viewFor = (
  { clientName, language }: SheetContext,
  { names, unfolded }: PrintOptions,
): MindmapView => ({
  clientName,
  language,
  names: names ? 'all' : 'hidden',
  unfolded: unfolded ?? false,
});

type FrameChoice = Pick<FrameOptions, 'title'> & Partial<Pick<FrameOptions, 'foot'>>;

/** Frames that differ in title and foot alone. Without names the head does not name the client either. */
export function frames(
  { clientName, date, language }: SheetContext,
  { paper, names }: PrintOptions,
): (choice: FrameChoice) => PageFrame {
  return (choice) =>
    pageFrame({
      kind: 'landscape',
      paper,
      language,
      name: names ? clientName : sheetWordsIn(language).hiddenHead,
      date,
      method: mindmapWords(language).method,
      ...choice,
    });
}
