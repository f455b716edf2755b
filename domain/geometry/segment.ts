import type { PageBox, PagePoint } from './point.ts';

/** Whether a straight piece comes into a box with `margin` millimetres more on every side. Makes nothing: asked very often. */
export function crossesBox(from: PagePoint, to: PagePoint, box: PageBox, margin = 0): boolean {
  const left = box.x - margin;
  const top = box.y - margin;
  const right = box.x + box.width + margin;
  const bottom = box.y + box.height + margin;
  if ((from.x < left && to.x < left) || (from.x > right && to.x > right)) return false;
  if ((from.y < top && to.y < top) || (from.y > bottom && to.y > bottom)) return false;
  const across = to.x - from.x;
  const down = to.y - from.y;
  if (across === 0 || down === 0) return true;
  // The shares of the way at which it enters and leaves the strip between left and right, and that between top and bottom.
  const [oneX, otherX] = [(left - from.x) / across, (right - from.x) / across];
  const [oneY, otherY] = [(top - from.y) / down, (bottom - from.y) / down];
  const enter = Math.max(Math.min(oneX, otherX), Math.min(oneY, otherY), 0);
  const leave = Math.min(Math.max(oneX, otherX), Math.max(oneY, otherY), 1);
  return enter <= leave;
}

/** Whether two upright boxes share more than an edge. */
export const overlap = (one: PageBox, other: PageBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** The box of which two points are opposite corners. */
export const boxBetween = (a: PagePoint, b: PagePoint): PageBox => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

/** Whether two straight pieces cross; pieces that only touch at an end do not. */
export function piecesCross(a: PagePoint, b: PagePoint, c: PagePoint, d: PagePoint): boolean {
  return turns(a, b, c) * turns(a, b, d) < 0 && turns(c, d, a) * turns(c, d, b) < 0;
}

/** Positive when `c` lies to the right of the way from `a` to `b`, as seen on the page. */
const turns = (a: PagePoint, b: PagePoint, c: PagePoint): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
