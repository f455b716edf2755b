import { Cells } from '../../geometry/cells.ts';
import { grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { crossesBox, overlap } from '../../geometry/segment.ts';
import { cleanText } from '../../scene/clean-text.ts';
import type { TextStyle } from '../../scene/shapes.ts';
import { millimetresPerPoint, textHeights } from '../../scene/text-measure.ts';
import { tidy } from '../tidy.ts';
import { type Piece, putLine } from './link-field.ts';
import type { LinkRoute, Surroundings } from './link-routes.ts';
import { smallestLetters } from './measures.ts';
import { wrapText } from './node-text.ts';

/** The words upon an arrow, at their place. */
export interface LinkText {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly box: PageBox;
  /** Baseline of the first line under the top of the box, and distance to the next. */
  readonly baseline: number;
  readonly leading: number;
}

const size = 11;
const widest = 40;
const mostLines = 3;
/** Paper between the words and their own arrow, and around them. */
const besideLine = 1.8;
const roomAround = 0.8;
const cellSize = 32;
/** Where along its arrow a text is tried, nearest to the middle first. */
const shares = [0.5, 0.43, 0.57, 0.36, 0.64, 0.29, 0.71, 0.22, 0.78];

/** For each arrow with words, where these stand free of nodes, lines and other words; undefined without words. */
export function linkTexts(
  routes: readonly LinkRoute[],
  around: () => Surroundings,
  textScale: number,
): readonly (LinkText | undefined)[] {
  if (routes.every(({ link }) => link.text.trim() === '')) return routes.map(() => undefined);
  const { boxes, twigs } = around();
  const nodes = new Cells<PageBox>(cellSize);
  for (const box of boxes) nodes.put(box, box);
  const lines = new Cells<Piece>(cellSize);
  for (const { points } of routes) putLine(lines, points);
  for (const points of twigs) putLine(lines, points);
  const taken: PageBox[] = [];
  return routes.map((route) => {
    const text = sized(route.link.text, textScale);
    if (text === undefined) return undefined;
    const box = freePlace(route, text, nodes, lines, taken);
    taken.push(box);
    return { ...text, box };
  });
}

type Sized = Omit<LinkText, 'box'> & { readonly width: number; readonly height: number };

function sized(text: string, textScale: number): Sized | undefined {
  const style: TextStyle = { size: Math.max(smallestLetters, size * textScale), weight: 400, italic: true };
  const { lines, width } = wrapText(tidy(cleanText(text).text), style, widest * textScale, mostLines);
  if (lines.length === 0) return undefined;
  const { ascent, descent, capHeight } = textHeights(style);
  const leading = style.size * millimetresPerPoint * 1.12;
  const above = (ascent + capHeight) / 2;
  return {
    lines,
    style,
    leading,
    baseline: above,
    width,
    height: above + (lines.length - 1) * leading + descent,
  };
}

/** Pieces of lines under a text that count. */
const mostCounted = 8;
/** What it costs to stand over a node, over other words, over an arrow, and further from the middle. */
const costs = { node: 1000, text: 500, line: 20, middle: 20, onLine: 25 };

function freePlace(
  { points }: LinkRoute,
  { width, height }: Sized,
  nodes: Cells<PageBox>,
  lines: Cells<Piece>,
  taken: readonly PageBox[],
): PageBox {
  let best: { readonly box: PageBox; readonly cost: number } | undefined;
  for (const share of shares) {
    const at = points[Math.round(share * (points.length - 1))] ?? { x: 0, y: 0 };
    const away = Math.abs(share - 0.5) * costs.middle;
    for (const { box, cost } of placesAround(at, width, height)) {
      if (best !== undefined && best.cost <= cost + away) continue;
      const whole = cost + away + over(box, nodes, lines, taken);
      if (best === undefined || whole < best.cost) best = { box, cost: whole };
    }
  }
  return best?.box ?? { x: 0, y: 0, width, height };
}

function placesAround(at: PagePoint, width: number, height: number): { box: PageBox; cost: number }[] {
  const place = (x: number, y: number, cost: number) => ({ box: { x, y, width, height }, cost });
  const around = (out: number, cost: number) => [
    place(at.x + out, at.y - height / 2, cost),
    place(at.x - out - width, at.y - height / 2, cost),
    place(at.x - width / 2, at.y - out - height, cost + 1),
    place(at.x - width / 2, at.y + out, cost + 1),
    place(at.x + out, at.y + 0.4, cost + 2),
    place(at.x + out, at.y - 0.4 - height, cost + 2),
    place(at.x - out - width, at.y + 0.4, cost + 2),
    place(at.x - out - width, at.y - 0.4 - height, cost + 2),
  ];
  return [
    ...around(besideLine, 0),
    ...around(2 * besideLine, 6),
    place(at.x - width / 2, at.y - height / 2, costs.onLine),
  ];
}

function over(box: PageBox, nodes: Cells<PageBox>, lines: Cells<Piece>, taken: readonly PageBox[]): number {
  const room = grown(box, roomAround);
  let onNode = false;
  nodes.inBox(room, (node) => {
    onNode ||= overlap(node, room);
  });
  const met = new Set<Piece>();
  lines.inBox(box, (piece) => {
    if (crossesBox(piece[0], piece[1], box, 0.3)) met.add(piece);
  });
  const onText = taken.some((other) => overlap(other, room));
  return (onNode ? costs.node : 0) + Math.min(met.size, mostCounted) * costs.line + (onText ? costs.text : 0);
}
