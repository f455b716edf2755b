import type { PageBox } from '../../../geometry/point.ts';
import { type Block, flowed, paragraph } from '../../../sheet/flow.ts';
import { type FramedPage, privatePages, withFoot } from '../../../sheet/framed-page.ts';
import type { Shape } from '../../../scene/shapes.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { signatures } from '../../../sheet/signatures.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { writtenFrames, writtenTitle } from '../../written/frames.ts';
import { describeProgressReview } from '../description.ts';
import type { ProgressReviewDocument } from '../document.ts';
import { roadsOf } from '../entries.ts';
import { clientIn, type Naming } from '../names.ts';
import { progressReviewWords } from '../words/words.ts';
import { blankProgressReview } from './blank-sheet.ts';
import { roadPages } from './road-pages.ts';
import { saidBlocks } from './said.ts';
import { progressTable, scoreLegend, type TablePages } from './table-pages.ts';

/** The table with what was said, then the road of every domain; blank: a form to fill in by hand. */
export function progressReviewSheet(
  document: ProgressReviewDocument,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  if (!options.filled) return blankProgressReview(context, options);
  const { language, clientName } = context;
  const words = progressReviewWords(language);
  const closing = sheetWordsIn(language);
  const view: Naming = { clientName, language, names: options.names ? 'all' : 'hidden' };
  const frameOf = writtenFrames(words.method, context, options);
  const tableFrame = frameOf({ kind: 'landscape', title: words.titles.table });
  const roadFrame = frameOf({ kind: 'landscape', title: words.titles.road });
  const privateFrame = frameOf({ kind: 'portrait', title: closing.privateTitle });
  const roads = roadsOf(document);
  const isEmpty = document.moments.length === 0 && roads.length === 0;
  const table = isEmpty ? nothingYet : progressTable(roads, document.moments, tableFrame.text, view);
  const walked = roadPages(roads, roadFrame.text, view, options.legend);
  const hasScores = roads.some(({ stops }) => stops.some(({ entry }) => entry !== undefined));
  const below: readonly Block[] = [
    ...(isEmpty
      ? paragraph(words.sentences.empty(clientIn(view)), tableFrame.text.width, { size: 14, weight: 400 })
      : []),
    ...(options.legend && hasScores ? [scoreLegend(view)] : []),
    ...saidBlocks(
      document,
      {
        inTable: table.inTable,
        bareRoads: walked.bare,
        longNames: table.longNames,
      },
      tableFrame.text.width,
      view,
    ),
    ...(options.signatures ? [signatures([clientIn(view), closing.coach], tableFrame.text.width)] : []),
  ];
  const pages: readonly FramedPage[] = [
    ...under(table.pages, below, tableFrame.text, table.end).map((shapes) => ({ frame: tableFrame, shapes })),
    ...walked.pages.map((shapes) => ({ frame: roadFrame, shapes })),
    ...(options.privateNotes ? privatePages(document.privateNote, privateFrame) : []),
  ];
  return {
    title: writtenTitle(words.method, context, options),
    language,
    pages: withFoot(pages),
    description: describeProgressReview(document, view),
  };
}

const nothingYet: TablePages = { pages: [[]], end: 0, inTable: new Set(), longNames: [] };

/** What comes below the table on its last page, and on further pages when there is more. */
function under(
  pages: readonly (readonly Shape[])[],
  blocks: readonly Block[],
  room: PageBox,
  end: number,
): readonly (readonly Shape[])[] {
  if (blocks.length === 0) return pages;
  const [here = [], ...more] = flowed(blocks, room, Math.max(end, room.y + 0.1)).pages;
  return [...pages.slice(0, -1), [...(pages.at(-1) ?? []), ...here], ...more];
}
