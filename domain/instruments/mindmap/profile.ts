/**
 * How far a group of nodes reaches up and down, seen along the direction in which it grows: pieces that follow each other
 * without a gap. `end` counts millimetres outwards from where the group begins; `top` and `bottom` from its middle.
 */
export interface Piece {
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}
export type Profile = readonly Piece[];

/** How much lower `below` has to stand than `above` so that they just do not meet; -Infinity when they never could. */
export function clearance(above: Profile, below: Profile): number {
  let least = -Infinity;
  for (let one = 0, other = 0; one < above.length && other < below.length;) {
    const upper = above[one];
    const lower = below[other];
    if (upper === undefined || lower === undefined) break;
    least = Math.max(least, upper.bottom - lower.top);
    if (upper.end <= lower.end) one += 1;
    if (lower.end <= upper.end) other += 1;
  }
  return least;
}

/** A group with another one `by` lower, neither of which passes over the other. */
export function stacked(above: Profile, below: Profile, by: number): Profile {
  const pieces: Piece[] = [];
  let one = 0;
  let other = 0;
  while (one < above.length || other < below.length) {
    const upper = above[one];
    const lower = below[other];
    const end = Math.min(upper?.end ?? Infinity, lower?.end ?? Infinity);
    const top = Math.min(upper?.top ?? Infinity, (lower?.top ?? Infinity) + by);
    const bottom = Math.max(upper?.bottom ?? -Infinity, (lower?.bottom ?? -Infinity) + by);
    pieces.push({ end, top, bottom });
    if (upper?.end === end) one += 1;
    if (lower?.end === end) other += 1;
  }
  return pieces;
}

/** A group that stands `out` further and `down` lower, behind pieces of its own. */
export function behind(first: readonly Piece[], rest: Profile, out: number, down: number): Profile {
  const pieces = [...first];
  for (const { end, top, bottom } of rest) {
    pieces.push({ end: end + out, top: top + down, bottom: bottom + down });
  }
  return pieces;
}

export const topOf = (profile: Profile): number =>
  profile.reduce((least, { top }) => Math.min(least, top), Infinity);
export const bottomOf = (profile: Profile): number =>
  profile.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity);
