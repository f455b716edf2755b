import type { PageBox } from '../../../geometry/point.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, flowed, linesIn, tableLeading } from '../../../sheet/flow.ts';
import type { BalanceDocument, Burden, Strength } from '../document.ts';
import { blockSize, triangleSize } from '../measures.ts';
import { capitalised } from '../../../language/grammar.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { namesIn } from '../names.ts';
import { blockForm, burdenPaint, doubledTriangle, strengthPaint, triangleForms } from '../shapes.ts';
import { joinedTo } from '../speech.ts';
import type { BalanceView } from '../view.ts';
import { balanceWords } from '../words/words.ts';

export interface ListOptions {
  /** Whether shapes carry numbers, which the list then explains. */
  readonly numbered: boolean;
  /** What closes the list, such as places to sign. */
  readonly closing: readonly Block[];
}

const columnGap = 14;
const symbolColumn = 18;
/** The symbol of a shape is drawn this many times smaller than the shape. */
const symbolScale = 0.19;
const smallCorner = 0.25;
const headHeight = 7.5;
const headStyle: TextStyle = { size: 12, weight: 600 };
const largeType = 14;
const smallType = 11;
/** With more rows on a side letters are smaller. */
const mostInLargeType = 8;
const rowPadding = 2.1;
const beforeSection = 8;
const roomForSections = 45;

/**
 * What weighs beside what carries, then the weakest point beside the agreed support; as many pages as it takes. In large
 * letters while the lists are short and large letters do not cost a page.
 */
export function listPages(
  document: BalanceDocument,
  view: BalanceView,
  room: PageBox,
  options: ListOptions,
): readonly (readonly Shape[])[] {
  const small = pagesIn(smallType, document, view, room, options);
  const rows = Math.max(document.burdens.length, document.strengths.length);
  if (rows > mostInLargeType) return small;
  const large = pagesIn(largeType, document, view, room, options);
  return large.length > small.length ? small : large;
}

function pagesIn(
  size: number,
  document: BalanceDocument,
  view: BalanceView,
  room: PageBox,
  { numbered, closing }: ListOptions,
): readonly (readonly Shape[])[] {
  const { list } = balanceWords(view.language);
  const { notesTitle } = sheetWordsIn(view.language);
  const { burdens, strengths } = document;
  const width = (room.width - columnGap) / 2;
  const isNamed = view.names === 'all';
  const left = { ...room, width };
  const right = { ...left, x: room.x + width + columnGap };
  const rowsOf = rowMaker(document, view, numbered, width, size);
  const burdenRows = burdens.flatMap(rowsOf.burden);
  const strengthRows = strengths.flatMap(rowsOf.strength);
  // Both sections below start at one height, as long as the lists are on one page.
  const heights = [burdenRows, strengthRows].map(heightOf);
  const highest = Math.max(...heights);
  const isShort = highest + roomForSections < room.height;
  const before = (index: 0 | 1): number => beforeSection + (isShort ? highest - (heights[index] ?? 0) : 0);
  const weakest = isNamed && document.weakest !== null ? document.weakest.word.trim() : '';
  const section = (
    title: string,
    text: string,
    space: number,
    weight: TextStyle['weight'] = 400,
  ): readonly Block[] =>
    isNamed && text !== '' ? sectionBlocks(title, text, width, { size, weight }, space) : [];
  const columns = [
    columnPages(list.burdens, left, [
      ...burdenRows,
      ...section(list.weakest, capitalised(weakest), before(0), 600),
      ...section(notesTitle, document.note.trim(), weakest === '' ? before(0) : beforeSection),
    ]),
    columnPages(list.strengths, right, [
      ...strengthRows,
      ...section(list.agreed, document.agreed.trim(), before(1)),
    ]),
  ];
  const count = Math.max(...columns.map(({ pages }) => pages.length));
  const pages = Array.from({ length: count }, (_, page) =>
    columns.flatMap((column) => column.pages[page] ?? []),
  );
  return withClosing(pages, columns, room, closing);
}

interface Column {
  readonly pages: readonly (readonly Shape[])[];
  readonly end: number;
}

/** A heading on every page with the blocks under it. */
function columnPages(title: string, room: PageBox, blocks: readonly Block[]): Column {
  const under = { ...room, y: room.y + headHeight, height: room.height - headHeight };
  const { pages, end } = flowed(blocks, under);
  const head = headShapes(title, room.x, room.y, room.width);
  return {
    pages: (pages.length === 0 ? [[]] : pages).map((shapes) => head.concat(shapes)),
    end: Math.max(end, under.y),
  };
}

const headShapes = (title: string, x: number, y: number, width: number): readonly Shape[] => [
  ruleAt(x, y + headHeight - 0.3, width, 0.6, 'action'),
  textAt(title, x, y + 4.2, headStyle, 'action'),
];

const heightOf = (blocks: readonly Block[]): number =>
  blocks.reduce((total, { before, height }) => total + before + height, 0);

/** Places to sign come under the longest column, on a page of their own where there is no room. */
function withClosing(
  pages: readonly (readonly Shape[])[],
  columns: readonly Column[],
  room: PageBox,
  closing: readonly Block[],
): readonly (readonly Shape[])[] {
  if (closing.length === 0) return pages;
  const ends = columns.filter((column) => column.pages.length === pages.length).map(({ end }) => end);
  const [here = [], ...more] = flowed(closing, room, Math.max(room.y + 1, ...ends)).pages;
  return [...pages.slice(0, -1), [...(pages.at(-1) ?? []), ...here], ...more];
}

