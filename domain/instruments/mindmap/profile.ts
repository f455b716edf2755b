/** From `end` of the piece before it to its own. */
export interface Piece {
  /** Millimetres outwards from where the group begins. */
  readonly end: number;
  /** Millimetres from the middle of the group, downwards. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far a group of nodes reaches up and down, seen along the direction in which it grows: pieces that follow each other
 * without a gap, the outermost first. `out` and `down` are added to every one, so that a group is shifted without touching
 * its pieces: a map may be thousands deep.
 */
export interface Profile {
  readonly pieces: Piece[];
  readonly out: number;
  readonly down: number;
}

export const profileOf = (pieces: readonly Piece[]): Profile => ({
  pieces: pieces.toReversed(),
  out: 0,
  down: 0,
});

export const shiftedDown = (profile: Profile, by: number): Profile =>
  by === 0 ? profile : { ...profile, down: profile.down + by };

/** How much lower `below` has to stand than `above` so that they just do not meet; -Infinity when they never could. */
export function clearance(above: Profile, below: Profile): number {
  let least = -Infinity;
  let one = above.pieces.length - 1;
  let other = below.pieces.length - 1;
  for (; one >= 0 && other >= 0;) {
    const upper = above.pieces[one];
    const lower = below.pieces[other];
    if (upper === undefined || lower === undefined) break;
    least = Math.max(least, upper.bottom + above.down - lower.top - below.down);
    const [upperEnd, lowerEnd] = [upper.end + above.out, lower.end + below.out];
    if (upperEnd <= lowerEnd) one -= 1;
    if (lowerEnd <= upperEnd) other -= 1;
  }
  return least;
}

/** Two groups as one, the second `by` lower. */
export function stacked(above: Profile, below: Profile, by: number): Profile {
  if (above.pieces.length === 0) return shiftedDown(below, by);
  if (below.pieces.length === 0) return above;
  const pieces: Piece[] = [];
  let one = above.pieces.length - 1;
  let other = below.pieces.length - 1;
  while (one >= 0 || other >= 0) {
    const upper = above.pieces[one];
    const lower = below.pieces[other];
    const upperEnd = upper === undefined ? Infinity : upper.end + above.out;
    const lowerEnd = lower === undefined ? Infinity : lower.end + below.out;
    const end = Math.min(upperEnd, lowerEnd);
    const [raised, lowered] = [above.down, below.down + by];
    pieces.push({
      end,
      top: Math.min((upper?.top ?? Infinity) + raised, (lower?.top ?? Infinity) + lowered),
      bottom: Math.max((upper?.bottom ?? -Infinity) + raised, (lower?.bottom ?? -Infinity) + lowered),
    });
    if (upperEnd === end) one -= 1;
    if (lowerEnd === end) other -= 1;
  }
  return profileOf(pieces);
}

/** A group that stands `out` further, behind pieces of its own. The group itself is used up by it. */
export function behind(first: readonly Piece[], rest: Profile, out: number): Profile {
  const [outOfAll, { pieces, down }] = [rest.out + out, rest];
  for (let index = first.length - 1; index >= 0; index -= 1) {
    const piece = first[index];
    if (piece === undefined) continue;
    pieces.push({ end: piece.end - outOfAll, top: piece.top - down, bottom: piece.bottom - down });
  }
  return { pieces, out: outOfAll, down };
}

export const topOf = ({ pieces, down }: Profile): number =>
  pieces.reduce((least, { top }) => Math.min(least, top), Infinity) + down;
export const bottomOf = ({ pieces, down }: Profile): number =>
  pieces.reduce((most, { bottom }) => Math.max(most, bottom), -Infinity) + down;
