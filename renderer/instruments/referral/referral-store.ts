import type { ReferralCommand } from '../../../domain/instruments/referral/commands.ts';
import type { ReferralDocument } from '../../../domain/instruments/referral/document.ts';
import { editReferral } from '../../../domain/instruments/referral/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import type { DocumentStore } from '../../document/open-document.ts';
import { storeInVault } from '../../document/worksheet-stores.ts';

/** What was done, as undo names it. */
export type ReferralDeed = Deed<DeedWord<(typeof dutch)['referral']['done']>>;
export type ReferralStore = DocumentStore<ReferralDocument, ReferralCommand, ReferralDeed>;

export const openReferral = storeInVault<ReferralDocument, ReferralCommand, ReferralDeed>(editReferral);