interface RowMaker {
  readonly burden: (burden: Burden) => readonly Block[];
  readonly strength: (strength: Strength) => readonly Block[];
}

function rowMaker(
  document: BalanceDocument,
  view: BalanceView,
  numbered: boolean,
  width: number,
  size: number,
): RowMaker {
  const { list } = balanceWords(view.language);
  const nameOf = namesIn(document, view);
  const helpers = joinedTo(document.joins, 'burden', 'strength');
  const helped = joinedTo(document.joins, 'strength', 'burden');
  const extras = new Set(document.strengths.filter(({ extra }) => extra).map(({ id }) => id));
  const isNamed = view.names === 'all';
  const helperOf = (id: string): string => (extras.has(id) ? `${nameOf(id)} (${list.extra})` : nameOf(id));
  const row = (item: Burden | Strength, index: number, help: string, symbol: Symbol): readonly Block[] => {
    const isOpen = item.text.trim() === '';
    return rowBlocks({
      title: numbered && isNamed && !isOpen ? `${index + 1}. ${nameOf(item.id)}` : nameOf(item.id),
      isOpen,
      below: [help, isNamed ? item.note.trim() : ''].filter((text) => text !== ''),
      symbol,
      width,
      size,
    });
  };
  return {
    burden: (burden) => {
      const those = helpers.get(burden.id);
      const help = those === undefined ? '' : list.carriedBy(those.map(helperOf));
      return row(burden, document.burdens.indexOf(burden), help, blockSign(burden));
    },
    strength: (strength) => {
      const those = helped.get(strength.id);
      const help = those === undefined ? '' : list.carries(those.map(nameOf));
      return row(strength, document.strengths.indexOf(strength), help, triangleSign(strength));
    },
  };
}

/** Draws in the symbol column; gets its middle. */
type Symbol = (x: number, y: number) => readonly Shape[];

const blockSign =
  (burden: Burden): Symbol =>
  (x, y) => {
    const { width, height } = blockSize(burden);
    const [across, down] = [(width * symbolScale) / 2, (height * symbolScale) / 2];
    const corners = [
      { x: x - across, y: y - down },
      { x: x + across, y: y - down },
      { x: x + across, y: y + down },
      { x: x - across, y: y + down },
    ];
    const paint = burdenPaint[burden.text.trim() === '' ? 'empty' : 'full'];
    return [blockForm(corners, paint, smallCorner)];
  };

const triangleSign =
  (strength: Strength): Symbol =>
  (x, y) => {
    const size = triangleSize(strength);
    const small = { width: size.width * symbolScale, height: size.height * symbolScale };
    const tip = { x, y: y - small.height / 2 };
    const paint = strengthPaint[strength.text.trim() === '' ? 'empty' : 'full'];
    return strength.extra ? doubledTriangle(tip, small, paint) : triangleForms(tip, small, false, paint);
  };

interface RowParts {
  readonly title: string;
  /** Without a name of its own: said more softly. */
  readonly isOpen: boolean;
  readonly below: readonly string[];
  readonly symbol: Symbol;
  readonly width: number;
  readonly size: number;
}

/** A row as one block for each of its lines, so that a very long one can go on on the next page. */
function rowBlocks({ title, isOpen, below, symbol, width, size }: RowParts): readonly Block[] {
  const room = width - symbolColumn;
  const bold: TextStyle = { size, weight: isOpen ? 400 : 600 };
  const soft: TextStyle = { size, weight: 400 };
  const lines = [
    ...linesIn(title, room, bold).map((text) => ({ text, style: bold, isSoft: isOpen })),
    ...below.flatMap((text) =>
      linesIn(text, room, soft).map((line) => ({ text: line, style: soft, isSoft: true })),
    ),
  ];
  const height = size * millimetresPerPoint * tableLeading;
  const isWhole = lines.length <= longestWhole;
  return lines.map(({ text, style, isSoft }, index): Block => {
    const isFirst = index === 0;
    const isLast = index === lines.length - 1;
    const top = isFirst ? rowPadding : 0;
    const middle = (Math.min(lines.length, 2) * height) / 2;
    return {
      height: top + height + (isLast ? rowPadding : 0),
      before: 0,
      keepWithNext: isWhole && !isLast,
      draw: (x, y) => [
        ...(isFirst ? symbol(x + symbolColumn / 2 - 1, y + top + middle) : []),
        ...(isLast ? [ruleAt(x, y + top + height + rowPadding, width, 0.2, 'hair')] : []),
        ...linesBelow(
          [text],
          x + symbolColumn,
          y + top + baselineIn(height, style),
          height,
          style,
          isSoft ? 'ink-soft' : 'ink',
        ),
      ],
    };
  });
}

const longestWhole = 8;

function sectionBlocks(
  title: string,
  text: string,
  width: number,
  style: TextStyle,
  before: number,
): readonly Block[] {
  const height = style.size * millimetresPerPoint * tableLeading;
  const head: Block = {
    height: headHeight + 1.5,
    before,
    keepWithNext: true,
    draw: (x, y) => headShapes(title, x, y, width),
  };
  return [
    head,
    ...linesIn(text, width, style).map((line): Block => ({
      height,
      before: 0,
      draw: (x, y) =>
        line === '' ? [] : linesBelow([line], x, y + baselineIn(height, style), height, style),
    })),
  ];
}
