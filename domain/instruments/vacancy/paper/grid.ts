import type { PageBox } from '../../../geometry/point.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { lineBetween, linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { type Block, flowed, linesIn } from '../../../sheet/flow.ts';
import { type Card, cardEffects, type VacancyDocument } from '../document.ts';
import { lettersIn } from '../card-names.ts';
import type { VacancyWords } from '../words/vacancy-words.ts';
import { cardPieces, type Piece } from './card-pieces.ts';

/** The column with the names of the rows, and how high a row is at least. */
export const labelWidth = 25;
const leastRow = 42;
const headHeight = 11.6;
const cellPadding = 3.4;
const cardGap = 2.2;
const captionHeight = 6.4;
/** A row higher than a page goes on in parts of about this height. */
const partHeight = 70;
const line = { colour: 'edge', width: 0.3 } as const;

const titleStyle: TextStyle = { size: 12, weight: 600 };
const termStyle: TextStyle = { size: 9.5, weight: 400 };
const titleLine = 5.2;
const termLine = 4.1;

interface Heading {
  readonly title: string;
  readonly term: string;
}

/** What stands beside each other in a row: in two columns that a line parts, or across both. */
interface Part {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
  readonly isDivided: boolean;
  /** Above cards across both columns: why they stand there. */
  readonly caption?: string;
}

/**
 * The grid of kinds by effects, on as many pages as it takes: it breaks between its rows, and inside a row only when that is
 * higher than a page. The heads of the columns come back on each page. Cards of which the kind is not known lie across both columns
 * of their row; those with no effect have a row of their own, and those with neither the last.
 */
export function gridPages(
  document: Pick<VacancyDocument, 'cards' | 'links'>,
  words: VacancyWords,
  room: PageBox,
  firstTop: number,
): { readonly pages: (readonly Shape[])[]; readonly end: number } {
  const inner = { ...room, y: room.y + headHeight, height: room.height - headHeight };
  const columnWidth = (room.width - labelWidth) / 2;
  const letters = lettersIn(document);
  const piecesOf = (cards: readonly Card[]): readonly Piece[] =>
    cards.flatMap((card) =>
      cardPieces(card, letters.get(card.id), columnWidth - 2 * cellPadding, words.unnamed),
    );
  const row = (heading: Heading, effect: Card['effect']): readonly Block[] => {
    const of = (kind: Card['kind']): readonly Piece[] =>
      piecesOf(document.cards.filter((card) => card.effect === effect && card.kind === kind));
    const [skills, conditions, across] = [of('skill'), of('condition'), effect === null ? [] : of(null)];
    if (effect === null && skills.length + conditions.length === 0) return [];
    return rowBlocks(
      heading,
      [...divided(skills, conditions, across.length > 0, inner.height), ...undivided(across, words.noColumn)],
      {
        columnWidth,
        pageTop: inner.y,
        pageHeight: inner.height,
        least: effect === null ? 0 : leastRow,
      },
    );
  };
  const loose = document.cards.filter(({ kind, effect }) => kind === null && effect === null);
  const blocks = [
    ...cardEffects.flatMap((effect) => row(words.rows[effect], effect)),
    ...row(words.openRow, null),
    ...(loose.length === 0
      ? []
      : rowBlocks(words.loose, undivided(piecesOf(loose)), {
          columnWidth,
          pageTop: inner.y,
          pageHeight: inner.height,
          least: 0,
        })),
  ];
  const { pages, end } = flowed(blocks, inner, Math.max(inner.y, firstTop + headHeight));
  return {
    pages: pages.map((shapes, index) =>
      shapes.length === 0
        ? []
        : headShapes(words, room, index === 0 ? Math.max(room.y, firstTop) : room.y).concat(shapes),
    ),
    end,
  };
}

/** The words over both columns, and the line under them. */
export function headShapes(words: VacancyWords, room: PageBox, y: number): readonly Shape[] {
  const columnWidth = (room.width - labelWidth) / 2;
  const columns = [words.columns.skill, words.columns.condition];
  return [
    ruleAt(room.x, y + headHeight, room.width, line.width, line.colour),
    ...columns.flatMap(({ title, term }, index) => {
      const x = room.x + labelWidth + index * columnWidth + cellPadding;
      return [textAt(title, x, y + 4.2, titleStyle), textAt(term, x, y + 8.8, termStyle, 'ink-soft')];
    }),
  ];
}

const heightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((total, { height }) => total + height + cardGap, 0) - (pieces.length > 0 ? cardGap : 0);

