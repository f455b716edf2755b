import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { deed } from '../../document/deed.ts';
import { i18n } from '../../language/setup.ts';
import type { BalanceDeed } from './balance-store.ts';
import { pickedIn } from './lookup.ts';

/** What undo calls something that was done to these: burdens, strengths, or shapes when there are both among them. */
export function deedUpon(
  word: 'place' | 'size' | 'remove',
  document: BalanceDocument,
  ids: Iterable<string>,
): BalanceDeed {
  const { burdens, strengths, joins, weakest } = pickedIn(document, ids);
  const shapes = burdens.length + strengths.length;
  if (shapes === 0 && weakest) return deed(word === 'remove' ? 'weakestGone' : 'placeWeakest');
  if (shapes === 0) return deed('unjoin', joins.length);
  if (strengths.length === 0) return deed(`${word}Burden`, shapes);
  return deed(burdens.length === 0 ? `${word}Strength` : `${word}Shapes`, shapes);
}

export const nameDeed = (done: BalanceDeed | null): string | null =>
  done && i18n.t(`balance.done.${done.word}`, { count: done.count });
