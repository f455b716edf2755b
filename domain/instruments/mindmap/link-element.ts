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
export function linkElement({ link, curve, points }: LinkRoute, name: string): SceneElement {
  return {
    id: `link:${link.id}`,
    subject: link.id,
    kind: 'link',
    shapes: linkShapes(curve, link.both),
    hit: { area: 'line', points, reach },
    name,
  };
}

/** Also for the legend. */
export function linkShapes(curve: Curve, both: boolean): Shape[] {
  const turned = { from: curve.to, control1: curve.control2, control2: curve.control1, to: curve.from };
  const [atEnd, atStart] = [directionAtEnd(curve), directionAtEnd(turned)];
  const line: Curve = {
    ...curve,
    to: moved(curve.to, atEnd, inHead - head.length),
    control2: moved(curve.control2, atEnd, inHead - head.length),
    ...(both
      ? {
          from: moved(curve.from, atStart, inHead - head.length),
          control1: moved(curve.control1, atStart, inHead - head.length),
        }
      : {}),
  };
  return [
    { shape: 'path', steps: curveSteps(line), stroke },
    both ? headAt(curve.from, atStart) : discAt(curve.from.x, curve.from.y, dot, 'draw-ink'),
    headAt(curve.to, atEnd),
  ];
}

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
