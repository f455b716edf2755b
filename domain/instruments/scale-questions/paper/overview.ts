import type { PageBox } from '../../../geometry/point.ts';
import type { Language } from '../../../language/language.ts';
import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import { lifeDomainWords, rightsSentence } from '../../../life-domains/words.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { fitText } from '../../../scene/text-fit.ts';
import { discAt, lineBetween, linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';
import { linesIn, paginate, paragraph } from '../../../sheet/flow.ts';
import { tidy } from '../../tidy.ts';
import { longDayIn, shortDayIn } from '../day-words.ts';
import type { Round } from '../document.ts';
import { answerIn, discussedDomains, roundsWithAnswers } from '../reading.ts';
import { scaleWords } from '../words/words.ts';

const firstColumn = 66;
const usualColumn = 49;
const mostColumns = 6;
const rowHeight = 15.6;
const mostRows = 8;
const headHeight = 12;
const small: TextStyle = { size: 10, weight: 400 };
const text: TextStyle = { size: 10.5, weight: 400 };

/** The overview on as many pages as it takes: domains down, conversations across, only what was talked about. */
export function overviewPages(
  rounds: readonly Round[],
  language: Language,
  room: PageBox,
  legend: boolean,
): readonly (readonly Shape[])[] {
  const spoken = roundsWithAnswers(rounds);
  const shortDay = shortDayIn(
    language,
    spoken.map(({ date }) => date),
  );
  const grids = chunks(spoken, mostColumns).flatMap((columns) =>
    chunks(discussedDomains(columns), mostRows).map((domains) =>
      grid(columns, domains, { language, room, shortDay }),
    ),
  );
  const bare = grids.map(({ shapes, end }) => [...shapes, ...endWords(language, room, end, legend)]);
  const last = bare.at(-1);
  if (last === undefined) return [];
  const { first, more } = longPlaces(spoken, language, room, (grids.at(-1)?.end ?? room.y) + 14);
  return [...bare.slice(0, -1), [...last, ...first], ...more];
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

interface GridView {
  readonly language: Language;
  readonly room: PageBox;
  readonly shortDay: (day: string) => string;
}

function grid(
  columns: readonly Round[],
  domains: readonly LifeDomain[],
  { language, room, shortDay }: GridView,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  const width = Math.min(usualColumn, (room.width - firstColumn) / columns.length);
  const total = firstColumn + width * columns.length;
  const top = room.y + headHeight;
  const left = (index: number): number => room.x + firstColumn + index * width;
  const heads = columns.flatMap(({ date, place }, index) => {
    const column = { room: { width: width - 3 }, maxLines: 1, smallest: 9 } as const;
    const day = fitText(shortDay(date), { ...column, size: 12, weight: 600 });
    const { lines } = fitText(tidy(place), { ...column, size: 10, weight: 400 });
    const dayStyle: TextStyle = { size: day.size, weight: 600 };
    return [
      ...linesBelow(day.lines, left(index), room.y + (lines.length > 0 ? 4.6 : 9.4), 4, dayStyle),
      ...linesBelow(lines, left(index), room.y + 9.4, 4, small, 'ink-soft'),
    ];
  });
  const rows = domains.flatMap((domain, index) => {
    const y = top + index * rowHeight;
    return [
      ruleAt(room.x, y + rowHeight, total, 0.2, 'hair'),
      ...nameCell(domain, language, room.x, y),
      ...columns.flatMap((round, column) => cell(round, domain, language, { x: left(column), y, width })),
    ];
  });
  return {
    shapes: [ruleAt(room.x, top, total, 0.6, 'action'), ...heads, ...rows],
    end: top + domains.length * rowHeight,
  };
}

function nameCell(domain: LifeDomain, language: Language, x: number, y: number): readonly Shape[] {
  const { lines, size } = fitText(lifeDomainWords(domain, language).name, {
    room: { width: firstColumn - 15 },
    maxLines: 2,
    size: 12,
    smallest: 10,
    weight: 600,
  });
  const style: TextStyle = { size, weight: 600 };
  const leading = 4.9;
  return [
    ...domainChip(domain, x, y + rowHeight / 2, 10),
    ...linesBelow(
      lines,
      x + 13,
      y + rowHeight / 2 + 1.5 - ((lines.length - 1) * leading) / 2,
      leading,
      style,
    ),
  ];
}

/** The figure, and where it lies between 0 and 10. Empty where the domain was not talked about. */
function cell(
  round: Round,
  domain: LifeDomain,
  language: Language,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly Shape[] {
  const answer = answerIn(round, domain);
  if (answer === undefined) return [];
  if (answer.score === null)
    return [textAt(scaleWords(language).discussed, x, y + rowHeight / 2 + 1.3, small, 'ink-soft')];
  const length = Math.min(40, width - 8);
  const line = y + 11.2;
  const start = x + 1.5;
  const tick = (value: number): Shape => {
    const half = value % 5 === 0 ? 1.3 : 0.6;
    const at = start + (value / 10) * length;
    return lineBetween(at, line - half, at, line + half, { colour: 'edge', width: 0.25 });
  };
  return [
    ruleAt(start, line, length, 0.25, 'edge'),
    ...Array.from({ length: 11 }, (_, value) => tick(value)),
    discAt(start + (answer.score / 10) * length, line, 1.55, 'ink'),
    textAt(String(answer.score), x, y + 6.9, { size: 18, weight: 700 }),
  ];
}

/** What 0 and 10 are, and whose rights these are: always under the last row. */
function endWords(language: Language, room: PageBox, top: number, legend: boolean): readonly Shape[] {
  const column = room.width / 2 - 8;
  const right = legend ? room.x + room.width / 2 + 7 : room.x;
  return [
    ...(legend
      ? linesBelow(linesIn(scaleWords(language).ends, column, text), room.x, top + 6.5, 5, text)
      : []),
    ...linesBelow(linesIn(rightsSentence[language], column, text), right, top + 6.5, 5, text),
  ];
}

/** Places that do not fit over their column are said in full, on the page after it when there is no room. */
function longPlaces(
  rounds: readonly Round[],
  language: Language,
  room: PageBox,
  top: number,
): { readonly first: readonly Shape[]; readonly more: readonly (readonly Shape[])[] } {
  const narrowest = (room.width - firstColumn) / mostColumns - 3;
  const long = rounds.filter(
    ({ place }) => tidy(place) !== '' && linesIn(tidy(place), narrowest, small).length > 1,
  );
  if (long.length === 0) return { first: [], more: [] };
  const day = longDayIn(language);
  const style: TextStyle = { size: 11, weight: 400 };
  const blocks = [
    ...paragraph(
      scaleWords(language).places,
      room.width,
      { size: 11, weight: 600 },
      { colour: 'action', keepWithNext: true },
    ),
    ...long.flatMap(({ date, place }) =>
      paragraph(`${day(date)}: ${tidy(place)}`, room.width, style, { before: 1 }),
    ),
  ];
  const [first = [], ...more] = paginate(blocks, room, Math.min(top + 4, room.y + room.height));
  return { first, more };
}
