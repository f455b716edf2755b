import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { type WellbeingPlanCommand, wellbeingPlanCommandSchema } from './commands.ts';
import { emptyWellbeingPlan, type WellbeingPlanDocument, wellbeingPlanSchema } from './document.ts';
import { editWellbeingPlan } from './edits.ts';
import { wellbeingPlanSheet } from './sheet.ts';
import { upgradeWellbeingPlan } from './upgrade.ts';

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
  describe: () => [],
  texts: ({ note, privateNote }) => [note, privateNote],
  differences: () => [],
  sheet: wellbeingPlanSheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(wellbeingPlan, before, after, context, options),
  example: emptyWellbeingPlan,
  exampleMoments: () => [{ date: '2026-06-04', document: emptyWellbeingPlan() }],
};
