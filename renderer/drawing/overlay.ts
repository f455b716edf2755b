import type { PagePoint } from '../../domain/geometry/point.ts';
import { centreOf, grown } from '../../domain/geometry/box.ts';
import { grownPolygon } from '../../domain/geometry/polygon.ts';
import type { Colour } from '../../domain/scene/colours.ts';
import type { HitArea, SceneElement } from '../../domain/scene/scene.ts';
import type { PathStep, Shape, Stroke } from '../../domain/scene/shapes.ts';

/** Width of the soft band around what is picked, in millimetres. */
const haloWidth = 6.9;
/** Width of its edge, which has a colour of its own when the system takes the colours over. */
const haloEdge = 0.7;
/** The gap of a line to the shape that it ends at, in millimetres: its handles lie on the shape itself. */
const endGap = 1.3;
/** Handles and rings keep their size in the eye, whatever the zoom. In CSS pixels. */
const handleRadius = 7;
const handleReach = 22;
const ringGap = 4;
const ringWidth = 3;

export type LineEnd = 'first' | 'second';

/** A round grip at a shape that is picked or hovered over, or at an end of a line that is picked. */
export interface Handle {
  readonly does: 'size' | 'line' | LineEnd;
  readonly subject: string;
  readonly at: PagePoint;
  /** How far it lies from the middle of its shape or line, in millimetres. */
  readonly out: number;
}

/** The soft band under a shape or a line that is picked. */
export function haloOf({ hit }: SceneElement): Shape[] {
  return [
    ...around(hit, { colour: 'halo-edge', width: haloWidth }, 0),
    ...around(hit, { colour: 'action-soft-press', width: haloWidth - 2 * haloEdge }, 0),
  ];
}

/** Where something comes to stand when it is let go: its form without what it says. */
export const outlineOf = ({ hit }: SceneElement): Shape[] =>
  around(hit, { colour: 'action', width: 0.6 }, 0).map(filled);

const filled = (shape: FormShape): Shape => ({ ...shape, fill: 'action-soft' });

/** The ring around what has the keyboard. Not the halo: a shape can have either, both or none. */
export function ringOf({ hit }: SceneElement, scale: number): Shape[] {
  const ring: Stroke = { colour: 'focus', width: ringWidth / scale };
  if (hit.area !== 'line') return around(hit, ring, (ringGap + ringWidth / 2) / scale);
  // Seen beside a line: a wide band in the colour of the ring with a narrower one of paper upon it.
  return [
    ...around(hit, { colour: 'focus', width: haloWidth + (2 * ringWidth) / scale }, 0),
    ...around(hit, { colour: 'paper', width: haloWidth }, 0),
  ];
}

function around(hit: HitArea, stroke: Stroke, out: number): FormShape[] {
  switch (hit.area) {
    case 'circle':
      return [{ shape: 'circle', centre: hit.centre, radius: hit.radius + out, stroke }];
    case 'rectangle':
      return [{ shape: 'rectangle', box: grown(hit.box, out), corner: 0.8 + out, stroke }];
    case 'polygon':
      return [polygonShape(grownPolygon(hit.points, out), stroke)];
    case 'line':
      return [lineShape(hit.points, stroke)];
  }
}

/** A shape that is not text: it can be filled. */
type FormShape = Exclude<Shape, { readonly shape: 'text' }>;

const polygonShape = (points: readonly PagePoint[], stroke: Stroke): FormShape => ({
  shape: 'path',
  steps: [
    ...points.map((point, index): PathStep => ({ to: index === 0 ? 'move' : 'line', point })),
    { to: 'close' },
  ],
  stroke,
});

export const lineShape = (points: readonly PagePoint[], stroke: Stroke): FormShape => ({
  shape: 'path',
  steps: points.map((point, index) => ({ to: index === 0 ? 'move' : 'line', point })),
  stroke,
});

