import { whenFrom } from '../../../client-file/when.ts';
import type { Language } from '../../../language/language.ts';
import type { WellbeingPlanCommand } from '../commands.ts';
import {
  bareGoal,
  bareStep,
  emptyWellbeingPlan,
  type Step,
  type WellbeingPlanDocument,
} from '../document.ts';
import { editWellbeingPlan } from '../edits.ts';
import { exampleGoals, type ExampleStep, type Words } from './steps.ts';

/** The invented plan of the example client in June: every state, a moment in words, and a step that was looked back at. */
export function exampleWellbeingPlan(language: Language): WellbeingPlanDocument {
  const { criterion, who, when, nextTime, note, privateNote } = texts[language];
  return {
    ...emptyWellbeingPlan(),
    goals: exampleGoals.map(({ id, text, domain, steps }) =>
      bareGoal(id, text[language], { domain, steps: steps.map((step) => stepOf(step, language)) }),
    ),
    evaluations: [{ id: 'rest', criterion, who, when: whenFrom(when) }],
    nextTime: whenFrom(nextTime),
    note,
    privateNote,
  };
}

function stepOf(step: ExampleStep, language: Language): Step {
  const said = (words: Words | undefined): string => words?.[language] ?? '';
  const { followUp } = step;
  return {
    ...bareStep(step.id, said(step.text)),
    who: step.who,
    whoElse: said(step.whoElse),
    service: said(step.service),
    action: said(step.action),
    agreementClient: said(step.client),
    agreementCoach: said(step.coach),
    when: whenFrom(said(step.when)),
    state: step.state ?? 'open',
    stateWords: said(step.stateWords),
    followUp: {
      result: said(followUp?.result),
      well: said(followUp?.well),
      less: said(followUp?.less),
      needed: said(followUp?.needed),
    },
  };
}

const texts = {
  nl: {
    criterion: 'Amina slaapt rustig, en ik kom op tijd op het werk.',
    who: 'ik, samen met Els',
    when: 'elke keer dat we elkaar zien',
    nextTime: '9/7/2026',
    note: 'Eerst de opvang, dan pas de woning: zo kies ik het zelf.',
    privateNote: 'Nagaan of de wasserij in de zomer sluit.',
    fewer: 'Een dag opvang minder is ook goed.',
    firstHome: 'Weg bij de huisbaas',
  },
  en: {
    criterion: 'Amina sleeps well, and I am at work in time.',
    who: 'me, together with Els',
    when: 'each time we meet',
    nextTime: '9/7/2026',
    note: 'First the care, only then the home: that is what I choose myself.',
    privateNote: 'Check whether the laundry closes in summer.',
    fewer: 'One day of care less is fine too.',
    firstHome: 'Away from the landlord',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

const notYet: Step['followUp'] = { result: '', well: '', less: '', needed: '' };

/** Three conversations with the example client, oldest first; the last is `exampleWellbeingPlan`. */
export function exampleMoments(
  language: Language,
): readonly { readonly date: string; readonly document: WellbeingPlanDocument }[] {
  const last = exampleWellbeingPlan(language);
  const { fewer, firstHome } = texts[language];
  // In March: no letting office yet, nobody has been asked about the late shift, and the school still has to answer.
  const untilMarch: readonly WellbeingPlanCommand[] = [
    { do: 'remove', ids: ['letting-office', 'late-shift'] },
    { do: 'change-step', id: 'after-school', change: { state: 'busy', followUp: notYet } },
    { do: 'set-next-time', when: whenFrom('4/6/2026') },
    { do: 'write-note', note: fewer },
    { do: 'write-private-note', note: '' },
  ];
  // In January: the debts were not spoken of yet, and the home was a wish without a step.
  const untilJanuary: readonly WellbeingPlanCommand[] = [
    { do: 'remove', ids: ['debts', 'letter', 'rest'] },
    { do: 'change-goal', id: 'home', change: { text: firstHome } },
    {
      do: 'change-step',
      id: 'after-school',
      change: { state: 'open', when: whenFrom(''), agreementClient: '' },
    },
    { do: 'set-next-time', when: whenFrom('12/3/2026') },
    { do: 'write-note', note: '' },
  ];
  const second = untilMarch.reduce(editWellbeingPlan, last);
  const first = untilJanuary.reduce(editWellbeingPlan, second);
  return [
    { date: '2026-01-15', document: first },
    { date: '2026-03-12', document: second },
    { date: '2026-06-04', document: last },
  ];
}
