import { holds } from './box.ts';
import type { PageBox, PagePoint } from './point.ts';

/** Whether a straight piece enters a box, by its sides one after the other (Liang and Barsky, 1984). */
export function crossesBox(from: PagePoint, to: PagePoint, box: PageBox): boolean {
  if (holds(box, from) || holds(box, to)) return true;
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [step: number, room: number])[] = [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
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
