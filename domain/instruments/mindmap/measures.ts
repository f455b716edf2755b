/** Millimetres and points of a mindmap. Source: the design pages; letters are 12 pt as on screen. */

/** How a node looks by its depth: a branch, what hangs on a branch, and what hangs deeper. */
export type Rank = 'branch' | 'node' | 'deep';

export const rankOf = (depth: number): Rank => (depth <= 1 ? 'branch' : depth === 2 ? 'node' : 'deep');

export interface NodeMeasures {
  readonly size: number;
  readonly weight: 400 | 600;
  /** Text wraps at this width. */
  readonly wrap: number;
  readonly mostLines: number;
  /** Between text and edge, beside it and above and below it. */
  readonly across: number;
  readonly down: number;
  /** Side of an icon, and the room from one to the next. */
  readonly icon: number;
  readonly pitch: number;
  readonly leastWidth: number;
  /** Width of the outline. */
  readonly edge: number;
}

export const nodeMeasures: Readonly<Record<Rank, NodeMeasures>> = {
  branch: {
    size: 13,
    weight: 600,
    wrap: 38,
    mostLines: 4,
    across: 4.4,
    down: 3,
    icon: 6,
    pitch: 7.4,
    leastWidth: 24,
    edge: 0.6,
  },
  node: {
    size: 12,
    weight: 400,
    wrap: 38,
    mostLines: 8,
    across: 2.8,
    down: 2,
    icon: 4.8,
    pitch: 5.6,
    leastWidth: 18,
    edge: 0.35,
  },
  deep: {
    size: 11,
    weight: 400,
    wrap: 38,
    mostLines: 8,
    across: 2.5,
    down: 1.6,
    icon: 4.4,
    pitch: 5.1,
    leastWidth: 16,
    edge: 0.35,
  },
};

export const nodeCorner = 2;
/** Letters go no smaller than this, in points. */
export const smallestLetters = 8;

/** The circle in the middle, as small as its text allows; larger than the largest it becomes a rounded form. */
export const centreRadii = [16, 18, 20, 22];
export const centreEdge = 0.9;

export const branchWidth = 0.8;
export const twigWidth = 0.45;

/**
 * Air: from the middle to a branch, from a branch and from a deeper node to what hangs on it; between siblings without and
 * with something on them, and between branches; the most that is added between branches to make both sides as high.
 */
export const gaps = {
  wide: { branch: 11, node: 9, deep: 7, leaves: 2.6, families: 5, branches: 12, spread: 14, beside: 3 },
  /** With room under each node for the word of a comparison. */
  loose: { branch: 10, node: 9, deep: 7, leaves: 5.2, families: 6.4, branches: 9, spread: 10, beside: 3 },
  tight: { branch: 9, node: 8, deep: 6, leaves: 1, families: 2.2, branches: 5, spread: 6, beside: 2 },
} as const;
export type Gaps = (typeof gaps)[keyof typeof gaps];

/** The disc with the count of what is put away, and how far its middle lies outside the edge. */
export const foldRadius = 2.9;
export const foldOut = 4.4;
