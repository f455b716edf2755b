import type { PageBox } from '../../../geometry/point.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { lineBetween, linesBelow, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, paragraph } from '../../../sheet/flow.ts';
import { richLineAt, richLines } from '../../../sheet/rich-text.ts';
import { tidy } from '../../tidy.ts';
import type { VacancyDocument } from '../document.ts';
import type { VacancyWords } from '../words/vacancy-words.ts';
import { bodyStyle, lineHeight } from './signs.ts';

const answerWidth = 62;
const between = 6;
const besideBar = 4;
const titleStyle: TextStyle = { size: 16, weight: 700 };
const strongStyle: TextStyle = { ...bodyStyle, weight: 600 };
const titleLine = titleStyle.size * millimetresPerPoint * 1.2;
/** A reason with more lines has a place of its own on the sheet. */
const mostReasonLines = 7;
/** A head higher than this flows over pages as running text. */
const mostHeight = 110;
const afterHead = 4.5;

/** Whether the reason stands beside the job; else it follows later on the sheet. */
export const reasonFits = (document: VacancyDocument, words: VacancyWords): boolean =>
  document.answer !== null && answerLines(document, words, true).length <= mostReasonLines;

/** The job at the left and the client’s answer at the right, at the top of the first page. */
export function jobHead(document: VacancyDocument, words: VacancyWords, room: PageBox): readonly Block[] {
  const { job, answer } = document;
  const details = [[job.employer, job.place].map(tidy).filter(Boolean).join(', '), tidy(job.hours)];
  const below = details.filter((text) => text !== '');
  const title = tidy(job.title) || words.noJob;
  const width = answer === null ? room.width : room.width - answerWidth - between;
  const titles = linesIn(title, width, titleStyle);
  const lines = below.flatMap((text) => linesIn(text, width, bodyStyle));
  const answered = answer === null ? [] : answerLines(document, words, reasonFits(document, words));
  const leftHeight = titles.length * titleLine + 0.6 + lines.length * lineHeight;
  const rightHeight = answer === null ? 0 : (answered.length + 1) * lineHeight + 1;
  const height = Math.max(leftHeight, rightHeight);
  if (height > mostHeight) return inFull(title, below, document, words, room.width);
  return [
    {
      height: height + afterHead,
      before: 0,
      draw: (x, y) => [
        ...linesBelow(titles, x, y + 4.6, titleLine, titleStyle),
        ...linesBelow(
          lines,
          x,
          y + titles.length * titleLine + 0.6 + baselineIn(lineHeight, bodyStyle),
          lineHeight,
          bodyStyle,
        ),
        ...(answer === null
          ? []
          : answerShapes(answered, words, x + room.width - answerWidth, y, rightHeight)),
      ],
    },
  ];
}

function answerLines({ answer, reason }: VacancyDocument, { answers }: VacancyWords, withReason: boolean) {
  const said = answer === null ? '' : answers[answer];
  const why = withReason ? tidy(reason) : '';
  // A reason that would not fit here anyway need not be broken into lines as a whole.
  const shown = why.slice(0, 60 * (mostReasonLines + 1));
  return richLines(
    [
      { text: shown === '' ? said : answer === 'if' ? `${said} ` : `${said}: `, style: strongStyle },
      { text: shown },
    ],
    answerWidth - besideBar,
    bodyStyle,
    'ink',
  );
}

function answerShapes(
  lines: ReturnType<typeof answerLines>,
  { question }: VacancyWords,
  x: number,
  y: number,
  height: number,
): readonly Shape[] {
  const first = y + baselineIn(lineHeight, bodyStyle);
  return [
    lineBetween(x, y, x, y + height, { colour: 'action', width: 0.6 }),
    textAt(question, x + besideBar, first, bodyStyle, 'ink-soft'),
    ...lines.flatMap((line, index) => richLineAt(line, x + besideBar, first + (index + 1) * lineHeight)),
  ];
}

/** A job with so many words that they flow like any other text. */
function inFull(
  title: string,
  below: readonly string[],
  document: VacancyDocument,
  words: VacancyWords,
  width: number,
): readonly Block[] {
  const { answer, reason } = document;
  const said =
    answer === null
      ? ''
      : `${words.question} ${words.answers[answer]} ${reasonFits(document, words) ? tidy(reason) : ''}`.trim();
  return [
    ...paragraph(title, width, titleStyle),
    ...below.flatMap((text) => paragraph(text, width, bodyStyle)),
    ...(said === '' ? [] : paragraph(said, width, strongStyle, { before: 3 })),
    { height: afterHead, before: 0, draw: () => [] },
  ];
}
