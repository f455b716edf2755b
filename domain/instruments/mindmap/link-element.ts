import type { PagePoint } from '../../geometry/point.ts';
import { moved, quarterTurn } from '../../geometry/vector.ts';
import type { SceneElement } from '../../scene/scene.ts';
import type { PathShape, Shape, Stroke } from '../../scene/shapes.ts';
import { discAt } from '../../sheet/draw.ts';
import { type Curve, curveSteps, directionAtEnd } from './curves.ts';
import type { LinkRoute } from './link-routes.ts';
import type { LinkText } from './link-texts.ts';

const stroke: Stroke = { colour: 'draw-ink', width: 0.45 };
const dot = 0.9;
const head = { length: 3.2, width: 2.6 };
/** The line ends this far inside the head. */
const inHead = 0.3;
const reach = 2;

/** An arrow: a dot where it begins and a head where it ends, or heads at both ends. */
export function linkElement({ link, curves, points }: LinkRoute, name: string): SceneElement {
  return {
    id: `link:${link.id}`,
    subject: link.id,
    kind: 'link',
    shapes: linkShapes(curves, link.both),
    hit: { area: 'line', points, reach },
    name,
  };
}

/** Also for the legend. The curves follow each other. */
export function linkShapes(curves: readonly Curve[], both: boolean): Shape[] {
  const [first, last] = [curves[0], curves.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [atStart, atEnd] = [directionAtEnd(turned(first)), directionAtEnd(last)];
  const ending = curves.map((curve) => (curve === last ? shortened(curve, atEnd) : curve));
  const line = both
    ? ending.map((curve, index) => (index === 0 ? turned(shortened(turned(curve), atStart)) : curve))
    : ending;
  return [
    {
      shape: 'path',
      steps: line.flatMap((curve, index) => curveSteps(curve).slice(index === 0 ? 0 : 1)),
      stroke,
    },
    both ? headAt(first.from, atStart) : discAt(first.from.x, first.from.y, dot, 'draw-ink'),
    headAt(last.to, atEnd),
  ];
}

const turned = ({ from, control1, control2, to }: Curve): Curve => ({
  from: to,
  control1: control2,
  control2: control1,
  to: from,
});

/** Ends inside its head, which comes to its end along `along`. */
const shortened = (curve: Curve, along: PagePoint): Curve => ({
  ...curve,
  control2: moved(curve.control2, along, inHead - head.length),
  to: moved(curve.to, along, inHead - head.length),
});

function headAt(tip: PagePoint, along: PagePoint): PathShape {
  const base = moved(tip, along, -head.length);
  const side = quarterTurn(along);
  return {
    shape: 'path',
    steps: [
      { to: 'move', point: tip },
      { to: 'line', point: moved(base, side, head.width / 2) },
      { to: 'line', point: moved(base, side, -head.width / 2) },
      { to: 'close' },
    ],
    fill: 'draw-ink',
  };
}

/** The words upon an arrow, painted above all arrows. */
export function linkTextElement(
  { link }: LinkRoute,
  { lines, style, box, baseline, leading }: LinkText,
  name: string,
): SceneElement {
  return {
    id: `link-text:${link.id}`,
    subject: link.id,
    kind: 'link-text',
    shapes: lines.map((text, index) => ({
      shape: 'text',
      text,
      at: { x: box.x + box.width / 2, y: box.y + baseline + index * leading },
      anchor: 'middle',
      style,
      colour: 'ink',
      halo: { colour: 'paper', width: 0.7 },
    })),
    hit: { area: 'rectangle', box },
    name,
  };
}
