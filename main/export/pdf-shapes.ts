import type { jsPDF } from 'jspdf';
import type { PagePoint } from '../../domain/geometry/point.ts';
import { between } from '../../domain/geometry/vector.ts';
import { paperColours } from '../../domain/scene/colours.ts';
import type { Paint, PathStep, Shape, Stroke } from '../../domain/scene/shapes.ts';
import type { PdfText } from './pdf-text.ts';

/** Paints one shape on the page that is open. */
export function paintShape(document: jsPDF, text: PdfText, shape: Shape): void {
  switch (shape.shape) {
    case 'text':
      text.paint(shape);
      return;
    case 'circle':
      painted(document, shape, (style) =>
        document.circle(shape.centre.x, shape.centre.y, shape.radius, style),
      );
      return;
    case 'rectangle': {
      const { x, y, width, height } = shape.box;
      const corner = Math.min(shape.corner ?? 0, width / 2, height / 2);
      painted(document, shape, (style) =>
        corner > 0
          ? document.roundedRect(x, y, width, height, corner, corner, style)
          : document.rect(x, y, width, height, style),
      );
      return;
    }
    case 'path':
      painted(document, shape, (style) => paintPath(document, shape.steps, style));
  }
}

type PaintStyle = 'S' | 'F' | 'FD';

function painted(document: jsPDF, paint: Paint, draw: (style: PaintStyle) => void): void {
  if (paint.fill !== undefined) document.setFillColor(paperColours[paint.fill]);
  if (paint.stroke !== undefined) useStroke(document, paint.stroke);
  if (paint.stroke !== undefined) draw(paint.fill === undefined ? 'S' : 'FD');
  else if (paint.fill !== undefined) draw('F');
}

function useStroke(document: jsPDF, stroke: Stroke): void {
  document.setDrawColor(paperColours[stroke.colour]);
  document.setLineWidth(stroke.width);
  document.setLineCap(stroke.cap ?? 'butt');
  document.setLineDashPattern(stroke.dash === undefined ? [] : [...stroke.dash], 0);
}

function paintPath(document: jsPDF, steps: readonly PathStep[], style: PaintStyle): void {
  let last: PagePoint = { x: 0, y: 0 };
  for (const step of steps) {
    addStep(document, step, last);
    if (step.to !== 'close') last = step.point;
  }
  if (style === 'S') document.stroke();
  else if (style === 'F') document.fill();
  else document.fillStroke();
}

function addStep(document: jsPDF, step: PathStep, last: PagePoint): void {
  switch (step.to) {
    case 'move':
      document.moveTo(step.point.x, step.point.y);
      return;
    case 'line':
      document.lineTo(step.point.x, step.point.y);
      return;
    case 'quadratic': {
      // PDF knows cubic curves alone; this one is the same curve.
      const { control, point } = step;
      const near = between(last, control, 2 / 3);
      const far = between(point, control, 2 / 3);
      document.curveTo(near.x, near.y, far.x, far.y, point.x, point.y);
      return;
    }
    case 'cubic': {
      const { control1, control2, point } = step;
      document.curveTo(control1.x, control1.y, control2.x, control2.y, point.x, point.y);
      return;
    }
    case 'close':
      document.close();
  }
}
