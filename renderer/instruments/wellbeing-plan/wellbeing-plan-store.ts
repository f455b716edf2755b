import type { WellbeingPlanCommand } from '../../../domain/instruments/wellbeing-plan/commands.ts';
import type { WellbeingPlanDocument } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { editWellbeingPlan } from '../../../domain/instruments/wellbeing-plan/edits.ts';
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
export type WellbeingPlanDeed = Deed<DeedWord<(typeof dutch)['wellbeing-plan']['done']>>;
export type WellbeingPlanStore = DocumentStore<
  WellbeingPlanDocument,
  WellbeingPlanCommand,
  WellbeingPlanDeed
>;

/** An open document on any source: the vault, or a test. */
const createWellbeingPlanStore = (
  source: Omit<DocumentSource<WellbeingPlanDocument, WellbeingPlanCommand>, 'edit' | 'replace'>,
): WellbeingPlanStore =>
  createDocumentStore<WellbeingPlanDocument, WellbeingPlanCommand, WellbeingPlanDeed>({
    ...source,
    edit: editWellbeingPlan,
    replace: (document) => ({ do: 'replace', document }),
  });

/** An open document that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const openWellbeingPlan = (
  worksheet: Worksheet,
  document: WellbeingPlanDocument,
): WellbeingPlanStore =>
  createWellbeingPlanStore({
    ...vaultSource<WellbeingPlanDocument, WellbeingPlanCommand>(worksheet),
    document,
  });
