import type { Colour } from '../scene/colours.ts';
import type { CircleShape, PathShape, Stroke, TextShape, TextStyle } from '../scene/shapes.ts';

/** One line of text at its baseline. */
export function textAt(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  colour: Colour = 'ink',
  anchor: TextShape['anchor'] = 'start',
): TextShape {
  return { shape: 'text', text, at: { x, y }, anchor, style, colour };
}

/** Lines of text under each other, the first at baseline `y`. */
export function linesBelow(
  lines: readonly string[],
  x: number,
  y: number,
  distance: number,
  style: TextStyle,
  colour: Colour = 'ink',
  anchor: TextShape['anchor'] = 'start',
): TextShape[] {
  return lines.map((line, index) => textAt(line, x, y + index * distance, style, colour, anchor));
}

/** A straight line. */
export function lineBetween(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): PathShape {
  return {
    shape: 'path',
    steps: [
      { to: 'move', point: { x: x1, y: y1 } },
      { to: 'line', point: { x: x2, y: y2 } },
    ],
    stroke,
  };
}

/** A level line from `x` over `width`. */
export function ruleAt(x: number, y: number, width: number, thickness: number, colour: Colour): PathShape {
  return lineBetween(x, y, x + width, y, { colour, width: thickness });
}

export function discAt(x: number, y: number, radius: number, fill: Colour): CircleShape {
  return { shape: 'circle', centre: { x, y }, radius, fill };
}
