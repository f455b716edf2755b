import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import type { BalanceDocument, Burden, Strength } from '../../../domain/instruments/balance/document.ts';
import { layoutOf } from '../../../domain/instruments/balance/layout.ts';
import type { Copied } from './clipboard.ts';
import { joinsWithin, pickedIn } from './lookup.ts';
import { tenth } from './places.ts';

/** Millimetres that a copy lies beside its original. */
const besideOriginal = 8;

/** What is copied of a sheet; where a block stood on one that is not copied, it is remembered as standing on the beam there. */
export function copiedFrom(document: BalanceDocument, ids: readonly string[]): Copied {
  const { burdens, strengths } = pickedIn(document, ids);
  const taken = new Set([...burdens, ...strengths].map(({ id }) => id));
  const middles = new Map(
    layoutOf(document).blocks.map(({ burden, box }) => [burden.id, box.x + box.width / 2]),
  );
  return {
    burdens: burdens.map((burden) =>
      burden.on !== null && taken.has(burden.on)
        ? burden
        : { ...burden, on: null, place: tenth(middles.get(burden.id) ?? burden.place) },
    ),
    strengths,
    joins: joinsWithin(document, taken),
  };
}

export interface Pasting {
  readonly command: BalanceCommand;
  readonly ids: readonly string[];
}

/** The command that puts copies beside their originals, in the same stacks and with the joins between them. */
export function pasting({ burdens, strengths, joins }: Copied, newId: () => string): Pasting {
  const ids = new Map([...burdens, ...strengths].map(({ id }) => [id, newId()]));
  const copyOf = (id: string): string => ids.get(id) ?? id;
  const beside = <T extends Burden | Strength>(item: T): T => ({
    ...item,
    id: copyOf(item.id),
    place: tenth(item.place + besideOriginal),
  });
  return {
    ids: [...ids.values()],
    command: {
      do: 'add',
      burdens: burdens.map((burden) =>
        burden.on === null ? beside(burden) : { ...burden, id: copyOf(burden.id), on: copyOf(burden.on) },
      ),
      strengths: strengths.map(beside),
      joins: joins.map(({ burden, strength }) => ({
        id: newId(),
        burden: copyOf(burden),
        strength: copyOf(strength),
      })),
    },
  };
}
