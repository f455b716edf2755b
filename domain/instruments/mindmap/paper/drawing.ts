import { fitInto } from '../../../geometry/box.ts';
import type { PageBox } from '../../../geometry/point.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { drawingShapes } from '../../../sheet/framed-page.ts';
import { placedShapes } from '../../../sheet/scaled.ts';
import { scaledScene } from '../../../sheet/scaled-scene.ts';
import type { PaperSize } from '../../../sheet/sheet.ts';
import { tileMargin } from '../../../sheet/tiles/tile-shapes.ts';
import { type Tiling, tilesOf } from '../../../sheet/tiles/tiles.ts';
import type { MindmapView } from '../view.ts';

/** Makes the drawing with wide or with tight gaps. */
export type Make = (gaps: NonNullable<MindmapView['gaps']>) => Scene;

/** Letters are no smaller than this, in points; a drawing that needs smaller ones is parted over pages. */
const smallestLetters = 8;
/** Letters that one reads with ease: as long as these fit, gaps stay wide. */
const easyLetters = 9;
/** On larger paper letters grow as well, but not so much that a page looks like a poster. */
const largest: Readonly<Record<PaperSize, number>> = { A4: 1.25, A3: 1.6 };
/** A drawing is parted over at most so many pages. */
const mostPages = 36;
const gapsInOrder = ['wide', 'tight'] as const;

/** The drawing on one page, as large as fits; undefined when its letters would be too small. */
export function onOnePage(make: Make, room: PageBox, paper: PaperSize): readonly Shape[] | undefined {
  const tries = gapsInOrder.map((gaps) => {
    const scene = make(gaps);
    const placement = fitInto(scene.bounds, room, largest[paper]);
    return { scene, placement, letters: smallestIn(scene) * placement.scale };
  });
  const [wide, tight] = tries;
  if (wide === undefined || tight === undefined) return undefined;
  const best = wide.letters >= easyLetters || wide.letters >= tight.letters ? wide : tight;
  if (best.letters < smallestLetters - 1e-6) return undefined;
  return placedShapes(drawingShapes(inReadingOrder(best.scene)), best.placement).map(readable);
}

/**
 * The drawing parted over pages, with letters that one reads with ease, or with the smallest ones when that saves many pages;
 * undefined when it takes too many.
 */
export function overPages(make: Make, room: PageBox): Tiling | undefined {
  const size = { width: room.width - 2 * tileMargin, height: room.height - 2 * tileMargin };
  const scenes = gapsInOrder.map((gaps) => inReadingOrder(make(gaps)));
  const withLetters = (letters: number): Tiling | undefined => {
    const tilings = scenes.flatMap((scene) => {
      const by = Math.min(1, letters / smallestIn(scene));
      return tilesOf(scaledScene(scene, by), size, mostPages) ?? [];
    });
    return fewest(tilings);
  };
  const easy = withLetters(easyLetters);
  const small = withLetters(smallestLetters);
  const saves =
    easy === undefined || (small !== undefined && small.tiles.length <= easy.tiles.length * worthIt);
  const best = saves ? small : easy;
  return (
    best && {
      ...best,
      tiles: best.tiles.map((tile) => Object.assign(tile, { shapes: tile.shapes.map(readable) })),
    }
  );
}

/** Smaller letters have to save this share of the pages. */
const worthIt = 0.7;

const fewest = (tilings: readonly Tiling[]): Tiling | undefined =>
  tilings.reduce<Tiling | undefined>(
    (best, tiling) => (best !== undefined && best.tiles.length <= tiling.tiles.length ? best : tiling),
    undefined,
  );

/** The smallest letters of a drawing, in points, but for the figures in the discs of what is folded. */
function smallestIn({ elements }: Scene): number {
  let smallest = Infinity;
  for (const { kind, shapes } of elements) {
    if (kind === 'fold') continue;
    for (const shape of shapes) {
      if (shape.shape === 'text') smallest = Math.min(smallest, shape.style.size);
    }
  }
  return smallest;
}

/** The figures in those discs stay readable as well. */
const readable = (shape: Shape): Shape =>
  shape.shape === 'text' && shape.style.size < smallestLetters
    ? { ...shape, style: { ...shape.style, size: smallestLetters } }
    : shape;

const last: ReadonlySet<string> = new Set(['link-text', 'tag']);

/** The words upon arrows are read, and painted, after the nodes. */
const inReadingOrder = ({ bounds, elements }: Scene): Scene => ({
  bounds,
  elements: [
    ...elements.filter(({ kind }) => !last.has(kind)),
    ...elements.filter(({ kind }) => last.has(kind)),
  ],
});
