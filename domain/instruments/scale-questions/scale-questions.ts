import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { type ScaleQuestionsCommand, scaleQuestionsCommandSchema } from './commands.ts';
import { emptyScaleQuestions, type ScaleQuestionsDocument, scaleQuestionsSchema } from './document.ts';
import { editScaleQuestions } from './edits.ts';
import { scaleQuestionsSheet } from './sheet.ts';
import { upgradeScaleQuestions } from './upgrade.ts';

/** Scale questions (Schaalvragen). Source: Generalistisch Werkt (OASeS, Recht-Op, De Ploeg, Weerwerk). */
export const scaleQuestions: Instrument<ScaleQuestionsDocument, ScaleQuestionsCommand> = {
  id: 'scale-questions',
  part: 1,
  form: 'written',
  documentSchema: scaleQuestionsSchema,
  commandSchema: scaleQuestionsCommandSchema,
  empty: emptyScaleQuestions,
  upgrade: upgradeScaleQuestions,
  edit: editScaleQuestions,
  describe: () => [],
  texts: ({ note, privateNote }) => [note, privateNote],
  differences: () => [],
  sheet: scaleQuestionsSheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(scaleQuestions, before, after, context, options),
  example: emptyScaleQuestions,
  exampleMoments: () => [{ date: '2026-06-04', document: emptyScaleQuestions() }],
};
