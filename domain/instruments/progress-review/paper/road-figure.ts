import { lookOf } from '../../../life-domains/looks.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { fitText } from '../../../scene/text-fit.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { lineBetween, linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { type Road, standing, type Stop } from '../entries.ts';
import { freely, momentName, type Naming } from '../names.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';
import { type Flag, placedFlags } from './road-flags.ts';

/** What a road takes: its place, how wide it may be, and how large its letters are beside those on paper. */
export interface RoadRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly letters?: number;
}

export interface RoadFigure {
  readonly shapes: readonly Shape[];
  readonly height: number;
  /** Whether every turning point has its words; else they come elsewhere. */
  readonly whole: boolean;
}

const chip = 8;
const axisRoom = 12;
const gridTop = 12;
const perPoint = 2.1;
const disc = 3.6;
const usualStep = 38;
/** Up to so many moments stand beside each other in half the width of a page. */
export const mostInHalf = 8;
/** The ring of what the client gave at first: its radius, and how far it stands beside the figure after the talk. */
const ring = 2.4;
const besideDisc = 6.6;
/** Moments nearer to each other than this have no room for rings. */
const leastForRing = 13;
const nameLine = 3.8;
const leastHeight = 45;
/** Below the rule at 0, so that a disc upon it does not touch the names. */
const belowZero = 2.9;

/**
 * The road that was walked in one life domain: a disc with the figure for each moment at which there is one, in the one colour
 * of the domain. Says neither up nor down: no arrow, no colour of its own for more or less, nothing added up.
 */
export function roadFigure(road: Road, room: RoadRoom, view: Pick<Naming, 'language' | 'names'>): RoadFigure {
  const { x, y, width, letters = 1 } = room;
  const { edge } = lookOf(road.domain);
  const bottom = y + gridTop + 10 * perPoint;
  const places = placesOf(road.stops.length, x + axisRoom, width - axisRoom);
  const step = (places[1] ?? Infinity) - (places[0] ?? 0);
  const heightOf = (score: number): number => bottom - score * perPoint;
  const given = road.stops.flatMap((stop, index) => {
    const score = standing(stop.entry);
    return score === null ? [] : [{ stop, score, index, x: places[index] ?? x, y: heightOf(score) }];
  });
  const lines = given.slice(1).flatMap((to, index) => {
    const from = given[index];
    if (from === undefined) return [];
    return [
      lineBetween(from.x, from.y, to.x, to.y, {
        colour: edge,
        width: to.index - from.index > 1 ? 0.45 : 1.1,
      }),
    ];
  });
  const labels = momentLabels(road.stops, places, step, bottom, letters, view);
  const flags = road.stops.flatMap(({ turningPoints }, index) =>
    turningPoints.map(({ text }): Flag => ({ x: places[index] ?? x, words: freely(text, view) })),
  );
  const flagsTop = bottom + belowZero + 1.4 + 5 * (letters - 1) + labels.lines * nameLine * letters;
  const placed = placedFlags(flags, { left: x, right: x + width, y: flagsTop, size: 9.5 * letters });
  const rings = step < leastForRing ? [] : given.flatMap((each) => ringOf(each.stop, each.x, heightOf, edge));
  const figure: TextStyle = { size: 12, weight: 700 };
  return {
    shapes: [
      ...grid(x, bottom, width),
      ...lines,
      ...rings,
      ...given.map((each): Shape => ({
        shape: 'circle',
        centre: { x: each.x, y: each.y },
        radius: disc,
        fill: 'paper',
        stroke: { colour: edge, width: 0.7 },
      })),
      ...domainChip(road.domain, x, y + chip / 2, chip),
      ...domainName(road, room, view, letters),
      ...axisFigures(x, bottom, letters),
      ...labels.shapes,
      ...given.map((each) =>
        textAt(String(each.score), each.x, each.y + capOf(figure) / 2, figure, 'ink', 'middle'),
      ),
      ...placed.shapes,
    ],
    height: Math.max(leastHeight, flagsTop + placed.height - y),
    whole: placed.whole,
  };
}

