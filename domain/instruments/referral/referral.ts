import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { agreementsOf, settling } from './agreements.ts';
import { appointmentEvent } from './calendar.ts';
import { type ReferralCommand, referralCommandSchema } from './commands.ts';
import { describeReferral } from './description.ts';
import { referralDifferences } from './differences.ts';
import { emptyReferral, type ReferralDocument, referralSchema } from './document.ts';
import { editReferral } from './edits.ts';
import { exampleMoments, exampleReferral } from './example/example.ts';
import { referralSheet } from './sheet.ts';
import { textsOf } from './texts-of.ts';
import { upgradeReferral } from './upgrade.ts';

/** Referral in seven steps (stappenplan voor een doorverwijzing). Source: Generalistisch Werkt (OASeS, Recht-Op, De Ploeg, Weerwerk). */
export const referral: Instrument<ReferralDocument, ReferralCommand> = {
  id: 'referral',
  part: 3,
  form: 'written',
  documentSchema: referralSchema,
  commandSchema: referralCommandSchema,
  empty: emptyReferral,
  upgrade: upgradeReferral,
  edit: editReferral,
  describe: (document, context) => describeReferral(document, context),
  texts: textsOf,
  differences: referralDifferences,
  sheet: referralSheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(referral, before, after, context, options),
  example: exampleReferral,
  exampleMoments,
  agreements: agreementsOf,
  settle: settling,
  calendarEvent: appointmentEvent,
};
