import type { Paint, PathStep, Shape, TextShape } from '../../domain/scene/shapes.ts';
import { millimetresPerPoint, textRuns, type TextRun } from '../../domain/scene/text-runs.ts';
import type { Palette } from './palette.ts';

/**
 * Letters are set this much larger and scaled down again: at 4 pixels, the size of 12 pt in millimetres, the browser
 * rounds the widths of letters.
 */
const letterScale = 16;

/** A canvas on screen, or one that only becomes a picture. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints shapes in order on a canvas whose unit is already one page millimetre. Kerning and ligatures are off, as they are
 * where the domain measures text, so that every line is as long as it was reckoned.
 */
export function paintShapes(context: Brush, shapes: readonly Shape[], palette: Palette): void {
  for (const shape of shapes) paintShape(context, shape, palette);
}

function paintShape(context: Brush, shape: Shape, palette: Palette): void {
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

function trace(context: Brush, step: PathStep): void {
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

function fillAndStroke(context: Brush, { fill, stroke }: Paint, palette: Palette): void {
  if (fill) {
    context.fillStyle = palette.colours[fill];
    context.fill();
  }
  if (!stroke) return;
  context.strokeStyle = palette.colours[stroke.colour];
  context.lineWidth = stroke.width + palette.wider;
  context.lineCap = stroke.cap ?? 'butt';
  context.lineJoin = 'round';
  context.setLineDash(stroke.dash ? [...stroke.dash] : []);
  context.stroke();
}

interface PlacedLine {
  readonly runs: readonly TextRun[];
  /** Millimetres from the point that the text is anchored at to its left end. */
  readonly start: number;
  readonly width: number;
}

const placed = new WeakMap<TextShape, PlacedLine>();

/** Shapes never change, so their runs are worked out once. */
function placedLine(line: TextShape): PlacedLine {
  let found = placed.get(line);
  if (found === undefined) {
    const runs = textRuns(line.text, line.style);
    const width = runs.reduce((total, run) => total + run.width, 0);
    const start = line.anchor === 'start' ? 0 : line.anchor === 'middle' ? -width / 2 : -width;
    found = { runs, start, width };
    placed.set(line, found);
  }
  return found;
}

/** Millimetres from the left end of a line to its right end. */
export const lengthOfLine = (line: TextShape): number => placedLine(line).width;

function paintText(context: Brush, line: TextShape, palette: Palette): void {
  const { size, weight, italic, spacing } = line.style;
  context.save();
  context.translate(line.at.x, line.at.y);
  if (line.turn) context.rotate((line.turn * Math.PI) / 180);
  context.scale(1 / letterScale, 1 / letterScale);
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  context.textRendering = 'geometricPrecision';
  context.fontKerning = 'none';
  // Any spacing other than nothing switches ligatures off; this much is far below what can be seen.
  context.letterSpacing = `${Math.max(0.001, (spacing ?? 0) * letterScale)}px`;
  context.fillStyle = palette.colours[line.colour];
  if (line.halo) {
    context.strokeStyle = palette.colours[line.halo.colour];
    context.lineWidth = line.halo.width * 2 * letterScale;
    context.lineJoin = 'round';
    context.setLineDash([]);
  }
  const { runs, start } = placedLine(line);
  for (const run of runs) {
    const x = start + run.x;
    context.font = `${italic ? 'italic ' : ''}${weight} ${size * millimetresPerPoint * letterScale}px '${run.family}'`;
    context.direction = run.direction;
    if (line.halo) context.strokeText(run.painted, x * letterScale, 0);
    context.fillText(run.painted, x * letterScale, 0);
  }
  context.restore();
}
