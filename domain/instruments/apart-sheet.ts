import type { PageBox } from '../geometry/point.ts';
import type { Shape } from '../scene/shapes.ts';
import { dayInFigures, dayInWords } from '../sheet/days.ts';
import { ruleAt, textAt } from '../sheet/draw.ts';
import { paginate } from '../sheet/flow.ts';
import { type FramedPage, withFoot } from '../sheet/framed-page.ts';
import { legendRows } from '../sheet/legend-rows.ts';
import type { LegendItem } from '../sheet/legend-strip.ts';
import { pageFrame, type PageFrame } from '../sheet/page-frame.ts';
import { scaledShapes } from '../sheet/scaled.ts';
import type { PrintOptions, Sheet, SheetContext } from '../sheet/sheet.ts';
import { differenceSentences, sentenceBlocks } from './difference-sentences.ts';
import type { Dated, PaperDrawing } from './instrument.ts';
import type { AnyInstrument } from './registry.ts';
import { sheetWordsIn } from './sheet-words.ts';

export interface TwoMoments {
  readonly before: Dated<unknown>;
  readonly shown: Dated<unknown>;
}

/**
 * Two moments under each other on one upright page, each with its day, then what is different between them in sentences:
 * drawings are wider than high, so that way they stay larger than beside each other. When one of them would not be readable
 * there, each has a sheet of its own.
 */
export function apartSheet(
  instrument: AnyInstrument,
  moments: TwoMoments,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const { before, shown } = moments;
  const compared = comparison(instrument, moments, context, options);
  const frameOf = compared.frames('portrait');
  const drawing =
    ({ document, date: day }: Dated<unknown>): Drawing =>
    (room) =>
      instrument.drawingIn?.(document, { ...context, date: day }, options, room);
  const drawn = (places: Places): Pair | undefined => {
    const pairs = sizes.flatMap((by) => {
      const first = drawnSmaller(drawing(before), places.upper, by);
      const second = first && drawnSmaller(drawing(shown), places.lower, by);
      return first && second ? [[first, second] as const] : [];
    });
    return pairs.find((pair) => pair.every(({ whole }) => whole)) ?? pairs[0];
  };

  const trial = drawn(placesIn(frameOf(''), 0));
  if (trial === undefined) return oneByOne(instrument, moments, context, options, compared);
  const frame = frameOf(trial[1].title);
  const legend = legendRows(options.legend ? explained(trial) : [], frame.drawing.width);
  const places = placesIn(frame, legend.height);
  const drawings = drawn(places);
  if (drawings === undefined) return oneByOne(instrument, moments, context, options, compared);
  const shapes = [
    ...underDay(drawings[0], places.upper, dayInWords(before.date, context.language)),
    ...underDay(drawings[1], places.lower, dayInWords(shown.date, context.language)),
    ...legend.draw(frame.drawing.x, places.legendTop),
  ];
  return { ...compared.sheet, pages: withFoot([{ frame, shapes }, ...compared.sentences('portrait')]) };
}

type Kind = 'portrait' | 'landscape';

/** What both ways have in common: everything but the drawings. */
interface Comparison {
  readonly sheet: Omit<Sheet, 'pages'>;
  readonly frames: (kind: Kind) => (title: string) => PageFrame;
  readonly sentences: (kind: Kind) => readonly FramedPage[];
}

function comparison(
  instrument: AnyInstrument,
  { before, shown }: TwoMoments,
  context: SheetContext,
  options: PrintOptions,
): Comparison {
  const { clientName, language } = context;
  const words = sheetWordsIn(language);
  const date = words.fromTo(dayInFigures(before.date), dayInFigures(shown.date));
  // A blank form is called after its method alone.
  const method = instrument.sheet(shown.document, context, { ...options, filled: false }).title;
  const names = options.names ? 'all' : 'hidden';
  const differences = instrument.differences(before.document, shown.document, context, names);
  const frames = (kind: Kind) => (title: string) =>
    pageFrame({
      kind,
      paper: options.paper,
      language,
      name: options.names ? clientName : words.hiddenHead,
      date,
      title,
      method,
    });
  return {
    sheet: {
      title: options.names ? `${method}, ${clientName}` : method,
      language,
      description: [date, ...differenceSentences(differences, words)],
    },
    frames,
    sentences: (kind) => {
      const frame = frames(kind)(words.differencesTitle);
      return paginate(sentenceBlocks(differences, words), frame.text).map((shapes) => ({ frame, shapes }));
    },
  };
}

type Drawing = (room: PageBox) => PaperDrawing | undefined;

/** Drawings are made at their own size when everything fits so; else both smaller, letters as well, down to the smallest letters. */
const sizes = [1, 0.9, 0.82, 0.75] as const;
const smallestLetters = 8;

/** A drawing made for a larger room, brought into this one; undefined when that makes its letters too small. */
function drawnSmaller(draw: Drawing, { x, y, width, height }: PageBox, by: number): PaperDrawing | undefined {
  const drawing = draw({ x: x / by, y: y / by, width: width / by, height: height / by });
  if (drawing === undefined) return undefined;
  const shapes = scaledShapes(drawing.shapes, by);
  const readable = shapes.every((shape) => shape.shape !== 'text' || shape.style.size >= smallestLetters);
  return readable ? { ...drawing, shapes } : undefined;
}

type Pair = readonly [PaperDrawing, PaperDrawing];

interface Places {
  readonly upper: PageBox;
  readonly lower: PageBox;
  readonly legendTop: number;
}

/** Millimetres above each drawing for its day, and between what stands under each other. */
const dayHeight = 8;
const between = 3;

/** Two rooms of the same size, and what is left under them for the legend. */
function placesIn({ drawing }: PageFrame, legendHeight: number): Places {
  const below = legendHeight === 0 ? 0 : legendHeight + between;
  const height = (drawing.height - below - between) / 2;
  const room = { ...drawing, y: drawing.y + dayHeight, height: height - dayHeight };
  return {
    upper: room,
    lower: { ...room, y: room.y + height + between },
    legendTop: drawing.y + drawing.height - legendHeight,
  };
}

/** A drawing with a rule and its day above it. */
const underDay = ({ shapes }: PaperDrawing, { x, y, width }: PageBox, day: string): readonly Shape[] => [
  ruleAt(x, y - dayHeight, width, 0.25, 'hair'),
  textAt(day, x, y - dayHeight + 5.6, { size: 11, weight: 600 }, 'ink'),
  ...shapes,
];

/** What occurs in either of them, each thing once. */
function explained(drawings: Pair): readonly LegendItem[] {
  const [first, second] = drawings;
  const known = new Set(second.legend.map(({ text }) => text));
  return [...second.legend, ...first.legend.filter(({ text }) => !known.has(text))];
}

/** Whole sheets after each other, each with page numbers of its own, and the sentences. */
function oneByOne(
  instrument: AnyInstrument,
  { before, shown }: TwoMoments,
  context: SheetContext,
  options: PrintOptions,
  { sheet, sentences }: Comparison,
): Sheet {
  const alone = { ...options, list: false, signatures: false, privateNotes: false };
  const pages = [before, shown].flatMap(
    ({ document, date }) => instrument.sheet(document, { ...context, date }, alone).pages,
  );
  return { ...sheet, pages: [...pages, ...withFoot(sentences('landscape'))] };
}
