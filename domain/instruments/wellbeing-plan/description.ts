import { lifeDomainWords } from '../../life-domains/words.ts';
import { tidy } from '../tidy.ts';
import { isSaid } from './agreements.ts';
import type { Evaluation, Goal, Step, WellbeingPlanDocument } from './document.ts';
import { clientIn, hasState, type Naming, stateInWords, whenInWords } from './in-words.ts';
import { planWords } from './words/words.ts';

/**
 * The plan in words, a paragraph for each goal: what the client wants to reach, the steps with who does what and when, how it
 * stands, what came of it. Never a count, never the private note. Without names it does not
 * say who somebody else is.
 */
export function describePlan(document: WellbeingPlanDocument, view: Naming): readonly string[] {
  const { sentences } = planWords(view.language);
  const client = clientIn(view);
  if (document.goals.length === 0) return [sentences.empty(client), ...closing(document, view)];
  return [
    sentences.plan(client),
    ...document.goals.map((goal) => goalInWords(goal, view)),
    ...closing(document, view),
  ];
}

function goalInWords({ text, domain, steps }: Goal, view: Naming): string {
  const { sentences, unnamed } = planWords(view.language);
  const name = domain === null ? null : lifeDomainWords(domain, view.language).name;
  return [
    sentences.goal(said(text) ?? unnamed.goal, name),
    ...(steps.length === 0 ? [sentences.noSteps] : steps.map((step) => stepInWords(step, view))),
  ].join(' ');
}

function stepInWords(step: Step, view: Naming): string {
  const { sentences, unnamed } = planWords(view.language);
  const { followUp } = step;
  const client = clientIn(view);
  const each = (text: string, say: (text: string) => string): readonly string[] => {
    const words = said(text);
    return words === undefined ? [] : [say(words)];
  };
  return [
    sentences.step(said(step.text) ?? unnamed.step),
    ...whoInWords(step, view),
    ...each(step.service, sentences.service),
    ...each(step.action, sentences.action),
    ...each(step.agreementClient, (text) => sentences.agreement.client(client, text)),
    ...each(step.agreementCoach, sentences.agreement.coach),
    ...(isSaid(step.when) ? [sentences.when(whenInWords(step.when, view.language))] : []),
    ...(hasState(step) ? [sentences.state(stateInWords(step, view.language))] : []),
    ...each(followUp.result, sentences.result),
    ...each(followUp.well, sentences.well),
    ...each(followUp.less, sentences.less),
    ...each(followUp.needed, sentences.needed),
  ].join(' ');
}

function whoInWords({ who, whoElse }: Step, view: Naming): readonly string[] {
  const { sentences } = planWords(view.language);
  const other = view.names === 'all' ? tidy(whoElse) : '';
  if (who === null) return other === '' ? [] : [sentences.who.other('', other)];
  return [sentences.who[who](clientIn(view), other)];
}

const said = (text: string): string | undefined => tidy(text) || undefined;

function closing({ evaluations, nextTime, note }: WellbeingPlanDocument, view: Naming): readonly string[] {
  const { sentences } = planWords(view.language);
  return [
    ...evaluations
      .filter(isFilled)
      .map(({ criterion, who, when }) =>
        sentences.evaluation(
          tidy(criterion),
          view.names === 'all' ? tidy(who) : '',
          whenInWords(when, view.language),
        ),
      ),
    ...(isSaid(nextTime) ? [sentences.nextTime(whenInWords(nextTime, view.language))] : []),
    ...(note.trim() === '' ? [] : [sentences.note(note.trim())]),
  ];
}

/** Whether anything stands in it. */
export const isFilled = ({ criterion, who, when }: Evaluation): boolean =>
  tidy(criterion + who) !== '' || isSaid(when);
