import type { Scene, SceneElement } from '../../domain/scene/scene.ts';
import { placedShapes } from '../../domain/sheet/scaled.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../domain/sheet/sheet.ts';
import { usualPrintOptions } from '../../domain/sheet/sheet.ts';
import type { Look, Picture } from './picture.ts';

/** Millimetres between pages under each other. */
const between = 8;

/** The picture of an instrument without a drawing: its printed pages under each other. */
export function pagesPicture<Document>(
  sheet: (document: Document, context: SheetContext, options: PrintOptions) => Sheet,
): Picture<Document> {
  const scene = (document: Document, { clientName, language, date = '' }: Look): Scene =>
    pagesScene(sheet(document, { clientName, language, date }, usualPrintOptions));
  return { scene, comparisonScene: (_before, after, look) => scene(after, look), legend: () => [] };
}

function pagesScene({ pages }: Sheet): Scene {
  const elements: SceneElement[] = [];
  let y = 0;
  for (const [index, { width, height, shapes }] of pages.entries()) {
    const origin = { x: 0, y };
    const box = { ...origin, width, height };
    const paper = {
      shape: 'rectangle',
      box,
      fill: 'paper',
      stroke: { colour: 'hair', width: 0.25 },
    } as const;
    elements.push({
      id: `page-${index}`,
      subject: `page-${index}`,
      kind: 'page',
      shapes: [paper, ...placedShapes(shapes, { scale: 1, shift: origin })],
      hit: { area: 'rectangle', box },
      name: '',
    });
    y += height + between;
  }
  const width = Math.max(...pages.map((page) => page.width));
  return { bounds: { x: 0, y: 0, width, height: y - between }, elements };
}
