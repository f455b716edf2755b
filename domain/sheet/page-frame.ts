import type { PageBox } from '../geometry/point.ts';
import type { Language } from '../language/language.ts';
import { cleanText } from '../scene/clean-text.ts';
import type { Shape } from '../scene/shapes.ts';
import { type FittedText, fitText } from '../scene/text-fit.ts';
import { measureText } from '../scene/text-measure.ts';
import { dayInWords } from './days.ts';
import { linesBelow, ruleAt, textAt } from './draw.ts';
import { type FrameKind, frameMeasures, paperSize } from './frame-measures.ts';
import type { PaperSize, SheetPage } from './sheet.ts';
import { filledIn, sheetWords } from './words/words.ts';

export interface FrameOptions {
  readonly kind: FrameKind;
  readonly paper: PaperSize;
  readonly language: Language;
  /** Calling name in the head. Empty: a line to write a name on. */
  readonly name: string;
  /** yyyy-mm-dd is said in words; any other text stands as it is. Empty: a line to write a date on. */
  readonly date: string;
  readonly title: string;
  /** Left in the foot: the method. */
  readonly method: string;
  /** In the middle of the foot; left out: that the sheet belongs to the client. */
  readonly foot?: string;
}

/** A page with head and foot, and the room that is left between them. */
export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Room for a drawing, and the slightly lower room for running text and tables. */
  readonly drawing: PageBox;
  readonly text: PageBox;
  readonly head: readonly Shape[];
  readonly foot: (page: number, pages: number) => readonly Shape[];
}

const longestNameLine = 110;
/** How much lower the content starts when the name, or the title, takes a second line. */
const secondNameLine = 7;
const secondTitleLine = 6;

/** The frame of every sheet: margins that keep punch holes free, name, date, title, and the foot. */
export function pageFrame(options: FrameOptions): PageFrame {
  const { width, height } = paperSize(options.paper, options.kind);
  const measures = frameMeasures[options.kind];
  const contentWidth = width - measures.left - measures.right;
  const head = headShapes(options, measures.left, contentWidth);
  const bottom = height - measures.contentEnd;
  const room = (top: number): PageBox => ({
    x: measures.left,
    y: top + head.lower,
    width: contentWidth,
    height: bottom - top - head.lower,
  });
  return {
    width,
    height,
    drawing: room(measures.drawingTop),
    text: room(measures.textTop),
    head: head.shapes,
    foot: (page, pages) => footShapes(options, page, pages, measures.left, contentWidth, height),
  };
}

/** Puts head and foot around the content of each page. Reading order: head, content, foot. */
export function framedPages(frame: PageFrame, contents: readonly (readonly Shape[])[]): SheetPage[] {
  return contents.map((content, index) => ({
    width: frame.width,
    height: frame.height,
    shapes: [...frame.head, ...content, ...frame.foot(index + 1, contents.length)],
  }));
}

interface Head {
  readonly shapes: readonly Shape[];
  /** How much lower the content starts, in millimetres. */
  readonly lower: number;
}

function headShapes(options: FrameOptions, left: number, width: number): Head {
  const measures = frameMeasures[options.kind];
  const { nameBaseline, titleSize, titleBaseline } = measures;
  const name = fittedName(options);
  const lowerTitle = name.lines.length > 1 ? secondNameLine : 0;
  const title = fitText(options.title, {
    room: { width },
    maxLines: 2,
    size: titleSize,
    smallest: titleSize,
    weight: 600,
  });
  const nameLines = linesBelow(name.lines, left, nameBaseline, secondNameLine, {
    size: name.size,
    weight: 700,
  });
  const titleStyle = { size: titleSize, weight: 600 } as const;
  return {
    shapes: [
      ...(nameLines.length > 0 ? nameLines : writingLine(options, 'name', left, 64)),
      ...dateShapes(options, left + width),
      ...linesBelow(title.lines, left, titleBaseline + lowerTitle, secondTitleLine, titleStyle, 'action'),
    ],
    lower: lowerTitle + (title.lines.length > 1 ? secondTitleLine : 0),
  };
}

/** On one line as long as its letters may become smaller, else on two. */
function fittedName({ kind, name }: FrameOptions): FittedText {
  const { nameSize, smallestName } = frameMeasures[kind];
  const line = { room: { width: longestNameLine }, smallest: smallestName, weight: 700 } as const;
  const one = fitText(name, { ...line, maxLines: 1, size: nameSize });
  return one.shortened ? fitText(name, { ...line, maxLines: 2, size: smallestName }) : one;
}

function dateShapes(options: FrameOptions, right: number): readonly Shape[] {
  const { nameBaseline, dateSize } = frameMeasures[options.kind];
  if (options.date === '') return writingLine(options, 'date', right - 45, 34);
  const day = cleanText(dayInWords(options.date, options.language)).text;
  return [textAt(day, right, nameBaseline, { size: dateSize, weight: 400 }, 'ink', 'end')];
}

/** A label with a line to write on; the line starts 11 after the label's start, or after a longer label. */
function writingLine(
  options: FrameOptions,
  label: 'name' | 'date',
  x: number,
  length: number,
): readonly Shape[] {
  const { nameBaseline, dateSize } = frameMeasures[options.kind];
  const style = { size: dateSize, weight: 400 } as const;
  const word = sheetWords[options.language][label];
  const end = x + 11 + length;
  const start = Math.max(x + 11, x + measureText(word, style) + 1);
  return [
    ruleAt(start, nameBaseline + 0.3, end - start, 0.3, 'edge'),
    textAt(word, x, nameBaseline, style, 'ink-soft'),
  ];
}

function footShapes(
  { kind, method, foot, language }: FrameOptions,
  page: number,
  pages: number,
  left: number,
  width: number,
  height: number,
): readonly Shape[] {
  const measures = frameMeasures[kind];
  const words = sheetWords[language];
  const style = { size: 9, weight: 400 } as const;
  const baseline = height - measures.footText;
  const side = fitText(method, {
    room: { width: width / 4 },
    maxLines: 1,
    size: 9,
    smallest: 9,
    weight: 400,
  });
  return [
    ruleAt(left, height - measures.footLine, width, 0.25, 'hair'),
    ...side.lines.map((line) => textAt(line, left, baseline, style, 'ink-soft')),
    textAt(cleanText(foot ?? words.foot).text, left + width / 2, baseline, style, 'ink-soft', 'middle'),
    textAt(filledIn(words.pageOf, { page, pages }), left + width, baseline, style, 'ink-soft', 'end'),
  ];
}
