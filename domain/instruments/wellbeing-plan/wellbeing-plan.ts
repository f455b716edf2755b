import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { agreementsOf, settleAgreement } from './agreements.ts';
import { type WellbeingPlanCommand, wellbeingPlanCommandSchema } from './commands.ts';
import { describePlan } from './description.ts';
import { planDifferences } from './differences.ts';
import { emptyWellbeingPlan, type WellbeingPlanDocument, wellbeingPlanSchema } from './document.ts';
import { editWellbeingPlan } from './edits.ts';
import { exampleMoments, exampleWellbeingPlan } from './example/example.ts';
import { wellbeingPlanSheet } from './paper/sheet.ts';
import { textsOf } from './texts-of.ts';
import { upgradeWellbeingPlan } from './upgrade.ts';
import { planForWord } from './word.ts';

/** Wellbeing plan (Welzijnspop). Source: Generalistisch Werkt (OASeS, Recht-Op, De Ploeg, Weerwerk). */
export const wellbeingPlan: Instrument<WellbeingPlanDocument, WellbeingPlanCommand> = {
  id: 'wellbeing-plan',
  part: 2,
  form: 'written',
  documentSchema: wellbeingPlanSchema,
  commandSchema: wellbeingPlanCommandSchema,
  empty: emptyWellbeingPlan,
  upgrade: upgradeWellbeingPlan,
  edit: editWellbeingPlan,
  describe: (document, context) => describePlan(document, { ...context, names: 'all' }),
  texts: textsOf,
  differences: (before, after, context, names = 'all') =>
    planDifferences(before, after, { ...context, names }),
  sheet: wellbeingPlanSheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(wellbeingPlan, before, after, context, { ...options, version: 'whole' }),
  example: exampleWellbeingPlan,
  exampleMoments,
  agreements: agreementsOf,
  settle: settleAgreement,
  wordDocument: planForWord,
};
