import type { PageBox, PagePoint } from '../geometry/point.ts';
import type { Shape } from './shapes.ts';

/** The area in which a click counts as a click on an element, in page millimetres. */
export type HitArea =
  | { readonly area: 'circle'; readonly centre: PagePoint; readonly radius: number }
  | { readonly area: 'rectangle'; readonly box: PageBox }
  /** Inside a form whose corners all point outwards, given in order clockwise as seen on the page. */
  | { readonly area: 'polygon'; readonly points: readonly PagePoint[] }
  /** Within `reach` millimetres of the line through the points. */
  | { readonly area: 'line'; readonly points: readonly PagePoint[]; readonly reach: number };

/**
 * One thing in a drawing that can be seen, picked and named.
 * `subject` is the id in the document that it stands for; a line and the sign upon it share one subject.
 */
export interface SceneElement {
  readonly id: string;
  readonly subject: string;
  readonly kind: string;
  /** In the order in which they are painted. */
  readonly shapes: readonly Shape[];
  readonly hit: HitArea;
  /** What a screen reader says of it. */
  readonly name: string;
}

/** A drawing in page millimetres: its elements in the order in which they are painted, and the box that holds them all. */
export interface Scene {
  readonly bounds: PageBox;
  readonly elements: readonly SceneElement[];
}
