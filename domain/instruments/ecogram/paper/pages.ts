import type { PageBox } from '../../../geometry/point.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { lineBetween } from '../../../sheet/draw.ts';
import type { PageFrame } from '../../../sheet/page-frame.ts';
import type { SheetPage } from '../../../sheet/sheet.ts';

/** The content of a page in its own frame, since titles differ from page to page. */
export interface FramedPage {
  readonly frame: PageFrame;
  readonly shapes: readonly Shape[];
}

/** Heads, contents and feet, with the page numbers counted over all of them. */
export function withFoot(pages: readonly FramedPage[]): readonly SheetPage[] {
  return pages.map(({ frame, shapes }, index) => ({
    width: frame.width,
    height: frame.height,
    shapes: [...frame.head, ...shapes, ...frame.foot(index + 1, pages.length)],
  }));
}

const legendWidth = 46;
/** From the right margin to the rule left of the legend, and from the drawing to the rule. */
const ruleInset = 54;
const drawingInset = 4;
const legendEnd = 4;

export function legendRoom({ drawing }: PageFrame): PageBox {
  return {
    x: drawing.x + drawing.width - legendWidth,
    y: drawing.y,
    width: legendWidth,
    height: drawing.height - legendEnd,
  };
}

export function legendRule({ drawing }: PageFrame): { readonly x: number; readonly shape: Shape } {
  const x = drawing.x + drawing.width - ruleInset;
  return {
    x,
    shape: lineBetween(x, drawing.y, x, drawing.y + drawing.height - 2, { colour: 'hair', width: 0.25 }),
  };
}

/** The room for the drawing, with the legend beside it or without. */
export function drawingRoom({ drawing }: PageFrame, besideLegend: boolean, below = 0): PageBox {
  const width = besideLegend ? drawing.width - ruleInset - drawingInset : drawing.width;
  return { ...drawing, width, height: drawing.height - 2 - below };
}

/** A drawing for paper: forms first, then words, in the order in which they are read: the client, actors, the rest. */
export function drawingShapes({ elements }: Scene): readonly Shape[] {
  const forms = elements.flatMap(({ shapes }) => shapes.filter(({ shape }) => shape !== 'text'));
  const texts = elements.flatMap(({ shapes }) => shapes.filter(({ shape }) => shape === 'text'));
  return [...forms, ...texts];
}
