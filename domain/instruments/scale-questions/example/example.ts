import type { Language } from '../../../language/language.ts';
import type { ScaleQuestionsCommand } from '../commands.ts';
import {
  emptyScaleQuestions,
  type Round,
  type ScaleAnswer,
  type ScaleQuestionsDocument,
} from '../document.ts';
import { editScaleQuestions } from '../edits.ts';
import { type ExampleTexts, exampleTexts } from './texts.ts';

const days = { january: '2026-01-15', march: '2026-03-12', june: '2026-06-04' } as const;

type Said = Pick<ScaleAnswer, 'domain' | 'score' | 'notes'> & Partial<Pick<ScaleAnswer, 'wished'>>;

const answer = ({ wished = null, ...said }: Said): ScaleAnswer => ({ ...said, wished, corrections: [] });

const january = ({ january: said }: ExampleTexts): Round => ({
  id: 'january',
  date: days.january,
  place: said.place,
  nothingToday: false,
  answers: [
    answer({ domain: 'housing', score: 3, wished: 7, notes: said.housing }),
    answer({ domain: 'income', score: 2, notes: said.income }),
    answer({ domain: 'family', score: 6, notes: said.family }),
    answer({ domain: 'selfworth', score: 4, notes: said.selfworth }),
  ],
});

const march = ({ march: said }: ExampleTexts): Round => ({
  id: 'march',
  date: days.march,
  place: said.place,
  nothingToday: false,
  answers: [
    answer({ domain: 'housing', score: 5, wished: 7, notes: said.housing }),
    answer({ domain: 'family', score: 7, notes: said.family }),
    answer({ domain: 'participation', score: 6, wished: 8, notes: said.participation }),
  ],
});

const june = ({ june: said }: ExampleTexts): Round => ({
  id: 'june',
  date: days.june,
  place: said.place,
  nothingToday: false,
  answers: [
    answer({ domain: 'housing', score: 4, wished: 7, notes: said.housing }),
    answer({ domain: 'income', score: 5, wished: 6, notes: said.income }),
    answer({ domain: 'employment', score: 7, wished: 9, notes: said.employment }),
    answer({ domain: 'family', score: null, notes: said.family }),
    answer({ domain: 'selfworth', score: 6, notes: said.selfworth }),
  ],
});

/**
 * Three conversations with the example client, oldest first: not every domain each time, figures that go up and down, one that
 * was corrected later, and one domain without a figure.
 */
export function exampleMoments(
  language: Language,
): readonly { readonly date: string; readonly document: ScaleQuestionsDocument }[] {
  const texts = exampleTexts[language];
  const inMarch: readonly ScaleQuestionsCommand[] = [
    {
      do: 'correct-score',
      round: 'january',
      domain: 'income',
      score: 3,
      date: days.march,
      reason: texts.march.correction,
    },
    { do: 'add-rounds', rounds: [march(texts)] },
    { do: 'write-note', note: texts.march.note },
  ];
  const inJune: readonly ScaleQuestionsCommand[] = [
    { do: 'add-rounds', rounds: [june(texts)] },
    { do: 'write-note', note: texts.june.note },
    { do: 'write-private-note', note: texts.june.privateNote },
  ];
  const first: ScaleQuestionsDocument = { ...emptyScaleQuestions(), rounds: [january(texts)] };
  const second = inMarch.reduce(editScaleQuestions, first);
  return [
    { date: days.january, document: first },
    { date: days.march, document: second },
    { date: days.june, document: inJune.reduce(editScaleQuestions, second) },
  ];
}

/** The invented scale questions of the example client, as they are now. */
export const exampleScaleQuestions = (language: Language): ScaleQuestionsDocument =>
  exampleMoments(language).at(-1)?.document ?? emptyScaleQuestions();
