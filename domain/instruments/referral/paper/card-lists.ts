import type { Language } from '../../../language/language.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { fitOnCard } from './fit.ts';
import { linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { iconAt } from '../../../sheet/icons.ts';
import type { ReferralDocument, Tick } from '../document.ts';
import { referralWords } from '../words/words.ts';

/** A part of a page drawn, and whether it says all that it was given. */
export interface DrawnPart {
  readonly shapes: readonly Shape[];
  readonly whole: boolean;
}

/** So many lines of each list have their place on the card; the coach chooses which. */
export const mostOnCard = 5;

const between = 12.5;
const pitch = 11.4;
const tick = 6;
const indent = 10;

/** What to bring and what to ask, side by side, each with empty lines for the pen. */
export function cardLists(
  { bring, ask }: ReferralDocument,
  language: Language,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  empty: number,
): DrawnPart {
  const { card } = referralWords(language);
  const each = (width - between) / 2;
  const right = x + each + between;
  const lists = [
    { icon: 'backpack', title: card.bring, lines: bring, left: x, sign: box },
    { icon: 'message-2', title: card.ask, lines: ask, left: right, sign: questionMark },
  ] as const;
  const drawn = lists.map(({ icon, title, lines, left, sign }) => {
    const { rows, whole } = rowsOf(lines, { x: left, y: y + 12.6, width: each, sign, empty });
    return {
      whole,
      shapes: [
        ...iconAt(icon, left, y, 8.6, 'action'),
        ruleAt(left, y + 9.4, each, 0.6, 'action'),
        textAt(title, left + 12, y + 6, { size: 14, weight: 600 }),
        ...rows,
      ],
    };
  });
  return { shapes: drawn.flatMap(({ shapes }) => shapes), whole: drawn.every(({ whole }) => whole) };
}

type Sign = (x: number, y: number) => Shape;

const box: Sign = (x, y) => ({
  shape: 'rectangle',
  box: { x, y, width: tick, height: tick },
  corner: 1,
  stroke: { colour: 'ink', width: 0.4 },
});

const questionMark: Sign = (x, y) => textAt('?', x + 1.2, y + 4.9, { size: 15, weight: 700 }, 'action');

interface Column {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly sign: Sign;
  /** How many lines to write on come last. */
  readonly empty: number;
}

function rowsOf(
  lines: readonly Tick[],
  { x, y, width, sign, empty }: Column,
): { readonly rows: readonly Shape[]; readonly whole: boolean } {
  const chosen = lines.filter(({ ticked, text }) => ticked && text.trim() !== '');
  const shown = chosen.slice(0, mostOnCard);
  let whole = chosen.length <= mostOnCard;
  const rows = shown.flatMap(({ text }, index) => {
    const top = y + index * pitch;
    const room = { width: width - indent };
    const one = fitOnCard(text, { room, maxLines: 1, size: 14, smallest: 12.5, weight: 400 });
    const fitted = one.shortened
      ? fitOnCard(text, { room, maxLines: 2, size: 12, smallest: 9, weight: 400 })
      : one;
    if (fitted.shortened) whole = false;
    const first = fitted.lines.length > 1 ? top + 2.6 : top + 4.7;
    const style = { size: fitted.size, weight: 400 } as const;
    return [sign(x, top), ...linesBelow(fitted.lines, x + indent, first, fitted.size * 0.395, style)];
  });
  const toWrite = Array.from({ length: empty }, (_, index) => {
    const top = y + (shown.length + index) * pitch;
    return [sign(x, top), ruleAt(x + indent, top + tick, width - indent, 0.3, 'edge')];
  });
  return { rows: [...rows, ...toWrite.flat()], whole };
}
