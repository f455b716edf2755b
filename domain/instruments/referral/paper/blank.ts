import { type Block, linesIn, paginate } from '../../../sheet/flow.ts';
import { linesBelow, ruleAt } from '../../../sheet/draw.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import type { Shape } from '../../../scene/shapes.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { writtenFrames } from '../../written/frames.ts';
import { contactWays, emptyReferral, type Stone, stones } from '../document.ts';
import { checkOf, isChecked } from '../questions.ts';
import { questionsAt, referralWords } from '../words/words.ts';
import { cardShapes } from './card.ts';
import { type Step, stepBlocks, textIndent } from './steps.ts';

const style = { size: 11, weight: 400 } as const;
const leading = 5;
const box = 5;
const boxIndent = 8;
const writing = 8.2;
const before = 1;

/** To fill in by hand: the card, and every question of the seven stones with a line under it. */
export function blankReferralSheet(context: SheetContext, options: PrintOptions): Sheet {
  const words = referralWords(context.language);
  const frameOf = writtenFrames(words.method, context, options);
  const cardFrame = frameOf({ kind: 'client', title: words.cardTitle('') });
  const frame = frameOf({ kind: 'portrait', title: words.planTitle });
  const card = cardShapes(emptyReferral(), cardFrame, {
    language: context.language,
    names: 'all',
    blank: true,
  });
  const steps = stones.map((stone) => stepOf(stone, context, frame.text.width - textIndent));
  const plan = paginate(stepBlocks(steps, { top: frame.text.y, height: frame.text.height }), frame.text);
  return {
    title: words.method,
    language: context.language,
    pages: withFoot([
      { frame: cardFrame, shapes: card.shapes },
      ...plan.map((shapes) => ({ frame, shapes })),
    ]),
    description: stones.flatMap((stone) => [
      `${words.stones[stone].name}.`,
      ...questionsAt(words, stone).map(({ words: { ask } }) => ask),
    ]),
  };
}

function stepOf(stone: Stone, { language }: SheetContext, width: number): Step {
  const words = referralWords(language);
  const { labels } = words;
  const questions = questionsAt(words, stone).map(({ id, words: { ask } }) =>
    questionRow(ask, width, isChecked(stone) ? checkOf(stone, id) : null),
  );
  const lines = (title: string, count: number): Block => linesRow(title, count, width);
  const more: Readonly<Record<Stone, readonly Block[]>> = {
    dialogue: [choiceRow(labels.agreed, Object.values(words.agreed), width)],
    search: [lines(labels.candidate, 3), lines(labels.choice, 1)],
    informing: [],
    appointment: [
      choiceRow(
        labels.contactBy,
        contactWays.map((way) => words.ways[way]),
        width,
      ),
      lines(labels.share, 2),
      lines(labels.consent, 1),
      lines(labels.purpose, 1),
      lines(labels.bring, 2),
    ],
    preparing: [lines(labels.ask, 3)],
    contact: [],
    aftercare: [],
  };
  return {
    number: stones.indexOf(stone) + 1,
    name: words.stones[stone].name,
    state: 'open',
    word: '',
    rows: [...questions, ...more[stone]],
  };
}

/** A question with a line under it, behind a box where it can be ticked. */
function questionRow(ask: string, width: number, check: string | null): Block {
  const indent = check === null ? 0 : boxIndent;
  const lines = linesIn(ask, width - indent, style);
  return {
    height: lines.length * leading + writing,
    before,
    draw: (x, y) => [
      ...(check === null ? [] : [tickBox(x, y + 0.4)]),
      ruleAt(x + indent, y + lines.length * leading + writing - 0.8, width - indent, 0.3, 'edge'),
      ...linesBelow(lines, x + indent, y + 4.2, leading, style),
    ],
  };
}

function linesRow(title: string, count: number, width: number): Block {
  return {
    height: leading + count * writing,
    before,
    draw: (x, y) => [
      ...Array.from({ length: count }, (_, line) =>
        ruleAt(x, y + leading + (line + 1) * writing - 0.8, width, 0.3, 'edge'),
      ),
      ...linesBelow([title], x, y + 4.2, leading, style),
    ],
  };
}

/** A few answers, each behind a box. */
function choiceRow(title: string, choices: readonly string[], width: number): Block {
  const pitch = 7.5;
  const rows = choices.map((choice) => linesIn(choice, width - boxIndent, style));
  return {
    height: leading + 1.5 + rows.length * pitch,
    before,
    draw: (x, y) => {
      const top = y + leading + 1.5;
      return [
        ...rows.map((_, index) => tickBox(x, top + index * pitch)),
        ...linesBelow([title], x, y + 4.2, leading, style),
        ...rows.flatMap((lines, index) =>
          linesBelow(lines, x + boxIndent, top + index * pitch + 3.9, leading, style),
        ),
      ];
    },
  };
}

const tickBox = (x: number, y: number): Shape => ({
  shape: 'rectangle',
  box: { x, y, width: box, height: box },
  corner: 1,
  stroke: { colour: 'ink', width: 0.4 },
});
