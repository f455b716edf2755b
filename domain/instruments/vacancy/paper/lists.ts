import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { measureText } from '../../../scene/text-measure.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';
import { linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, paragraph } from '../../../sheet/flow.ts';
import { tidy } from '../../tidy.ts';
import { inReadingOrder, lettersIn, shortly } from '../card-names.ts';
import type { CardLink, VacancyDocument } from '../document.ts';
import type { VacancyWords } from '../words/vacancy-words.ts';
import { arrowAt, bodyStyle, boxSize, chipSize, letterRing, lineHeight, ringSize, tickBox } from './signs.ts';

const headStyle: TextStyle = { size: 14, weight: 600 };
const headHeight = 8;
const rowHeight = 10.2;
/** A row with at most so many lines stays on one page. */
const longestWhole = 8;

/** A heading with a rule under it, which stays with what follows. */
export const sectionHead = (title: string, width: number): Block => ({
  height: headHeight,
  before: 6,
  keepWithNext: true,
  draw: (x, y) => [
    ruleAt(x, y + headHeight - 0.3, width, 0.6, 'action'),
    textAt(title, x, y + 4.8, headStyle, 'action'),
  ],
});

/** A list up to this height is not split over two pages. */
const mostTogether = 110;

/** The rows of a short list on one page, under their heading. */
function together(blocks: readonly Block[]): readonly Block[] {
  if (blocks.reduce((total, { height }) => total + height, 0) > mostTogether) return blocks;
  const last = blocks.length - 1;
  return blocks.map((block, index) => (index === last ? block : { ...block, keepWithNext: true }));
}

/** What is still needed before applying, each with a box to tick and the letter of its card. */
export function neededBlocks(
  document: VacancyDocument,
  words: VacancyWords,
  width: number,
): readonly Block[] {
  const letters = lettersIn(document);
  const cards = inReadingOrder(document.cards).filter(({ needed }) => needed.trim() !== '');
  if (cards.length === 0) return [];
  const left = boxSize + 4;
  const text = left + chipSize + 4;
  return together([
    sectionHead(words.neededTitle, width),
    ...cards.flatMap(({ id, domain, needed }) =>
      lineRows(linesIn(needed.trim(), width - text - ringSize - 4, bodyStyle), {
        width,
        textAt: text,
        signs: (x, y) => [
          tickBox(x, y),
          ...(domain === null ? [] : domainChip(domain, x + left, y, chipSize)),
          ...letterRing(letters.get(id) ?? '', x + width - ringSize, y),
        ],
      }),
    ),
  ]);
}

interface RowLook {
  readonly width: number;
  readonly textAt: number;
  /** Around the middle of the first line. */
  readonly signs: (x: number, y: number) => readonly Shape[];
}

/** A row as one block for each of its lines, so that a very long one goes on on the next page. */
function lineRows(lines: readonly string[], { width, textAt: left, signs }: RowLook): readonly Block[] {
  const padding = Math.max(1.6, (rowHeight - lines.length * lineHeight) / 2);
  const first =
    lines.length <= 2 ? Math.max(padding, (rowHeight - lineHeight) / 2) : (rowHeight - lineHeight) / 2;
  const signMiddle = lines.length === 2 ? padding + lineHeight : first + lineHeight / 2;
  return lines.map((line, index): Block => {
    const isFirst = index === 0;
    const isLast = index === lines.length - 1;
    const top = isFirst ? (lines.length === 2 ? padding : first) : 0;
    const height = top + lineHeight + (isLast ? padding : 0);
    return {
      height,
      before: 0,
      keepWithNext: lines.length <= longestWhole && !isLast,
      draw: (x, y) => [
        ...(isFirst ? signs(x, y + signMiddle) : []),
        ...(isLast ? [ruleAt(x, y + height, width, 0.2, 'hair')] : []),
        ...(line === ''
          ? []
          : [textAt(line, x + left, y + top + baselineIn(lineHeight, bodyStyle), bodyStyle)]),
      ],
    };
  });
}

const arrowWidth = 34;
const besideArrow = 5;
const wordStyle: TextStyle = { size: 10, weight: 400, italic: true };
const wordLine = 4.3;
const cardStyle: TextStyle = { ...bodyStyle, weight: 600 };

/** What leads to what: a card, an arrow with words above it, the other card. */
export function linkBlocks(document: VacancyDocument, words: VacancyWords, width: number): readonly Block[] {
  if (document.links.length === 0) return [];
  return together([
    sectionHead(words.linksTitle, width),
    ...document.links.map((link) => linkRow(link, document, words, width)),
  ]);
}

function linkRow(link: CardLink, document: VacancyDocument, words: VacancyWords, width: number): Block {
  const letters = lettersIn(document);
  const side = (width - arrowWidth - 2 * besideArrow) / 2;
  const end = (id: string) => {
    const card = document.cards.find((each) => each.id === id);
    const text = shortly(card?.text ?? '') || words.unnamed;
    return { lines: linesIn(text, side - ringSize - 3, cardStyle), letter: letters.get(id) ?? '' };
  };
  const [from, to] = [end(link.from), end(link.to)];
  const said = linesIn(tidy(link.text) || words.leadsTo, arrowWidth, wordStyle);
  const height = Math.max(
    rowHeight,
    Math.max(from.lines.length, to.lines.length) * lineHeight + 3.2,
    said.length * wordLine + 5.4,
  );
  return {
    height,
    before: 0,
    draw: (x, y) => {
      const arrow = y + height / 2 + (said.length * wordLine) / 2 - 0.4;
      const middle = x + side + besideArrow;
      const firstWord = arrow - 1.6 - (said.length - 1) * wordLine;
      return [
        ruleAt(x, y + height, width, 0.2, 'hair'),
        ...arrowAt(middle, arrow, arrowWidth),
        ...endShapes(from, x, y, height),
        ...linesBelow(said, middle + arrowWidth / 2, firstWord, wordLine, wordStyle, 'ink', 'middle'),
        ...endShapes(to, middle + arrowWidth + besideArrow, y, height),
      ];
    },
  };
}

function endShapes(
  { lines, letter }: { readonly lines: readonly string[]; readonly letter: string },
  x: number,
  y: number,
  height: number,
): readonly Shape[] {
  const top = y + (height - lines.length * lineHeight) / 2;
  const last = lines.at(-1) ?? '';
  const lastMiddle = top + (lines.length - 0.5) * lineHeight;
  return [
    ...linesBelow(lines, x, top + baselineIn(lineHeight, cardStyle), lineHeight, cardStyle),
    ...letterRing(letter, x + measureText(last, cardStyle) + 2.6, lastMiddle),
  ];
}

/** A heading with running text under it; nothing without a text. */
export const textSection = (title: string, text: string, width: number): readonly Block[] =>
  text.trim() === ''
    ? []
    : [sectionHead(title, width), ...paragraph(text.trim(), width, bodyStyle, { before: 2 })];
