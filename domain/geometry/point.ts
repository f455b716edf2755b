/**
 * Points and boxes on a page. Every number is a millimetre on paper unless a name says otherwise; the origin is the
 * top left corner of the page, x grows to the right and y downwards.
 *
 * `space` never holds a value: it only keeps page millimetres and screen pixels apart for the compiler.
 */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
  readonly space?: 'page';
}

/** A place in a window, in CSS pixels from its top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  readonly space?: 'screen';
}

/** An upright rectangle on the page: its top left corner and its size, in millimetres. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly space?: 'page';
}
