import type { ReferralCommand } from '../../../domain/instruments/referral/commands.ts';
import type { ReferralDocument } from '../../../domain/instruments/referral/document.ts';
import { editReferral } from '../../../domain/instruments/referral/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import {
  createDocumentStore,
  type DocumentSource,
  type DocumentStore,
} from '../../document/open-document.ts';
import { vaultSource } from '../../document/vault-source.ts';

/** What was done, as undo names it. */
export type ReferralDeed = Deed<DeedWord<(typeof dutch)['referral']['done']>>;
export type ReferralStore = DocumentStore<ReferralDocument, ReferralCommand, ReferralDeed>;

/** An open document on any source: the vault, or a test. */
const createReferralStore = (
  source: Omit<DocumentSource<ReferralDocument, ReferralCommand>, 'edit' | 'replace'>,
): ReferralStore =>
  createDocumentStore<ReferralDocument, ReferralCommand, ReferralDeed>({
    ...source,
    edit: editReferral,
    replace: (document) => ({ do: 'replace', document }),
  });

/** An open document that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const openReferral = (worksheet: Worksheet, document: ReferralDocument): ReferralStore =>
  createReferralStore({ ...vaultSource<ReferralDocument, ReferralCommand>(worksheet), document });
