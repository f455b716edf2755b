import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { measureText } from '../../../scene/text-measure.ts';
import { lineBetween, linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { linesIn } from '../../../sheet/flow.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { writtenFrames, writtenTitle } from '../../written/frames.ts';
import { answers, cardEffects } from '../document.ts';
import { vacancyWords } from '../words/words.ts';
import type { VacancyWords } from '../words/vacancy-words.ts';
import { headShapes, labelWidth } from './grid.ts';
import { sectionHead } from './lists.ts';
import { arrowAt, bodyStyle, tickBox } from './signs.ts';

const writing = { colour: 'edge', width: 0.3 } as const;
const lineGap = 9.5;
const headOfGrid = 11.6;
const softStyle: TextStyle = { size: 9.5, weight: 400 };
const labelStyle: TextStyle = { size: 12, weight: 600 };

/** A form to fill in by hand: lines for the job and the answer, the empty grid, lines for the two lists. */
export function blankVacancySheet(context: SheetContext, options: PrintOptions): Sheet {
  const words = vacancyWords(context.language);
  const frameOf = writtenFrames(words.method, context, options);
  const frame = frameOf({ kind: 'portrait', title: words.sheetTitle });
  const { x, y, width, height } = frame.text;
  const bottom = y + height;
  const neededTop = bottom - 74;
  const linksTop = bottom - 33;
  const gridTop = y + 3 * lineGap + 5;
  const rowHeight = (neededTop - 6 - gridTop - headOfGrid) / 2;
  const shapes = [
    ...[words.blank.job, words.blank.employer, words.blank.hours].flatMap((label, index) =>
      labelledLine(label, x, y + 4 + index * lineGap, 101),
    ),
    ...question(words, x + width - 62, y),
    ...headShapes(words, frame.text, gridTop),
    ...gridShapes(words, x, gridTop + headOfGrid, width, rowHeight),
    ...sectionHead(words.neededTitle, width).draw(x, neededTop),
    textAt(words.blank.needed, x, neededTop + 12.6, softStyle, 'ink-soft'),
    ...[0, 1].flatMap((index) => [
      tickBox(x, neededTop + 20 + index * lineGap),
      lineBetween(
        x + 10,
        neededTop + 23 + index * lineGap,
        x + width,
        neededTop + 23 + index * lineGap,
        writing,
      ),
    ]),
    ...sectionHead(words.linksTitle, width).draw(x, linksTop),
    textAt(words.blank.links, x, linksTop + 12.6, softStyle, 'ink-soft'),
    ...[0, 1].flatMap((index) => linkLine(x, linksTop + 21 + index * lineGap, width)),
  ];
  return {
    title: writtenTitle(words.method, context, options),
    language: context.language,
    pages: withFoot([{ frame, shapes }]),
    description: [words.sheetTitle],
  };
}

/** A label and the line to write on behind it. */
function labelledLine(label: string, x: number, y: number, width: number): readonly Shape[] {
  const start = x + measureText(label, bodyStyle) + 2;
  return [ruleAt(start, y + 0.5, x + width - start, 0.3, 'edge'), textAt(label, x, y, bodyStyle, 'ink-soft')];
}

function question(words: VacancyWords, x: number, y: number): readonly Shape[] {
  let left = x + 4;
  const boxes = answers.flatMap((answer) => {
    const at = left;
    left += 10 + measureText(words.answers[answer], bodyStyle) + 4;
    return [tickBox(at, y + 10), textAt(words.answers[answer], at + 8, y + 11.3, bodyStyle)];
  });
  return [
    lineBetween(x, y, x, y + 2 * lineGap + 5, { colour: 'action', width: 0.6 }),
    textAt(words.question, x + 4, y + 3.6, bodyStyle, 'ink-soft'),
    ...boxes,
    lineBetween(x + 4, y + 2 * lineGap + 4.5, x + 62, y + 2 * lineGap + 4.5, writing),
  ];
}

function gridShapes(
  words: VacancyWords,
  x: number,
  y: number,
  width: number,
  rowHeight: number,
): readonly Shape[] {
  const columnWidth = (width - labelWidth) / 2;
  const end = y + cardEffects.length * rowHeight;
  return [
    ...[labelWidth, labelWidth + columnWidth].map((shift) =>
      lineBetween(x + shift, y, x + shift, end, writing),
    ),
    ...cardEffects.flatMap((effect, index) => {
      const top = y + index * rowHeight;
      const { title, term } = words.rows[effect];
      const titles = linesIn(title, labelWidth - 2, labelStyle);
      const below = linesBelow(titles, x, top + 6.8, 5.2, labelStyle);
      const named = textAt(term, x, top + 6 + titles.length * 5.2, softStyle, 'ink-soft');
      const rule = ruleAt(x, top + rowHeight, width, writing.width, writing.colour);
      const forms: Shape[] = [rule, named];
      return forms.concat(below);
    }),
  ];
}

function linkLine(x: number, y: number, width: number): readonly Shape[] {
  const side = (width - 34 - 10) / 2;
  return [
    lineBetween(x, y, x + side, y, writing),
    ...arrowAt(x + side + 5, y - 1.5, 34),
    lineBetween(x + side + 44, y, x + width, y, writing),
  ];
}
