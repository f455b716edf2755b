import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../domain/instruments/balance/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import {
  createDocumentStore,
  type DocumentSource,
  type DocumentStore,
} from '../../document/open-document.ts';
import { vaultSource } from '../../document/vault-source.ts';

/** What was done to a balance, as undo names it. */
export type BalanceDeed = Deed<DeedWord<typeof dutch.balance.done>>;
export type BalanceStore = DocumentStore<BalanceDocument, BalanceCommand, BalanceDeed>;

/** An open balance on any source of documents: the vault, or a test. */
export const createBalanceStore = (
  source: Omit<DocumentSource<BalanceDocument, BalanceCommand>, 'edit' | 'replace'>,
): BalanceStore =>
  createDocumentStore<BalanceDocument, BalanceCommand, BalanceDeed>({
    ...source,
    edit: editBalance,
    replace: (document) => ({ do: 'replace', document }),
  });

/** An open balance that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const openBalance = (worksheet: Worksheet, document: BalanceDocument): BalanceStore =>
  createBalanceStore({ ...vaultSource<BalanceDocument, BalanceCommand>(worksheet), document });
