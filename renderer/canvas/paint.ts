import type { Paint, PathStep, Shape, TextShape } from '../../domain/scene/shapes.ts';
import type { Palette } from './palette.ts';

/** One point in millimetres: 1/72 inch. */
const millimetresPerPoint = 25.4 / 72;
/**
 * Letters are set this much larger and scaled down again: at 4 pixels, the size of 12 pt in millimetres, the browser
 * rounds the widths of letters.
 */
const letterScale = 16;
const family = "'Source Sans 3', 'Noto Sans Arabic', sans-serif";

/**
 * Paints shapes in order on a canvas whose unit is already one page millimetre. Kerning and ligatures are off, as they are
 * where the domain measures text, so that every line is as long as it was reckoned.
 */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], palette: Palette): void {
  for (const shape of shapes) paintShape(context, shape, palette);
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape, palette: Palette): void {
  if (shape.shape === 'text') return paintText(context, shape, palette);
  context.beginPath();
  switch (shape.shape) {
    case 'circle':
      context.arc(shape.centre.x, shape.centre.y, shape.radius, 0, 2 * Math.PI);
      context.closePath();
      break;
    case 'rectangle': {
      const { x, y, width, height } = shape.box;
      if (shape.corner) context.roundRect(x, y, width, height, shape.corner);
      else context.rect(x, y, width, height);
      break;
    }
    case 'path':
      for (const step of shape.steps) trace(context, step);
  }
  fillAndStroke(context, shape, palette);
}

function trace(context: CanvasRenderingContext2D, step: PathStep): void {
  switch (step.to) {
    case 'move':
      return context.moveTo(step.point.x, step.point.y);
    case 'line':
      return context.lineTo(step.point.x, step.point.y);
    case 'quadratic':
      return context.quadraticCurveTo(step.control.x, step.control.y, step.point.x, step.point.y);
    case 'cubic': {
      const { control1, control2, point } = step;
      return context.bezierCurveTo(control1.x, control1.y, control2.x, control2.y, point.x, point.y);
    }
    case 'close':
      return context.closePath();
  }
}

function fillAndStroke(context: CanvasRenderingContext2D, { fill, stroke }: Paint, palette: Palette): void {
  if (fill) {
    context.fillStyle = palette.colours[fill];
    context.fill();
  }
  if (!stroke) return;
  context.strokeStyle = palette.colours[stroke.colour];
  context.lineWidth = stroke.width * palette.thicken;
  context.lineCap = stroke.cap ?? 'butt';
  context.lineJoin = 'round';
  context.setLineDash(stroke.dash ? [...stroke.dash] : []);
  context.stroke();
}

const alignment = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: CanvasRenderingContext2D, line: TextShape, palette: Palette): void {
  const { size, weight, italic } = line.style;
  context.save();
  context.translate(line.at.x, line.at.y);
  context.scale(1 / letterScale, 1 / letterScale);
  context.font = `${italic ? 'italic ' : ''}${weight} ${size * millimetresPerPoint * letterScale}px ${family}`;
  context.textBaseline = 'alphabetic';
  context.textAlign = alignment[line.anchor];
  context.textRendering = 'geometricPrecision';
  context.fontKerning = 'none';
  // Any spacing other than nothing switches ligatures off; this much is far below what can be seen.
  context.letterSpacing = '0.001px';
  if (line.halo) {
    context.strokeStyle = palette.colours[line.halo.colour];
    context.lineWidth = line.halo.width * 2 * letterScale;
    context.lineJoin = 'round';
    context.setLineDash([]);
    context.strokeText(line.text, 0, 0);
  }
  context.fillStyle = palette.colours[line.colour];
  context.fillText(line.text, 0, 0);
  context.restore();
}
