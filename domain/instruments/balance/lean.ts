import type { PagePoint } from '../../geometry/point.ts';
import type { BalanceDocument } from './document.ts';
import { type BalanceLayout, layoutOf } from './layout.ts';
import { beamLength, blockArea, triangleArea } from './measures.ts';

/** How the beam lies. The size of the numbers is for drawing alone: they are never shown. */
export interface Lean {
  /** How far the beam turns around its middle; positive: the right end goes down. */
  readonly degrees: number;
  /** How far it bends down, in millimetres, at even steps from the left end to the right one. */
  readonly sags: readonly number[];
}

/** The most that the beam leans, in degrees: a picture that is calm and stays readable. */
export const mostDegrees = 4;

const knots = 33;
export const levelBeam: Lean = { degrees: 0, sags: Array.from({ length: knots }, () => 0) };

/** A support carries what lies within this many millimetres beside its tip, the less the further away. */
const supportReach = 50;
/** A block of size 1 at the end of the beam, three times: with that much the beam leans nearly as far as it can. */
const muchTorque = 3 * blockArea({ size: 1 }) * (beamLength / 2);
/** So much load without support bends the beam nearly as far as it can. */
const muchLoad = 2 * blockArea({ size: 1 });
const mostSag = 2.2;
/** How far beside a load the beam still bends. */
const sagReach = 50;

/**
 * How the beam lies with what is on it and under it, by lever arms: the area of a block times its distance from the middle,
 * less what the triangles near it carry, their area and the load near them at most, times theirs. Each side of the middle
 * can be carried until nothing weighs there, never lifted. Where a load is not carried, the beam bends a little. Level when
 * leaning is switched off. `limit`: the most degrees.
 */
export function leanOf(document: BalanceDocument, limit = mostDegrees): Lean {
  if (!document.leans) return levelBeam;
  const layout = layoutOf(document);
  const { loads, supports } = forcesOf(layout);
  const degrees = mostDegrees * Math.tanh(torqueOf(loads, supports) / muchTorque);
  return {
    degrees: Math.max(-limit, Math.min(limit, degrees)),
    sags: levelBeam.sags.map((_, knot) => sagUnder(loads, supports, placeOf(knot, layout.half))),
  };
}

/** A lean on its way from one to the other; `share` from 0 to 1. */
export function leanBetween(from: Lean, to: Lean, share: number): Lean {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    degrees: mix(from.degrees, to.degrees),
    sags: to.sags.map((sag, knot) => mix(from.sags[knot] ?? 0, sag)),
  };
}

/** Where a point of the level plane comes when the beam leans: it turns around the middle and goes down with the bend. */
export function leaning(lean: Lean, half: number, { x, y }: PagePoint, along = x): PagePoint {
  const down = y + sagAt(lean, half, along);
  const { cos, sin } = turnOf(lean);
  return { x: x * cos - down * sin, y: x * sin + down * cos };
}

/** The point of the level plane that was brought here by the lean: what lies under a pointer. */
export function levelled(lean: Lean, half: number, { x, y }: PagePoint): PagePoint {
  const { cos, sin } = turnOf(lean);
  const along = x * cos + y * sin;
  return { x: along, y: y * cos - x * sin - sagAt(lean, half, along) };
}

/** How far the beam bends down at a place along it, in millimetres. */
function sagAt({ sags }: Lean, half: number, along: number): number {
  const position = (Math.min(half, Math.max(-half, along)) / half + 1) * ((knots - 1) / 2);
  const before = Math.min(knots - 2, Math.floor(position));
  const [low, high] = [sags[before] ?? 0, sags[before + 1] ?? 0];
  return low + (high - low) * (position - before);
}

/** The places along the beam at which its bend is known. */
export const knotPlaces = (half: number): readonly number[] =>
  levelBeam.sags.map((_, knot) => placeOf(knot, half));

const placeOf = (knot: number, half: number): number => (knot / (knots - 1)) * 2 * half - half;

function turnOf({ degrees }: Lean): { readonly cos: number; readonly sin: number } {
  const angle = (degrees * Math.PI) / 180;
  return { cos: Math.cos(angle), sin: Math.sin(angle) };
}

interface Load {
  readonly x: number;
  readonly halfWidth: number;
  readonly weight: number;
}

interface Support {
  readonly x: number;
  readonly carries: number;
}

/**
 * In an order of their own, so that sums come out the same whatever the order of the lists. Blocks weigh where they lie; a
 * triangle carries where it was put, also when a newer one pushed it aside: help that is added must never take help away.
 */
function forcesOf({ half, blocks, triangles }: BalanceLayout): {
  readonly loads: readonly Load[];
  readonly supports: readonly Support[];
} {
  const loads = blocks.map(({ burden, box }) => ({
    x: box.x + box.width / 2,
    halfWidth: box.width / 2,
    weight: blockArea(burden),
  }));
  const supports = triangles.map(({ strength }) => ({
    x: Math.min(half, Math.max(-half, strength.place)),
    carries: triangleArea(strength),
  }));
  return {
    loads: loads.toSorted((one, other) => one.x - other.x || one.weight - other.weight),
    supports: supports.toSorted((one, other) => one.x - other.x || one.carries - other.carries),
  };
}

/** How near a support is to a load: 1 under it, 0 out of reach. */
function nearness({ x, halfWidth }: Load, support: Support): number {
  const beside = Math.max(0, Math.abs(x - support.x) - halfWidth);
  return Math.max(0, 1 - beside / supportReach);
}

function torqueOf(loads: readonly Load[], supports: readonly Support[]): number {
  const weighing = { left: 0, right: 0 };
  const carried = { left: 0, right: 0 };
  for (const { x, weight } of loads) weighing[x < 0 ? 'left' : 'right'] += Math.abs(x) * weight;
  for (const support of supports) {
    const near = loads.reduce((total, load) => total + load.weight * nearness(load, support), 0);
    carried[support.x < 0 ? 'left' : 'right'] += Math.abs(support.x) * Math.min(support.carries, near);
  }
  return Math.max(0, weighing.right - carried.right) - Math.max(0, weighing.left - carried.left);
}

function sagUnder(loads: readonly Load[], supports: readonly Support[], at: number): number {
  let free = 0;
  for (const load of loads) {
    const share = bump((at - load.x) / (load.halfWidth + sagReach));
    if (share === 0) continue;
    const carried = supports.reduce((total, support) => total + support.carries * nearness(load, support), 0);
    free += Math.max(0, load.weight - carried) * share;
  }
  return mostSag * Math.tanh(free / muchLoad);
}

/** 1 in the middle, gently down to 0 at a distance of 1. */
const bump = (distance: number): number =>
  Math.abs(distance) >= 1 ? 0 : (1 + Math.cos(Math.PI * distance)) / 2;