/** Capitals and figures of a style, in millimetres. */
const capOf = ({ size }: TextStyle): number => size * millimetresPerPoint * 0.66;

/** Three moments or fewer stand as far apart as on every sheet; more of them share the width. */
function placesOf(count: number, left: number, width: number): readonly number[] {
  const step = count <= 3 ? Math.min(usualStep, width / Math.max(1, count)) : width / count;
  const first = left + (width - step * (count - 1)) / 2;
  return Array.from({ length: count }, (_, index) => first + index * step);
}

const grid = (x: number, bottom: number, width: number): readonly Shape[] =>
  [10, 5, 0].map((score) =>
    ruleAt(x + axisRoom, bottom - score * perPoint, width - axisRoom, 0.25, score === 0 ? 'edge' : 'hair'),
  );

function axisFigures(x: number, bottom: number, letters: number): readonly Shape[] {
  const style: TextStyle = { size: 9 * letters, weight: 400 };
  return [10, 5, 0].map((score) =>
    textAt(
      String(score),
      x + axisRoom - 3,
      bottom - score * perPoint + capOf(style) / 2,
      style,
      'ink-soft',
      'end',
    ),
  );
}

function domainName(
  { domain }: Road,
  { x, y, width }: RoadRoom,
  { language }: Pick<Naming, 'language'>,
  letters: number,
): readonly Shape[] {
  const { lines, size } = fitText(lifeDomainWords(domain, language).name, {
    room: { width: width - chip - 3 },
    maxLines: 1,
    size: 12 * letters,
    smallest: 9,
    weight: 600,
  });
  const style: TextStyle = { size, weight: 600 };
  return linesBelow(lines, x + chip + 3, y + chip / 2 + capOf(style) / 2, 5, style);
}

/** What the client gave at first, beside the figure after the talk, where the two are not the same. */
function ringOf(
  { entry }: Stop,
  x: number,
  heightOf: (score: number) => number,
  edge: ReturnType<typeof lookOf>['edge'],
): readonly Shape[] {
  if (entry === undefined || entry.own === null || entry.discussed === null) return [];
  if (entry.own === entry.discussed) return [];
  const centre = { x: x - besideDisc, y: heightOf(entry.own) };
  const style: TextStyle = { size: 9, weight: 400 };
  return [
    { shape: 'circle', centre, radius: ring, fill: 'paper', stroke: { colour: edge, width: 0.35 } },
    textAt(String(entry.own), centre.x, centre.y + capOf(style) / 2, style, 'ink', 'middle'),
  ];
}

interface Labels {
  readonly shapes: readonly Shape[];
  /** How many lines the longest takes. */
  readonly lines: number;
}

/** The names of the moments under the road, where they have room; else their days. */
function momentLabels(
  stops: readonly Stop[],
  places: readonly number[],
  step: number,
  bottom: number,
  letters: number,
  view: Pick<Naming, 'language'>,
): Labels {
  const room = { width: Math.min(step, usualStep) - 1.2 };
  const fitted = stops.map(({ moment }) =>
    fitText(momentName(moment, view), {
      room,
      maxLines: step < 20 ? 2 : 1,
      size: 10 * letters,
      smallest: 9,
      weight: 400,
    }),
  );
  const short = fitted.some(({ shortened }) => shortened);
  const labels = stops.map(({ moment }, index): readonly string[] => {
    const own = fitted[index]?.lines ?? [];
    if (!short || moment.date === null) return own;
    const [year = '', month = '', day = ''] = moment.date.split('-');
    return [`${Number(day)}/${Number(month)}`, year];
  });
  const style: TextStyle = {
    size: short ? 9 : Math.min(...fitted.map(({ size }) => size), 10 * letters),
    weight: 400,
  };
  return {
    shapes: labels.flatMap((lines, index) =>
      linesBelow(
        lines,
        places[index] ?? 0,
        bottom + belowZero + nameLine * letters,
        nameLine * letters,
        style,
        'ink',
        'middle',
      ),
    ),
    lines: Math.max(1, ...labels.map((lines) => lines.length)),
  };
}
