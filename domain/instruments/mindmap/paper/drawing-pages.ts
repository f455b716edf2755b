import type { PageBox } from '../../../geometry/point.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { discAt, textAt } from '../../../sheet/draw.ts';
import type { FramedPage } from '../../../sheet/framed-page.ts';
import { heightOfStrip, type LegendItem, legendStrip } from '../../../sheet/legend-strip.ts';
import type { PageFrame } from '../../../sheet/page-frame.ts';
import type { PaperSize } from '../../../sheet/sheet.ts';
import { tileShapes, tilingMap } from '../../../sheet/tiles/tile-shapes.ts';
import type { MindmapWords } from '../words/mindmap-words.ts';
import { type Make, onOnePage, overPages } from './drawing.ts';

export interface DrawingOptions {
  readonly paper: PaperSize;
  readonly title: string;
  readonly words: MindmapWords;
  readonly legend: readonly LegendItem[];
  readonly frameOf: (title: string) => PageFrame;
  /** Millimetres kept free at the foot of a drawing that takes one page. */
  readonly below: number;
}

/** Millimetres between the drawing and the strip under it. */
const aboveStrip = 2;
const mapWidth = 46;
const mapHeight = 15;

/**
 * The drawing with its legend: on one page, or parted over several, with joining marks and a small map of where each lies.
 * Undefined when it takes too many pages.
 */
export function drawingPages(make: Make, options: DrawingOptions): readonly FramedPage[] | undefined {
  const { paper, title, legend, frameOf, below } = options;
  const frame = frameOf(title);
  const whole = { ...frame.drawing, height: frame.drawing.height - below };
  const room = { ...whole, height: whole.height - heightOfStrip(legend, whole.width) - aboveStrip };
  const single = onOnePage(make, room, paper);
  if (single !== undefined) return [{ frame, shapes: [...single, ...legendStrip(legend, whole)] }];
  return partedPages(make, options);
}

function partedPages(
  make: Make,
  { title, words, legend, frameOf }: DrawingOptions,
): readonly FramedPage[] | undefined {
  const { drawing } = frameOf(title);
  const items = legend.length === 0 ? [] : [...legend, joinItem(words.tiles.join)];
  const strip = { ...drawing, width: drawing.width - mapWidth };
  const stripHeight = Math.max(mapHeight + 1, heightOfStrip(items, strip.width));
  const room = { ...drawing, height: drawing.height - stripHeight - aboveStrip };
  const tiling = overPages(make, room);
  return tiling?.tiles.map((tile): FramedPage => {
    const map: PageBox = {
      x: drawing.x + drawing.width - mapWidth + 6,
      y: drawing.y + drawing.height - mapHeight,
      width: mapWidth - 6,
      height: mapHeight,
    };
    return {
      frame: frameOf(`${title} (${words.tiles.piece(tile.name)})`),
      shapes: [
        ...tileShapes(tile, room, words.tiles.goesOn),
        ...legendStrip(items, strip),
        ...tilingMap(tiling, tile.name, map),
      ],
    };
  });
}

/** That lines with the same figure belong together. */
const joinItem = (text: string): LegendItem => ({
  symbol: (x, y): readonly Shape[] => [
    { ...discAt(x + 2.1, y, 2.1, 'paper'), stroke: { colour: 'ink-soft', width: 0.25 } },
    textAt('1', x + 2.1, y + 1, { size: 8.5, weight: 600 }, 'ink', 'middle'),
  ],
  width: 4.2,
  text,
});