/** The grips of a circle or a box: one to draw a line from, up at the right, and when it is picked alone one for its size, below. */
export function handlesOf({ hit, subject }: SceneElement, picked: boolean): readonly Handle[] {
  if (hit.area === 'line' || hit.area === 'polygon') return [];
  const line = handleOn(hit, subject, 'line');
  return picked ? [line, handleOn(hit, subject, 'size')] : [line];
}

type Upright = Exclude<HitArea, { area: 'line' | 'polygon' }>;

function handleOn(hit: Upright, subject: string, does: 'size' | 'line'): Handle {
  const at = cornerOf(hit, does === 'line' ? -1 : 1);
  const middle = hit.area === 'circle' ? hit.centre : centreOf(hit.box);
  return { does, subject, at, out: Math.hypot(at.x - middle.x, at.y - middle.y) };
}

/** Where the outline is furthest to the right and up (-1) or down (1). */
function cornerOf(hit: Upright, side: -1 | 1): PagePoint {
  if (hit.area === 'circle') {
    const along = hit.radius * Math.SQRT1_2;
    return { x: hit.centre.x + along, y: hit.centre.y + along * side };
  }
  const { x, y } = centreOf(hit.box);
  return { x: x + hit.box.width / 2, y: y + (hit.box.height / 2) * side };
}

/** On a small shape the handles reach less far, so that its middle can still be taken to move it. */
const reachOf = ({ out }: Handle, scale: number): number => Math.min(handleReach, out * scale * 0.6);

export function handleAt(handles: readonly Handle[], point: PagePoint, scale: number): Handle | undefined {
  const far = ({ at }: Handle): number => Math.hypot(at.x - point.x, at.y - point.y);
  const near = handles.filter((handle) => far(handle) * scale <= reachOf(handle, scale));
  return near.toSorted((one, other) => far(one) - far(other))[0];
}

export function handleShapes({ at, does }: Handle, scale: number): Shape[] {
  const radius = handleRadius / scale;
  const disc = discAt(at, radius, scale);
  if (does !== 'line') return [disc];
  const arm = radius * 0.55;
  const stroke: Stroke = { colour: 'action', width: 2 / scale, cap: 'round' };
  return [
    { ...disc, radius: radius * 1.3 },
    lineShape(
      [
        { x: at.x - arm, y: at.y },
        { x: at.x + arm, y: at.y },
      ],
      stroke,
    ),
    lineShape(
      [
        { x: at.x, y: at.y - arm },
        { x: at.x, y: at.y + arm },
      ],
      stroke,
    ),
  ];
}

const discAt = (centre: PagePoint, radius: number, scale: number, fill: Colour = 'paper') => ({
  shape: 'circle' as const,
  centre,
  radius,
  fill,
  stroke: { colour: 'action' as const, width: 3 / scale },
});

/** The grips of a line that is picked alone: one at each end, upon the shape there, to bring it to another shape. */
export function endHandles({ hit, subject }: SceneElement): readonly Handle[] {
  if (hit.area !== 'line') return [];
  const from = endOf(hit.points.toReversed());
  const to = endOf(hit.points);
  if (from === null || to === null) return [];
  const out = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  return [
    { does: 'first', subject, at: from, out },
    { does: 'second', subject, at: to, out },
  ];
}

/** A little beyond the last of the points, where the shape begins. Null when there is no line. */
function endOf(points: readonly PagePoint[]): PagePoint | null {
  const [from, to] = points.slice(-2);
  if (from === undefined || to === undefined) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: to.x + ((to.x - from.x) / length) * endGap, y: to.y + ((to.y - from.y) / length) * endGap };
}

/** The rubber band between two points. */
export function bandShape(one: PagePoint, other: PagePoint, scale: number): Shape {
  const box = {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  };
  return {
    shape: 'rectangle',
    box,
    stroke: { colour: 'action', width: 1.5 / scale, dash: [6 / scale, 4 / scale] },
  };
}
