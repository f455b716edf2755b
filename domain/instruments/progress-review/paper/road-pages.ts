import type { PageBox } from '../../../geometry/point.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { lineBetween, linesBelow } from '../../../sheet/draw.ts';
import { type Block, linesIn, paginate } from '../../../sheet/flow.ts';
import { iconAt } from '../../../sheet/icons.ts';
import { placedShapes } from '../../../sheet/scaled.ts';
import { type Road, standing } from '../entries.ts';
import type { Naming } from '../names.ts';
import { progressReviewWords } from '../words/words.ts';
import { mostInHalf, roadFigure } from './road-figure.ts';

const gap = 18;
const pitch = 47.6;
/** More moments than this do not stand beside each other over the width of a page: the road goes on below. */
const mostInWidth = 24;

/** Every road on its pages, and those of which the turning points have no room for their words. */
export interface RoadPages {
  readonly pages: readonly (readonly Shape[])[];
  readonly bare: readonly Road[];
}

/** The roads of every domain at which something was given, two beside each other, as many pages as it takes. */
export function roadPages(
  roads: readonly Road[],
  room: PageBox,
  view: Pick<Naming, 'language' | 'names'>,
  legend: boolean,
): RoadPages {
  const walked = roads.filter(isWalked);
  const isWide = walked.some(({ stops }) => stops.length > mostInHalf);
  const width = isWide ? room.width : (room.width - gap) / 2;
  const drawn = walked.flatMap((road) =>
    piecesOf(road).map((piece) => ({ road, figure: roadFigure(piece, { x: 0, y: 0, width }, view) })),
  );
  const cells: readonly Cell[] = [
    ...drawn.map(({ figure }) => figure),
    ...(legend && walked.length > 0 ? [legendOf(walked, width, view)] : []),
  ];
  const rows = isWide ? cells.map((cell) => [cell]) : inPairs(cells);
  return {
    pages: paginate(
      rows.map((row) => rowBlock(row, width)),
      room,
    ),
    bare: walked.filter((road) => drawn.some((each) => each.road === road && !each.figure.whole)),
  };
}

/** Whether there is anything to draw: a figure or a turning point. */
const isWalked = ({ stops }: Road): boolean =>
  stops.some(({ entry, turningPoints }) => standing(entry) !== null || turningPoints.length > 0);

/** Drawn once, at the corner of the page; brought to its place afterwards. */
interface Cell {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const inPairs = (cells: readonly Cell[]): readonly (readonly Cell[])[] =>
  Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => cells.slice(2 * row, 2 * row + 2));

const rowBlock = (row: readonly Cell[], width: number): Block => ({
  height: Math.max(pitch, ...row.map(({ height }) => height + 2)),
  before: 0,
  draw: (x, y) =>
    row.flatMap(({ shapes }, index) =>
      placedShapes(shapes, { scale: 1, shift: { x: x + index * (width + gap), y } }),
    ),
});

/** A long road in pieces, each of which starts at the moment where the one before it ended. */
function piecesOf(road: Road): readonly Road[] {
  const { stops } = road;
  if (stops.length <= mostInWidth) return [road];
  const pieces: Road[] = [];
  for (let start = 0; start < stops.length - 1; start += mostInWidth - 1) {
    const part = stops.slice(start, start + mostInWidth);
    const [seam] = part;
    // A turning point at the seam is told once.
    const isFirst = start === 0 || seam === undefined;
    pieces.push({ ...road, stops: isFirst ? part : [{ ...seam, turningPoints: [] }, ...part.slice(1)] });
  }
  return pieces;
}

interface LegendLine {
  readonly text: string;
  readonly sample: (x: number, y: number) => readonly Shape[];
}

/** What the lines and signs mean, only what occurs, behind a rule. */
function legendOf(roads: readonly Road[], width: number, { language }: Pick<Naming, 'language'>): Cell {
  const { legend, ends } = progressReviewWords(language);
  const style = { size: 10, weight: 400 } as const;
  const items: readonly (LegendLine | false)[] = [
    hasStep(roads, (gaps) => gaps === 1) && {
      text: legend.next,
      sample: (left, middle) => [lineBetween(left, middle, left + 11, middle, { colour: 'ink', width: 1.1 })],
    },
    hasStep(roads, (gaps) => gaps > 1) && {
      text: legend.skipped,
      sample: (left, middle) => [
        lineBetween(left, middle, left + 11, middle, { colour: 'ink', width: 0.45 }),
      ],
    },
    roads.some(({ stops }) => stops.some(({ entry }) => hasTwo(entry))) && {
      text: legend.ownRing,
      sample: (left, middle) => [
        {
          shape: 'circle',
          centre: { x: left + 5.5, y: middle },
          radius: 2.4,
          fill: 'paper',
          stroke: { colour: 'ink', width: 0.35 },
        },
      ],
    },
    roads.some(({ stops }) => stops.some(({ turningPoints }) => turningPoints.length > 0)) && {
      text: legend.turningPoint,
      sample: (left, middle) => iconAt('flag', left + 3.5, middle - 2.2, 4, 'ink'),
    },
  ];
  const left = 9;
  const lines = linesIn(ends, Math.min(width - 12, 118), style);
  const first = 12;
  const samplesTop = first + lines.length * 4.6 + 2.4;
  const shown = items.filter((item) => item !== false);
  const bottom = samplesTop + shown.length * 6.2;
  const marks = shown.flatMap(({ sample }, index) => sample(left, samplesTop + index * 6.2));
  return {
    shapes: [
      lineBetween(0, first - 5, 0, bottom, { colour: 'hair', width: 0.25 }),
      ...marks,
      ...linesBelow(lines, left, first, 4.6, style),
      ...shown.flatMap(({ text }, index) =>
        linesBelow([text], left + 15, samplesTop + index * 6.2 + 1.2, 4.6, style),
      ),
    ],
    height: bottom,
  };
}

const hasTwo = (entry: Road['stops'][number]['entry']): boolean =>
  entry !== undefined && entry.own !== null && entry.discussed !== null && entry.own !== entry.discussed;

/** Whether some road goes on from one figure to the next over so many moments. */
const hasStep = (roads: readonly Road[], holds: (gaps: number) => boolean): boolean =>
  roads.some(({ stops }) => {
    const given = stops.flatMap(({ entry }, index) => (standing(entry) === null ? [] : [index]));
    return given.slice(1).some((index, place) => holds(index - (given[place] ?? index)));
  });
