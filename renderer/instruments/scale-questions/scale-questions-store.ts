import type { ScaleQuestionsCommand } from '../../../domain/instruments/scale-questions/commands.ts';
import type { ScaleQuestionsDocument } from '../../../domain/instruments/scale-questions/document.ts';
import { editScaleQuestions } from '../../../domain/instruments/scale-questions/edits.ts';
import type { dutch } from '../../../domain/language/nl/catalogue.ts';
import type { Deed, DeedWord } from '../../document/deed.ts';
import type { DocumentStore } from '../../document/open-document.ts';
import { storeInVault, storeOn } from '../../document/worksheet-stores.ts';

/** What was done, as undo names it. */
export type ScaleQuestionsDeed = Deed<DeedWord<(typeof dutch)['scale-questions']['done']>>;
export type ScaleQuestionsStore = DocumentStore<
  ScaleQuestionsDocument,
  ScaleQuestionsCommand,
  ScaleQuestionsDeed
>;

export const createScaleQuestionsStore = storeOn<
  ScaleQuestionsDocument,
  ScaleQuestionsCommand,
  ScaleQuestionsDeed
>(editScaleQuestions);

export const openScaleQuestions = storeInVault<
  ScaleQuestionsDocument,
  ScaleQuestionsCommand,
  ScaleQuestionsDeed
>(editScaleQuestions);
