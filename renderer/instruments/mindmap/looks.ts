import { grown } from '../../../domain/geometry/box.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import type { Shape, Stroke } from '../../../domain/scene/shapes.ts';
import type { Handle } from '../../drawing/overlay.ts';
import { boxOfElement } from '../../drawing/spatial.ts';

/** How far the edge of what is picked lies outside it, and how wide it is, in millimetres. */
const pickedOut = 0.9;
const pickedWidth = 1.1;
/** The ring of the keyboard lies outside that. In CSS pixels. */
const ringGap = 2;
const ringWidth = 3;
/** A grip lies outside, clear of what stands in a node. In CSS pixels. */
const handleOut = 11;
/** The soft band along an arrow that is picked, and its edge. In millimetres. */
const bandWidth = 4.6;
const bandEdge = 0.7;

/** The corner of a form, so that what goes around it has the same one. */
function cornerOf({ shapes, hit }: SceneElement): number {
  const [form] = shapes;
  if (form?.shape === 'rectangle') return form.corner ?? 0;
  return hit.area === 'circle' ? hit.radius : 0;
}

/** A node or the middle that is picked: soft green inside where it was white, and a green edge around. */
export function pickedShapes(element: SceneElement): Shape[] {
  const edge: Shape = {
    shape: 'rectangle',
    box: grown(boxOfElement(element), pickedOut),
    corner: cornerOf(element) + pickedOut,
    stroke: { colour: 'action', width: pickedWidth },
  };
  if (element.kind !== 'node') return [edge];
  const [form, ...rest] = element.shapes;
  return form?.shape === 'rectangle' ? [{ ...form, fill: 'action-soft' }, ...rest, edge] : [edge];
}

/** The ring around what has the keyboard; something can be picked, have the keyboard, both or neither. */
export function focusShapes(element: SceneElement, scale: number): Shape[] {
  const out = pickedOut + pickedWidth / 2 + (ringGap + ringWidth / 2) / scale;
  return [
    {
      shape: 'rectangle',
      box: grown(boxOfElement(element), out),
      corner: cornerOf(element) + out,
      stroke: { colour: 'focus', width: ringWidth / scale },
    },
  ];
}

/** The grip of a node: a click hangs something on it, a drag draws an arrow from it. Where what hangs on it would grow. */
export function growHandle(
  element: SceneElement,
  toward: 'left' | 'right',
  folded: boolean,
  scale: number,
): Handle {
  const { x, y, width, height } = boxOfElement(element);
  const side = toward === 'right' ? 1 : -1;
  const at = {
    x: x + width / 2 + side * (width / 2 + handleOut / scale),
    // Beside a disc that says that something is put away there is room at the corner.
    y: folded ? y : y + height / 2,
  };
  return { does: 'line', subject: element.subject, at, out: width / 2 + handleOut / scale };
}

/** The lines of an arrow without its heads, as wide as asked. */
const along = ({ shapes }: SceneElement, stroke: Stroke): Shape[] =>
  shapes.flatMap((shape) =>
    shape.shape === 'path' && shape.fill === undefined
      ? [{ ...shape, stroke: { ...stroke, cap: 'round' } }]
      : [],
  );

/** The soft band under an arrow that is picked. */
export const linkHalo = (element: SceneElement): Shape[] => [
  ...along(element, { colour: 'halo-edge', width: bandWidth }),
  ...along(element, { colour: 'action-soft-press', width: bandWidth - 2 * bandEdge }),
];

/** Seen beside an arrow that has the keyboard: a wide band in the colour of the ring with a narrower one of paper upon it. */
export const linkRing = (element: SceneElement, scale: number): Shape[] => [
  ...along(element, { colour: 'focus', width: bandWidth + (2 * ringWidth) / scale }),
  ...along(element, { colour: 'paper', width: bandWidth }),
];