/** Two columns, in parts when they are higher than a page; one empty part when nothing else stands in the row, so that its cells can be seen. */
function divided(
  left: readonly Piece[],
  right: readonly Piece[],
  isFollowed: boolean,
  pageHeight: number,
): readonly Part[] {
  if (left.length + right.length === 0) {
    return isFollowed ? [] : [{ left: [], right: [], isDivided: true }];
  }
  const whole = Math.max(heightOf(left), heightOf(right)) + 2 * cellPadding;
  if (whole <= pageHeight) return [{ left, right, isDivided: true }];
  const parts: Part[] = [];
  let [fromLeft, fromRight] = [0, 0];
  while (fromLeft < left.length || fromRight < right.length) {
    const part = {
      left: fitting(left.slice(fromLeft)),
      right: fitting(right.slice(fromRight)),
      isDivided: true,
    };
    parts.push(part);
    fromLeft += part.left.length;
    fromRight += part.right.length;
  }
  return parts;
}

/** As many pieces from the first on as a part holds; at least one. */
function fitting(pieces: readonly Piece[]): readonly Piece[] {
  let height = 0;
  for (const [count, piece] of pieces.entries()) {
    height += piece.height;
    if (count > 0 && height > partHeight) return pieces.slice(0, count);
    height += cardGap;
  }
  return pieces;
}

/** Pieces beside each other two by two, read from left to right. */
function undivided(pieces: readonly Piece[], caption?: string): readonly Part[] {
  return Array.from({ length: Math.ceil(pieces.length / 2) }, (_, index) => ({
    left: pieces.slice(2 * index, 2 * index + 1),
    right: pieces.slice(2 * index + 1, 2 * index + 2),
    isDivided: false,
    ...(index === 0 && caption !== undefined && { caption }),
  }));
}

interface RowPlace {
  readonly columnWidth: number;
  /** Where a page of the grid begins: there the name of the row comes back. */
  readonly pageTop: number;
  readonly pageHeight: number;
  readonly least: number;
}

function rowBlocks(
  { title, term }: Heading,
  parts: readonly Part[],
  { columnWidth, pageTop, pageHeight, least }: RowPlace,
): readonly Block[] {
  const titles = linesIn(title, labelWidth - 2, titleStyle);
  const terms = linesIn(term, labelWidth - 2, termStyle);
  const label = 3 + titles.length * titleLine + terms.length * termLine + 2;
  // Cards that lie across follow what is above them as closely as cards follow each other.
  const above = (index: number): number => {
    if (parts[index]?.caption !== undefined) return captionHeight;
    return index === 0 || parts[index]?.isDivided === true ? cellPadding : cardGap;
  };
  const below = (index: number): number =>
    index < parts.length - 1 &&
    parts[index + 1]?.isDivided === false &&
    parts[index + 1]?.caption === undefined
      ? 0
      : cellPadding;
  const heights = parts.map(
    ({ left, right }, index) => above(index) + Math.max(heightOf(left), heightOf(right)) + below(index),
  );
  const total = heights.reduce((sum, height) => sum + height, 0);
  const missing = Math.max(0, Math.max(least, label) - total);
  const isWhole = total + missing <= pageHeight;
  return parts.map((part, index): Block => {
    const isFirst = index === 0;
    const isLast = index === parts.length - 1;
    const height = (heights[index] ?? 0) + (isLast ? missing : 0);
    return {
      height,
      before: 0,
      keepWithNext: isWhole && !isLast,
      draw: (x, y) => [
        lineBetween(x + labelWidth, y, x + labelWidth, y + height, line),
        ...(part.isDivided
          ? [lineBetween(x + labelWidth + columnWidth, y, x + labelWidth + columnWidth, y + height, line)]
          : []),
        ...(part.caption === undefined
          ? []
          : [
              ...(isFirst ? [] : [ruleAt(x + labelWidth, y, 2 * columnWidth, 0.2, 'hair')]),
              textAt(part.caption, x + labelWidth + cellPadding, y + 4.3, termStyle, 'ink-soft'),
            ]),
        ...(isLast ? [ruleAt(x, y + height, labelWidth + 2 * columnWidth, line.width, line.colour)] : []),
        ...(isFirst || y === pageTop
          ? [
              ...linesBelow(titles, x, y + 3 + 3.8, titleLine, titleStyle),
              ...linesBelow(terms, x, y + 3 + titles.length * titleLine + 3, termLine, termStyle, 'ink-soft'),
            ]
          : []),
        ...stacked(part.left, x + labelWidth + cellPadding, y + above(index)),
        ...stacked(part.right, x + labelWidth + columnWidth + cellPadding, y + above(index)),
      ],
    };
  });
}

function stacked(pieces: readonly Piece[], x: number, y: number): readonly Shape[] {
  let top = y;
  return pieces.flatMap((piece) => {
    const at = top;
    top += piece.height + cardGap;
    return piece.draw(x, at);
  });
}
