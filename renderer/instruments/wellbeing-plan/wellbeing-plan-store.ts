import type { WellbeingPlanCommand } from '../../../domain/instruments/wellbeing-plan/commands.ts';
import type { WellbeingPlanDocument } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { editWellbeingPlan } from '../../../domain/instruments/wellbeing-plan/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import type { DocumentStore } from '../../document/open-document.ts';
import { storeInVault } from '../../document/worksheet-stores.ts';

/** What was done, as undo names it. */
export type WellbeingPlanDeed = Deed<DeedWord<(typeof dutch)['wellbeing-plan']['done']>>;
export type WellbeingPlanStore = DocumentStore<
  WellbeingPlanDocument,
  WellbeingPlanCommand,
  WellbeingPlanDeed
>;

export const openWellbeingPlan = storeInVault<WellbeingPlanDocument, WellbeingPlanCommand, WellbeingPlanDeed>(
  editWellbeingPlan,
);
