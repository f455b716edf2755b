import type { Instrument } from '../instrument.ts';
import { writtenComparisonSheet } from '../written/comparison-sheet.ts';
import { type ScaleQuestionsCommand, scaleQuestionsCommandSchema } from './commands.ts';
import { describeScaleQuestions } from './description.ts';
import { scaleQuestionsDifferences } from './differences.ts';
import { emptyScaleQuestions, type ScaleQuestionsDocument, scaleQuestionsSchema } from './document.ts';
import { editScaleQuestions } from './edits.ts';
import { exampleMoments, exampleScaleQuestions } from './example/example.ts';
import { scaleQuestionsSheet } from './sheet.ts';
import { textsOf } from './texts-of.ts';
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
  describe: (document, context) => describeScaleQuestions(document, { ...context, names: 'all' }),
  texts: textsOf,
  differences: (before, after, context, names = 'all') =>
    scaleQuestionsDifferences(before, after, { ...context, names }),
  sheet: scaleQuestionsSheet,
  comparisonSheet: (before, after, context, options) =>
    writtenComparisonSheet(scaleQuestions, before, after, context, options),
  example: exampleScaleQuestions,
  exampleMoments,
};
