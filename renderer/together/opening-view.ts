import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';
import type { ScreenSize, View } from '../../domain/geometry/view.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import { millimetresPerPoint } from '../../domain/scene/text-runs.ts';
import { wholeView } from '../scene-view/use-panning.ts';

/** Letters of names are at least this large, in CSS pixels, for two people at one screen; nothing is smaller than the second. */
const nameHeight = 22;
const leastHeight = 16;
/** Seeing everybody is worth a little: names may be this small when that shows the whole drawing. */
const nameHeightWhole = 20;
/** Names are set in this weight or heavier. */
const nameWeight = 600;

/**
 * The whole drawing where that leaves it readable; else as large as reading asks for, around the client, with the rest
 * one movement away.
 */
export function openingView(scene: Scene): (bounds: PageBox, size: ScreenSize) => View {
  const least = readableScale(scene, nameHeight);
  const leastWhole = readableScale(scene, nameHeightWhole);
  const middle = clientIn(scene);
  return (bounds, size) => {
    const whole = wholeView(bounds, size);
    if (whole.scale >= leastWhole) return whole;
    const shift = { x: size.width / 2 - middle.x * least, y: size.height / 2 - middle.y * least };
    return { scale: least, shift };
  };
}

/** Where the client stands; the middle of a drawing that has no such shape. */
function clientIn({ elements, bounds }: Scene): PagePoint {
  const hit = elements.find(({ subject }) => subject === 'client')?.hit;
  if (hit?.area === 'circle') return hit.centre;
  return { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
}

/** A number in a small disc is not read as words are. */
const hasLetters = /\p{L}/u;

/** CSS pixels for one millimetre at which most names and every letter can be read. */
function readableScale({ elements }: Scene, names: number): number {
  const texts = elements.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === 'text' && hasLetters.test(shape.text) ? [shape] : [])),
  );
  const sizes = texts.map(({ style }) => style.size * millimetresPerPoint);
  const nameSizes = texts
    .filter(({ style }) => style.weight >= nameWeight)
    .map(({ style }) => style.size * millimetresPerPoint)
    .toSorted((a, b) => a - b);
  const typical = nameSizes[Math.floor(nameSizes.length / 2)] ?? Infinity;
  return Math.max(names / typical, leastHeight / Math.min(...sizes));
}
