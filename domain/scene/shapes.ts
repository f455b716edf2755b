/**
 * What a drawing is made of, and how every surface paints it, so that window, picture and paper are alike:
 * - Lengths are page millimetres, type sizes points. Order of painting is order in the list; nothing is clipped.
 * - Outlines lie half inside and half outside their form; joins are round, ends are butt unless `cap` says otherwise.
 * - Fill first, outline over it. A path that is filled is closed for the fill; its outline closes with 'close' alone.
 * - Text is one line. `at.y` is its baseline; `at.x` its start, middle or end by the advance widths that measureText adds
 *   up. Kerning, ligatures and optical sizes are off. Paint the runs of textRuns one by one, each from its own left end.
 * - A halo is an outline with round joins, `halo.width` on either side of the letters, painted under the letters.
 * - Text comes out of cleanText; a surface that takes text from elsewhere cleans it first.
 */
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

interface RectangleShape extends Paint {
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
 * line as `anchor` says. The halo keeps text readable upon a line; its width reaches outside the letters.
 */
export interface TextShape {
  readonly shape: 'text';
  readonly text: string;
  readonly at: PagePoint;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly style: TextStyle;
  readonly colour: Colour;
  /** Degrees, clockwise, that the line turns around `at`; for text upon something that leans. */
  readonly turn?: number;
  readonly halo?: { readonly colour: Colour; readonly width: number };
}

/** Everything a page or a drawing can consist of: what one of these says, Konva, jsPDF and SVG all draw. */
export type Shape = CircleShape | RectangleShape | PathShape | TextShape;
