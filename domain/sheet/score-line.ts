import type { PageBox } from '../geometry/point.ts';
import type { LifeDomain } from '../life-domains/life-domains.ts';
import { lookOf } from '../life-domains/looks.ts';
import type { Shape, TextStyle } from '../scene/shapes.ts';
import { measureText, millimetresPerPoint } from '../scene/text-measure.ts';
import { fitText } from '../scene/text-fit.ts';
import { lineBetween, ruleAt, textAt } from './draw.ts';

/** One moment on the line. */
export interface ScorePoint {
  /** yyyy-mm-dd, or null when nobody knows: then all stand equally far apart. */
  readonly date: string | null;
  /** Under the line: a short day, or the name of the moment. */
  readonly name: string;
  /** Null: not talked about, or rather no figure. The line goes on, thinner. */
  readonly score: number | null;
}

const disc = 4.5;
/** Where moments are too near each other for a figure in each. */
const bead = 1.4;
const axis: TextStyle = { size: 10, weight: 400 };
const nameStyle: TextStyle = { size: 10, weight: 400 };
const axisRoom = 9;
const nameRoom = 8;
const air = 1;

/**
 * One life domain over time, in a box of millimetres: a rule at 0, 5 and 10 and nothing between, a disc with the figure for
 * each moment. Says neither up nor down: one colour, no arrow, no average.
 */
export function scoreLineShapes(
  points: readonly ScorePoint[],
  domain: LifeDomain,
  box: PageBox,
): readonly Shape[] {
  const look = lookOf(domain);
  const top = box.y + disc + air;
  const bottom = box.y + box.height - nameRoom - disc - air;
  const left = box.x + axisRoom;
  const right = box.x + box.width;
  const heightOf = (score: number): number => bottom - ((bottom - top) * score) / 10;
  const grid: Shape[] = [0, 5, 10].map((score) => ruleAt(left, heightOf(score), right - left, 0.25, 'hair'));
  const axisTexts = [10, 5, 0].map((score) =>
    textAt(String(score), left - 3, heightOf(score) + capOf(axis) / 2, axis, 'ink-soft', 'end'),
  );

  const places = placesOf(points, left + disc + air, right - disc - air);
  const given = points.flatMap(({ score, name }, index) =>
    score === null ? [] : [{ index, name, x: places[index] ?? left, y: heightOf(score), score }],
  );
  const gap = Math.min(...given.slice(1).map((point, index) => point.x - (given[index]?.x ?? 0)));
  const crowded = gap < 2 * disc - 0.5;
  const lines = given.slice(1).flatMap((to, index) => {
    const from = given[index];
    if (from === undefined) return [];
    const width = to.index - from.index > 1 ? 0.45 : 0.8;
    return [lineBetween(from.x, from.y, to.x, to.y, { colour: look.edge, width })];
  });
  const showsFigure = (index: number): boolean => !crowded || index === 0 || index === given.length - 1;
  const discs: Shape[] = given.map(({ x, y }, index) => ({
    shape: 'circle',
    centre: { x, y },
    radius: showsFigure(index) ? disc : bead,
    fill: look.fill,
    stroke: { colour: look.edge, width: 0.5 },
  }));
  const figure: TextStyle = { size: 13, weight: 600 };
  const figures = given.flatMap(({ x, y, score }, index) =>
    showsFigure(index) ? [textAt(String(score), x, y + capOf(figure) / 2, figure, look.on, 'middle')] : [],
  );
  return [...grid, ...lines, ...discs, ...axisTexts, ...figures, ...names(given, box)];
}

/** Capitals and figures of a style, in millimetres. */
const capOf = ({ size }: TextStyle): number => size * millimetresPerPoint * 0.66;

/**
 * Where each moment stands from left to right: by its day, but never so near to the one before that the discs cover each
 * other as long as there is room; at equal distances when a day is missing.
 */
function placesOf(points: readonly ScorePoint[], left: number, right: number): readonly number[] {
  const width = right - left;
  const last = points.length - 1;
  if (last <= 0) return points.map(() => left + width / 2);
  const days = points.map(({ date }) => (date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`)));
  const [first = Number.NaN] = days;
  const span = (days.at(-1) ?? Number.NaN) - first;
  const byDay = span > 0 && days.every((day, index) => day >= (days[index - 1] ?? -Infinity));
  const least = Math.min(2 * disc + 1.5, width / last);
  const places: number[] = [];
  for (const [index, day] of days.entries()) {
    const wanted = byDay ? left + ((day - first) / span) * width : left + (index / last) * width;
    places.push(Math.max(wanted, (places.at(-1) ?? -Infinity) + least));
  }
  let most = right;
  for (let index = last; index >= 0; index -= 1) {
    places[index] = Math.min(places[index] ?? most, most);
    most = (places[index] ?? most) - least;
  }
  return places;
}

/** The names under the line that fit beside each other; the first and the last always have theirs. */
function names(
  given: readonly { readonly name: string; readonly x: number }[],
  box: PageBox,
): readonly Shape[] {
  const y = box.y + box.height - 2;
  const right = box.x + box.width;
  const placed = given.map(({ name, x }) => {
    const [text = ''] = fitText(name, {
      room: { width: Math.min(40, box.width / 2 - 2) },
      maxLines: 1,
      size: nameStyle.size,
      smallest: 9,
      weight: nameStyle.weight,
    }).lines;
    const half = measureText(text, nameStyle) / 2;
    return { text, half, x: Math.min(right - half, Math.max(box.x + half, x)) };
  });
  const last = placed.at(-1);
  const kept: typeof placed = [];
  for (const [index, each] of placed.entries()) {
    const before = kept.at(-1);
    const clearsBefore = before === undefined || before.x + before.half + 2 <= each.x - each.half;
    const clearsLast =
      last === undefined || index === placed.length - 1 || each.x + each.half + 2 <= last.x - last.half;
    if (clearsBefore && (clearsLast || index === 0)) kept.push(each);
  }
  return kept.map(({ text, x }) => textAt(text, x, y, nameStyle, 'ink-soft', 'middle'));
}
