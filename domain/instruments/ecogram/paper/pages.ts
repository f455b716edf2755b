import type { PageBox } from '../../../geometry/point.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { lineBetween } from '../../../sheet/draw.ts';
import type { PageFrame } from '../../../sheet/page-frame.ts';

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
