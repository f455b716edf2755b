import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../domain/instruments/balance/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import type { DocumentStore } from '../../document/open-document.ts';
import { storeInVault, storeOn } from '../../document/worksheet-stores.ts';

/** What was done to a balance, as undo names it. */
export type BalanceDeed = Deed<DeedWord<typeof dutch.balance.done>>;
export type BalanceStore = DocumentStore<BalanceDocument, BalanceCommand, BalanceDeed>;

export const createBalanceStore = storeOn<BalanceDocument, BalanceCommand, BalanceDeed>(editBalance);

export const openBalance = storeInVault<BalanceDocument, BalanceCommand, BalanceDeed>(editBalance);
