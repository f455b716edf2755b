import type { PagePoint } from '../../../domain/geometry/point.ts';
import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import { weakestSubject, type BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../domain/instruments/balance/edits.ts';
import { layoutOf, type PlacedBlock } from '../../../domain/instruments/balance/layout.ts';
import { dropBurden, withAllUpon } from '../../../domain/instruments/balance/placing.ts';
import { pickedIn } from './lookup.ts';

type Places = Extract<BalanceCommand, { readonly do: 'place' }>['places'];

/** A tenth of a millimetre is as fine as a place needs to be. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;

const middleOf = ({ box }: PlacedBlock): number => box.x + box.width / 2;

/** The picked blocks that do not go along with another picked one. */
function rootsOf(document: BalanceDocument, ids: ReadonlySet<string>): ReadonlySet<string> {
  const { burdens } = pickedIn(document, ids);
  const carried = new Set(
    burdens.flatMap(({ id }) => [...withAllUpon(document.burdens, id)].filter((other) => other !== id)),
  );
  return new Set(burdens.map(({ id }) => id).filter((id) => !carried.has(id)));
}

/** Everything that moves when these do: what stands on a block goes along. */
export function movingWith(document: BalanceDocument, ids: ReadonlySet<string>): ReadonlySet<string> {
  const { burdens, strengths, weakest } = pickedIn(document, ids);
  const moving = new Set(strengths.map(({ id }) => id));
  for (const { id } of burdens) for (const other of withAllUpon(document.burdens, id)) moving.add(other);
  if (weakest) moving.add(weakestSubject);
  return moving;
}

/** The weakest point does not leave the beam. */
function weakestMoved(document: BalanceDocument, by: number): readonly BalanceCommand[] {
  const { weakest } = document;
  if (weakest === null) return [];
  const { half } = layoutOf(document);
  const place = Math.max(-half, Math.min(half, tenth(weakest.place + by)));
  return [{ do: 'set-weakest', weakest: { ...weakest, place } }];
}

/**
 * What has to be done to let things fall that are held so far (in millimetres of the level plane) from where they stand:
 * each block comes to rest where it is let go, each triangle stands where its tip is, the weakest point lies on the beam.
 */
export function dropped(
  document: BalanceDocument,
  ids: ReadonlySet<string>,
  by: PagePoint,
): readonly BalanceCommand[] {
  const { blocks, triangles } = layoutOf(document);
  const { strengths, weakest } = pickedIn(document, ids);
  const roots = rootsOf(document, ids);
  const commands: BalanceCommand[] = [];
  let now = document;
  // The lowest first, so that what is held together comes down on each other as it stood.
  const held = blocks
    .filter(({ burden }) => roots.has(burden.id))
    .toSorted((one, other) => other.box.y - one.box.y);
  for (const block of held) {
    const at = { x: middleOf(block) + by.x, y: block.box.y + block.box.height + by.y };
    const { id } = block.burden;
    const command: BalanceCommand = { do: 'place', places: [{ id, ...dropBurden(now, id, at) }] };
    commands.push(command);
    now = editBalance(now, command);
  }
  const feet = triangles
    .filter(({ strength }) => strengths.includes(strength))
    .map(({ strength, x }) => ({ id: strength.id, place: tenth(x + by.x), on: null }));
  if (feet.length > 0) commands.push({ do: 'place', places: feet });
  return weakest ? [...commands, ...weakestMoved(document, by.x)] : commands;
}

/** Moves things along what they stand on; one that has no room to go on changes places with its neighbour. */
export function nudged(
  document: BalanceDocument,
  ids: ReadonlySet<string>,
  dx: number,
): readonly BalanceCommand[] {
  const { burdens, strengths, weakest } = pickedIn(document, ids);
  const roots = rootsOf(document, ids);
  const places: Places = [
    ...burdens
      .filter(({ id }) => roots.has(id))
      .map(({ id, place, on }) => ({ id, place: tenth(place + dx), on })),
    ...strengths.map(({ id, place }) => ({ id, place: tenth(place + dx), on: null })),
  ];
  const [only, ...others] = places;
  const passing = only !== undefined && others.length === 0 ? passed(document, only, dx) : undefined;
  return [
    ...(places.length === 0 ? [] : [{ do: 'place' as const, places: passing ?? places }]),
    ...(weakest ? weakestMoved(document, dx) : []),
  ];
}

/** The places of two neighbours changed, when the step alone would be held up by the next one; undefined when it is not. */
function passed(document: BalanceDocument, step: Places[number], dx: number): Places | undefined {
  const row = rowAround(document, step.id);
  const index = row.findIndex(({ id }) => id === step.id);
  const [before, next] = [row[index], row[index + Math.sign(dx)]];
  if (before === undefined || next === undefined) return undefined;
  const after = rowAround(editBalance(document, { do: 'place', places: [step] }), step.id);
  const now = after.find(({ id }) => id === step.id);
  if (now === undefined || Math.abs(now.x - before.x) >= Math.abs(dx) / 2) return undefined;
  return [
    { id: before.id, place: tenth(next.x), on: before.on },
    { id: next.id, place: tenth(before.x), on: next.on },
  ];
}

interface Standing {
  readonly id: string;
  /** Where it stands, from the middle of what carries it. */
  readonly x: number;
  readonly on: string | null;
}

/** What stands in one row with something, from left to right. */
function rowAround(document: BalanceDocument, id: string): readonly Standing[] {
  const { blocks, triangles } = layoutOf(document);
  const block = blocks.find(({ burden }) => burden.id === id);
  const under = blocks.find(({ burden }) => burden.id === block?.on);
  const from = under === undefined ? 0 : middleOf(under);
  const row: readonly Standing[] =
    block === undefined
      ? triangles.map(({ strength, x }) => ({ id: strength.id, x, on: null }))
      : blocks
          .filter(({ on }) => on === block.on)
          .map((each) => ({ id: each.burden.id, x: middleOf(each) - from, on: each.on }));
  return row.toSorted((one, other) => one.x - other.x);
}

/**
 * One higher in the stack: on the block above it, which takes its place; without one above it, on the nearest block beside
 * it that can carry it. Null when there is nowhere to go.
 */
export function raised(document: BalanceDocument, id: string): readonly BalanceCommand[] | null {
  const { blocks } = layoutOf(document);
  const block = blocks.find(({ burden }) => burden.id === id);
  if (block === undefined) return null;
  const upon = blocks
    .filter(({ on }) => on === id)
    .toSorted((one, other) => other.box.width - one.box.width)[0];
  if (upon !== undefined) {
    const swapped: readonly BalanceCommand[] = [
      { do: 'place', places: [{ id: upon.burden.id, place: block.burden.place, on: block.on }] },
      { do: 'place', places: [{ id, place: 0, on: upon.burden.id }] },
    ];
    return supportAfter(document, swapped, id) === upon.burden.id ? swapped : null;
  }
  const far = (other: PlacedBlock): number => Math.abs(middleOf(other) - middleOf(block));
  const beside = blocks
    .filter((other) => other.on === block.on && other !== block)
    .toSorted((one, other) => far(one) - far(other));
  const climbs = beside.map(({ burden }) => ({
    onto: burden.id,
    commands: [{ do: 'place' as const, places: [{ id, place: 0, on: burden.id }] }],
  }));
  return climbs.find(({ onto, commands }) => supportAfter(document, commands, id) === onto)?.commands ?? null;
}

/** On what a block really stands after some commands: what is too wide comes down. */
function supportAfter(
  document: BalanceDocument,
  commands: readonly BalanceCommand[],
  id: string,
): string | null {
  const { blocks } = layoutOf(commands.reduce(editBalance, document));
  return blocks.find(({ burden }) => burden.id === id)?.on ?? null;
}

/** One lower in the stack: beside the block that it stands on. Null when it lies on the beam already. */
export function lowered(document: BalanceDocument, id: string): readonly BalanceCommand[] | null {
  const { blocks } = layoutOf(document);
  const block = blocks.find(({ burden }) => burden.id === id);
  const under = blocks.find(({ burden }) => burden.id === block?.on);
  if (under === undefined) return null;
  const below = blocks.find(({ burden }) => burden.id === under.on);
  const place = tenth(under.box.x + under.box.width - (below === undefined ? 0 : middleOf(below)));
  return [{ do: 'place', places: [{ id, place, on: under.on }] }];
}
