import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { type ReferralCommand, referralCommandSchema } from './commands.ts';
import { emptyReferral, type ReferralDocument, referralSchema } from './document.ts';
import { editReferral } from './edits.ts';
import { referralSheet } from './sheet.ts';
import { upgradeReferral } from './upgrade.ts';

/** Referral (Doorverwijzing). Source: Generalistisch Werkt (OASeS, Recht-Op, De Ploeg, Weerwerk). */
export const referral: Instrument<ReferralDocument, ReferralCommand> = {
  id: 'referral',
  part: 3,
  form: 'written',
  documentSchema: referralSchema,
  commandSchema: referralCommandSchema,
  empty: emptyReferral,
  upgrade: upgradeReferral,
  edit: editReferral,
  describe: () => [],
  texts: ({ note, privateNote }) => [note, privateNote],
  differences: () => [],
  sheet: referralSheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(referral, before, after, context, options),
  example: emptyReferral,
  exampleMoments: () => [{ date: '2026-06-04', document: emptyReferral() }],
};
