import { ruleAt, textAt } from '../../../sheet/draw.ts';
import type { Block } from '../../../sheet/flow.ts';
import { paginate } from '../../../sheet/flow.ts';
import type { FramedPage } from '../../../sheet/framed-page.ts';
import type { PrintOptions, SheetContext } from '../../../sheet/sheet.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { writtenFrames } from '../../written/frames.ts';
import { planWords } from '../words/words.ts';
import { tickBox } from './client-pages.ts';
import { followUpColumns, planColumns } from './columns.ts';
import { partsOnPages } from './parts.ts';
import { columnHeads, rowBlocks } from './rows.ts';
import { signingBlock, writingBlock } from './signing.ts';

const goalsOnPage = 2;
const stepsPerGoal = 3;
const followUpRows = 6;
const agreementsOnPage = 7;

/** A plan to fill in by hand: a table with room for goals and steps, and a second page to look back. Or the client's own version. */
export function blankPlanPages(context: SheetContext, options: PrintOptions): readonly FramedPage[] {
  return options.version === 'client' ? [clientPage(context, options)] : wholePages(context, options);
}

function wholePages(context: SheetContext, options: PrintOptions): readonly FramedPage[] {
  const { language } = context;
  const words = planWords(language);
  const frameOf = writtenFrames(words.method, context, options);
  const first = frameOf({ kind: 'landscape', title: words.sheetTitle });
  const second = frameOf({ kind: 'landscape', title: words.followUpTitle });
  const { width } = first.text;
  const columns = planColumns({ clientName: '', language, names: 'hidden' }, width);
  const later = followUpColumns(language, width);
  const plan = partsOnPages(
    [
      {
        head: columnHeads(columns),
        blocks: Array.from({ length: goalsOnPage }, () => [
          writingBlock(words.blankGoal, 44, width, 14),
          ...Array.from({ length: stepsPerGoal }, () => rowBlocks(columns, [], 15)).flat(),
        ]).flat(),
      },
    ],
    first.text,
  );
  const back = partsOnPages(
    [
      {
        head: columnHeads(later),
        blocks: Array.from({ length: followUpRows }, () => rowBlocks(later, [])).flat(),
      },
      { blocks: [writingBlock(words.nextTime, 44, 160, 13)] },
      ...(options.signatures
        ? [
            {
              blocks: [
                signingBlock([words.who.me, sheetWordsIn(language).coach], words.dateAndSignature, width),
              ],
            },
          ]
        : []),
    ],
    second.text,
  );
  return [
    ...plan.map((shapes) => ({ frame: first, shapes })),
    ...back.map((shapes) => ({ frame: second, shapes })),
  ];
}

function clientPage(context: SheetContext, options: PrintOptions): FramedPage {
  const words = planWords(context.language);
  const frame = writtenFrames(words.method, context, options)({ kind: 'client', title: words.clientTitle });
  const { width } = frame.text;
  const row: Block = {
    height: 25.4,
    before: 0,
    draw: (x, y) => [
      ruleAt(x, y + 11, width - 20, 0.3, 'edge'),
      ruleAt(x + 24, y + 21, 60, 0.3, 'edge'),
      ...tickBox(x + width - 9, y + 8, false),
      textAt(words.columns.when, x, y + 20.5, { size: 14, weight: 400 }, 'ink-soft'),
    ],
  };
  const label = writingBlock('', 0, width, 11);
  const next: Block = {
    height: 18,
    before: 6,
    draw: (x, y) => [
      textAt(words.nextTimeClient, x, y + 6, { size: 16, weight: 400 }),
      ...label.draw(x, y + 8),
    ],
  };
  const rows = Array.from({ length: agreementsOnPage }, () => row);
  const [shapes = []] = paginate([...rows, next], frame.text);
  return { frame, shapes };
}
