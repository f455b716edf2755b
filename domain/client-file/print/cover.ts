import { cleanText } from '../../scene/clean-text.ts';
import { fitText } from '../../scene/text-fit.ts';
import type { Shape } from '../../scene/shapes.ts';
import { dayInFigures } from '../../sheet/days.ts';
import { linesBelow, ruleAt, textAt } from '../../sheet/draw.ts';
import type { PageFrame } from '../../sheet/page-frame.ts';
import type { FileContents, FileContext, FileOptions } from './file-parts.ts';
import { fileWords } from './words.ts';

/** One row of the contents. */
export interface ContentsRow {
  readonly name: string;
  readonly days: string;
  readonly page: number;
}

/** Millimetres; after the cover in the design. */
const nameBaseline = 62;
const firstRow = 113;
const rowHeight = 10.8;
const noteBaseline = 272;
const laterTop = 39;
const daysColumn = 112;
const rowStyle = { size: 13, weight: 400 } as const;

const firstRoom = Math.floor((noteBaseline - 8 - firstRow) / rowHeight);
const laterRoom = Math.floor((noteBaseline - 8 - laterTop) / rowHeight);

/** How many pages the contents take, the cover among them. */
export const coverPages = (rows: number): number =>
  rows <= firstRoom ? 1 : 1 + Math.ceil((rows - firstRoom) / laterRoom);

/** The cover with the contents, and more pages of contents when one is not enough; without head and foot. */
export function coverShapes(
  { client, conversations }: FileContents,
  rows: readonly ContentsRow[],
  frame: PageFrame,
  { language, date }: FileContext,
  { names, privateNotes }: FileOptions,
): readonly (readonly Shape[])[] {
  const words = fileWords(language);
  const { x, width } = frame.text;
  const name = fitText(names ? client.callingName : words.hidden, {
    room: { width },
    maxLines: 2,
    size: 40,
    smallest: 20,
    weight: 700,
  });
  const lower = (name.lines.length - 1) * 15;
  const days = conversations.map((conversation) => conversation.date).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const about = [
    first === undefined || last === undefined ? '' : words.fromTo(dayInFigures(first), dayInFigures(last)),
    names && client.coach.trim() !== '' ? words.with(cleanText(client.coach).text) : '',
  ].filter((line) => line !== '');
  const note = [
    words.printedOn(dayInFigures(date)),
    privateNotes ? words.withPrivate : words.withoutPrivate,
  ].join(' ');
  const top: readonly Shape[] = [
    ...linesBelow(name.lines, x, nameBaseline - lower / 2, 15, { size: name.size, weight: 700 }),
    textAt(words.subtitle, x, nameBaseline + 12 + lower / 2, { size: 18, weight: 600 }, 'action'),
    ...linesBelow(about.map(oneLine(width)), x, nameBaseline + 24 + lower / 2, 6.4, {
      size: 12,
      weight: 400,
    }),
    ruleAt(x, firstRow - 9, width, 0.6, 'action'),
  ];
  const below = textAt(note, x, noteBaseline, { size: 10, weight: 400 }, 'ink-soft');
  const pages: Shape[][] = [[...top, ...rowShapes(rows.slice(0, firstRoom), x, firstRow, width), below]];
  for (let at = firstRoom; at < rows.length; at += laterRoom) {
    pages.push(rowShapes(rows.slice(at, at + laterRoom), x, laterTop, width));
  }
  return pages;
}

function rowShapes(rows: readonly ContentsRow[], x: number, top: number, width: number): Shape[] {
  return rows.flatMap(({ name, days, page }, index) => {
    const y = top + index * rowHeight;
    const baseline = y + 5.4;
    return [
      ruleAt(x, y + rowHeight - 1.6, width, 0.2, 'hair'),
      textAt(oneLine(daysColumn - 4, 600)(name), x, baseline, { size: 13, weight: 600 }),
      textAt(days, x + daysColumn, baseline, { size: 11, weight: 400 }, 'ink-soft'),
      textAt(String(page), x + width, baseline, rowStyle, 'ink', 'end'),
    ];
  });
}

const oneLine =
  (width: number, weight: 400 | 600 = 400) =>
  (text: string): string =>
    fitText(text, { room: { width }, maxLines: 1, size: 13, smallest: 13, weight }).lines[0] ?? '';
