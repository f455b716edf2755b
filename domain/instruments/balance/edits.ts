import type { BalanceCommand } from './commands.ts';
import {
  type BalanceDocument,
  type Burden,
  type Join,
  mostBurdens,
  mostJoins,
  mostStrengths,
  pairOf,
  placeSchema,
  reservedIds,
  type Strength,
} from './document.ts';
import { kept, longer, mapped, patched } from '../patched.ts';

type Command<Kind extends BalanceCommand['do']> = Extract<BalanceCommand, { readonly do: Kind }>;

/**
 * Does one command. Pure: gives a new document that shares every part that did not change, and the same document when
 * nothing did. Ids that are not there change nothing; ids that are there already are not added again.
 */
export function editBalance(document: BalanceDocument, command: BalanceCommand): BalanceDocument {
  switch (command.do) {
    case 'add':
      return add(document, command);
    case 'change-burden':
      return patched(document, { burdens: changed(document.burdens, command.ids, command.change) });
    case 'change-strength':
      return patched(document, { strengths: changed(document.strengths, command.ids, command.change) });
    case 'place':
      return command.places.reduce(place, document);
    case 'join':
      return patched(document, { joins: joined(document, command.joins) });
    case 'unjoin':
      return patched(document, { joins: without(document.joins, new Set(command.ids)) });
    case 'set-weakest':
      return patched(document, { weakest: patched(document.weakest ?? command.weakest, command.weakest) });
    case 'clear-weakest':
      return patched(document, { weakest: null });
    case 'remove':
      return remove(document, new Set(command.ids));
    case 'order':
      return patched(document, {
        burdens: ordered(document.burdens, command.ids),
        strengths: ordered(document.strengths, command.ids),
      });
    case 'lean':
      return patched(document, { leans: command.leans });
    case 'write-agreed':
      return patched(document, { agreed: command.text });
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
    default:
      return command satisfies never;
  }
}

function changed<T extends Burden | Strength>(
  items: T[],
  ids: readonly string[],
  change: { readonly [Key in keyof T]?: T[Key] | undefined },
): T[] {
  const named = new Set(ids);
  return mapped(items, (item) => (named.has(item.id) ? patched(item, change) : item));
}

const without = <T extends { readonly id: string }>(items: T[], gone: ReadonlySet<string>): T[] =>
  kept(items, ({ id }) => !gone.has(id));

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

function add(document: BalanceDocument, { burdens, strengths, joins }: Command<'add'>): BalanceDocument {
  const taken = takenIn(document);
  const claim = ({ id }: { readonly id: string }): boolean => !taken.has(id) && taken.add(id) !== undefined;
  const newBurdens = burdens.filter(claim).slice(0, mostBurdens - document.burdens.length);
  const newStrengths = strengths.filter(claim).slice(0, mostStrengths - document.strengths.length);
  const next = patched(document, {
    burdens: longer(document.burdens, standing(newBurdens, document.burdens)),
    strengths: longer(document.strengths, newStrengths),
  });
  return patched(next, { joins: joined(next, joins) });
}

const takenIn = ({ burdens, strengths, joins }: BalanceDocument): Set<string> =>
  new Set([...reservedIds, ...idsOf([...burdens, ...strengths, ...joins])]);

/** What would stand on nothing, or on itself by way of others, comes down on the beam. */
function standing(added: readonly Burden[], present: readonly Burden[]): Burden[] {
  const known = new Set(idsOf([...present, ...added]));
  const onSomething = added.map((burden) =>
    burden.on === null || known.has(burden.on) ? burden : { ...burden, on: null },
  );
  const below = new Map([...present, ...onSomething].map(({ id, on }) => [id, on]));
  return onSomething.map((burden) => {
    if (burden.on === null || canStand(burden.id, burden.on, below)) return burden;
    below.set(burden.id, null);
    return patched(burden, { on: null });
  });
}

/** Whether a block can stand on another: that one stands on the beam, and not by way of the block itself. */
function canStand(id: string, on: string, below: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set([id]);
  for (let next: string | null | undefined = on; next !== null; next = below.get(next)) {
    if (next === undefined || seen.has(next)) return false;
    seen.add(next);
  }
  return true;
}

function place(document: BalanceDocument, to: Command<'place'>['places'][number]): BalanceDocument {
  const strengths = mapped(document.strengths, (strength) =>
    strength.id === to.id ? patched(strength, { place: to.place }) : strength,
  );
  const below = new Map(document.burdens.map(({ id, on }) => [id, on]));
  if (to.on !== null && !canStand(to.id, to.on, below)) return patched(document, { strengths });
  return patched(document, {
    strengths,
    burdens: mapped(document.burdens, (burden) =>
      burden.id === to.id ? patched(burden, { place: to.place, on: to.on }) : burden,
    ),
  });
}

/** The joins, with those added that are new, have both ends and are not there yet under another id. */
function joined(document: BalanceDocument, joins: readonly Join[]): Join[] {
  const taken = takenIn(document);
  const burdens = new Set(idsOf(document.burdens));
  const strengths = new Set(idsOf(document.strengths));
  const pairs = new Set(document.joins.map(pairOf));
  const added = joins.filter((join) => {
    const fits = !taken.has(join.id) && burdens.has(join.burden) && strengths.has(join.strength);
    if (!fits || pairs.has(pairOf(join))) return false;
    taken.add(join.id);
    pairs.add(pairOf(join));
    return true;
  });
  return longer(document.joins, added.slice(0, mostJoins - document.joins.length));
}

function remove(document: BalanceDocument, gone: ReadonlySet<string>): BalanceDocument {
  const byId = new Map(document.burdens.map((burden) => [burden.id, burden]));
  const burdens = mapped(without(document.burdens, gone), (burden) => cameDown(burden, gone, byId));
  const joins = document.joins.filter(
    ({ id, burden, strength }) => !gone.has(id) && !gone.has(burden) && !gone.has(strength),
  );
  return patched(document, {
    burdens,
    strengths: without(document.strengths, gone),
    joins: joins.length < document.joins.length ? joins : document.joins,
  });
}

/** Stands on what was under the blocks that went, at the same place. */
function cameDown(burden: Burden, gone: ReadonlySet<string>, byId: ReadonlyMap<string, Burden>): Burden {
  let { on, place: at } = burden;
  for (let under = on === null ? undefined : byId.get(on); under !== undefined && gone.has(under.id);) {
    at += under.place;
    ({ on } = under);
    under = on === null ? undefined : byId.get(on);
  }
  if (on === burden.on) return burden;
  const { minValue, maxValue } = placeSchema;
  return { ...burden, on, place: Math.min(maxValue ?? at, Math.max(minValue ?? at, at)) };
}

function ordered<T extends { readonly id: string }>(items: T[], ids: readonly string[]): T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const first = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const named = new Set(first);
  const next = [...first, ...items.filter((item) => !named.has(item))];
  return next.every((item, index) => item === items[index]) ? items : next;
}
