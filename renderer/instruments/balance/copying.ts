import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import {
  longestNote,
  longestText,
  mostBurdens,
  mostStrengths,
  type BalanceDocument,
  type Burden,
  type Strength,
} from '../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../domain/instruments/balance/edits.ts';
import { layoutOf } from '../../../domain/instruments/balance/layout.ts';
import { nextBurdenPlace, nextStrengthPlace } from '../../../domain/instruments/balance/placing.ts';
import type { Copied } from './clipboard.ts';
import type { AddedKind } from './drawing-state.ts';
import { joinsWithin, pickedIn } from './lookup.ts';
import { tenth } from './places.ts';

export type Adding = Extract<BalanceCommand, { readonly do: 'add' }>;

/** Millimetres that a copy lies beside its original. */
const besideOriginal = 8;

/** What is copied of a sheet; where a block stood on one that is not copied, it is remembered as standing on the beam there. */
export function copiedFrom(document: BalanceDocument, ids: readonly string[]): Copied {
  const { burdens, strengths } = pickedIn(document, ids);
  const taken = new Set([...burdens, ...strengths].map(({ id }) => id));
  const middles = new Map(
    layoutOf(document).blocks.map(({ burden, box }) => [burden.id, box.x + box.width / 2]),
  );
  const onBeam = (burden: Burden): Burden => ({
    ...burden,
    on: null,
    place: tenth(middles.get(burden.id) ?? burden.place),
  });
  return {
    burdens: burdens.map((burden) => (burden.on !== null && taken.has(burden.on) ? burden : onBeam(burden))),
    strengths,
    joins: joinsWithin(document, taken),
  };
}

export const sizeOfCopy = ({ burdens, strengths }: Copied): number => burdens.length + strengths.length;

/** How many more shapes like these, or of one kind, have a place on the sheet. */
export function roomFor(document: BalanceDocument, wanted: Copied | AddedKind): number {
  const burdens = mostBurdens - document.burdens.length;
  const strengths = mostStrengths - document.strengths.length;
  if (wanted === 'burden') return burdens;
  if (wanted === 'strength' || wanted === 'extra') return strengths;
  const fits = wanted.burdens.length <= burdens && wanted.strengths.length <= strengths;
  return fits ? burdens + strengths : Math.min(sizeOfCopy(wanted) - 1, burdens + strengths);
}

/** The command that puts copies beside their originals, in the same stacks and with the joins between them. */
export function pasting({ burdens, strengths, joins }: Copied, newId: () => string): Adding {
  const ids = new Map([...burdens, ...strengths].map(({ id }) => [id, newId()]));
  const copyOf = (id: string): string => ids.get(id) ?? id;
  const beside = <T extends Burden | Strength>(item: T): T => ({
    ...item,
    id: copyOf(item.id),
    place: tenth(item.place + besideOriginal),
  });
  const upon = (burden: Burden, on: string): Burden => ({ ...burden, id: copyOf(burden.id), on: copyOf(on) });
  return {
    do: 'add',
    burdens: burdens.map((burden) => (burden.on === null ? beside(burden) : upon(burden, burden.on))),
    strengths: strengths.map(beside),
    joins: joins.map(({ burden, strength }) => ({
      id: newId(),
      burden: copyOf(burden),
      strength: copyOf(strength),
    })),
  };
}

/** The command that adds one shape. A text that is too long for a shape is kept whole in its note. */
export function addingText(document: BalanceDocument, text: string, kind: AddedKind, id: string): Adding {
  const note = text.length > longestText ? text.slice(0, longestNote) : '';
  const common = { id, text: text.slice(0, longestText).trim(), size: 1, note };
  if (kind === 'burden') {
    const burdens = [{ ...common, ...nextBurdenPlace(document) }];
    return { do: 'add', burdens, strengths: [], joins: [] };
  }
  const { weakest } = document;
  // Extra support comes where it is needed; the others make room.
  const { place } = kind === 'extra' && weakest !== null ? weakest : nextStrengthPlace(document);
  return { do: 'add', burdens: [], strengths: [{ ...common, place, extra: kind === 'extra' }], joins: [] };
}

/** The command that adds one shape for each text, each where it would come when it was typed. */
export function addingTexts(
  document: BalanceDocument,
  texts: readonly string[],
  kind: AddedKind,
  newId: () => string,
): Adding {
  const burdens: Burden[] = [];
  const strengths: Strength[] = [];
  let now = document;
  for (const text of texts) {
    const one = addingText(now, text, kind, newId());
    burdens.push(...one.burdens);
    strengths.push(...one.strengths);
    now = editBalance(now, one);
  }
  return { do: 'add', burdens, strengths, joins: [] };
}
