import type { PageBox, PagePoint } from '../geometry/point.ts';
import type { Colour } from './colours.ts';

/** How an outline is drawn: colour, width in millimetres, and the lengths of dash and gap in millimetres. */
export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly [on: number, off: number];
  readonly cap?: 'butt' | 'round';
}

/** What a closed or open form looks like. Without a fill one sees through it. */
export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Stroke;
}

/** One step of a path, in page millimetres. A quadratic curve has one control point, a cubic curve two. */
export type PathStep =
  | { readonly to: 'move'; readonly point: PagePoint }
  | { readonly to: 'line'; readonly point: PagePoint }
  | { readonly to: 'quadratic'; readonly control: PagePoint; readonly point: PagePoint }
  | {
      readonly to: 'cubic';
      readonly control1: PagePoint;
      readonly control2: PagePoint;
      readonly point: PagePoint;
    }
  | { readonly to: 'close' };

/** The face and size of a piece of text; size is in points (1 pt = 0.3528 mm). */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly italic?: boolean;
  /** Space added after every letter, in millimetres; only for letters that are typed over one by one. */
  readonly spacing?: number;
}

export interface CircleShape extends Paint {
  readonly shape: 'circle';
  readonly centre: PagePoint;
  readonly radius: number;
}

export interface RectangleShape extends Paint {
  readonly shape: 'rectangle';
  readonly box: PageBox;
  /** Radius of the corners, in millimetres. */
  readonly corner?: number;
}

export interface PathShape extends Paint {
  readonly shape: 'path';
  readonly steps: readonly PathStep[];
}

/**
 * One line of text that is already broken and fitted. `at` is on the baseline, at the start, the middle or the end of the
 * line as `anchor` says. A halo is an outline of that width around the letters, for text upon a line.
 */
export interface TextShape {
  readonly shape: 'text';
  readonly text: string;
  readonly at: PagePoint;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly style: TextStyle;
  readonly colour: Colour;
  readonly halo?: { readonly colour: Colour; readonly width: number };
}

/** Everything a page or a drawing can consist of: what one of these says, Konva, jsPDF and SVG all draw. */
export type Shape = CircleShape | RectangleShape | PathShape | TextShape;
