import type { ScaleQuestionsCommand } from '../../../domain/instruments/scale-questions/commands.ts';
import type { ScaleQuestionsDocument } from '../../../domain/instruments/scale-questions/document.ts';
import { editScaleQuestions } from '../../../domain/instruments/scale-questions/edits.ts';
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
export type ScaleQuestionsDeed = Deed<DeedWord<(typeof dutch)['scale-questions']['done']>>;
export type ScaleQuestionsStore = DocumentStore<
  ScaleQuestionsDocument,
  ScaleQuestionsCommand,
  ScaleQuestionsDeed
>;

/** An open document on any source: the vault, or a test. */
export const createScaleQuestionsStore = (
  source: Omit<DocumentSource<ScaleQuestionsDocument, ScaleQuestionsCommand>, 'edit' | 'replace'>,
): ScaleQuestionsStore =>
  createDocumentStore<ScaleQuestionsDocument, ScaleQuestionsCommand, ScaleQuestionsDeed>({
    ...source,
    edit: editScaleQuestions,
    replace: (document) => ({ do: 'replace', document }),
  });

/** An open document that is saved in the vault. `document` is the worksheet's own, checked by the vault. */
export const openScaleQuestions = (
  worksheet: Worksheet,
  document: ScaleQuestionsDocument,
): ScaleQuestionsStore =>
  createScaleQuestionsStore({
    ...vaultSource<ScaleQuestionsDocument, ScaleQuestionsCommand>(worksheet),
    document,
  });
