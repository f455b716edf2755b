import type { Agreement } from '../../client-file/agreement.ts';
import type { When } from '../../client-file/when.ts';
import { tidy } from '../tidy.ts';
import type { WellbeingPlanCommand } from './commands.ts';
import type { Goal, Step, WellbeingPlanDocument } from './document.ts';

type Party = 'client' | 'coach';

export const isSaid = ({ day, text }: When): boolean => day !== null || text.trim() !== '';

const hasWords = (text: string): boolean => text.trim() !== '';

/** The parties that agreed something of their own in a step. */
const partiesOf = (step: Step): readonly Party[] => [
  ...(hasWords(step.agreementClient) ? (['client'] as const) : []),
  ...(hasWords(step.agreementCoach) ? (['coach'] as const) : []),
];

/**
 * What was agreed: every step with an agreement or a moment. Where client and coach agreed something each, each of them is an
 * agreement of its own, since one may be kept while the other is not yet.
 */
export function agreementsOf({ goals }: WellbeingPlanDocument): readonly Agreement[] {
  return goals.flatMap((goal) => goal.steps.flatMap((step) => ofStep(step, goal)));
}

function ofStep(step: Step, { domain }: Goal): readonly Agreement[] {
  const { id, when } = step;
  const closed = step.state === 'done' || step.state === 'dropped';
  const parties = partiesOf(step);
  if (parties.length === 2) {
    return parties.map((who) => ({
      id: `${id}-${who}`,
      text: tidy(textOf(step, who)),
      who,
      when,
      settled: closed || (step.kept ?? []).includes(who),
      domain,
    }));
  }
  const [party] = parties;
  if (party === undefined && !isSaid(when)) return [];
  const text = [party === undefined ? '' : textOf(step, party), step.action, step.text].find(hasWords) ?? '';
  return [{ id, text: tidy(text), who: party ?? step.who ?? 'both', when, settled: closed, domain }];
}

const textOf = (step: Step, party: Party): string =>
  party === 'client' ? step.agreementClient : step.agreementCoach;

/**
 * The command that marks an agreement as kept, or as not kept after all. A step is done once all that was agreed in it is
 * kept, and busy again when something is not.
 */
export function settleAgreement(
  { goals }: WellbeingPlanDocument,
  agreementId: string,
  settled: boolean,
): WellbeingPlanCommand | undefined {
  for (const step of goals.flatMap(({ steps }) => steps)) {
    const parties = partiesOf(step);
    if (parties.length < 2) {
      if (step.id !== agreementId) continue;
      return { do: 'change-step', id: step.id, change: { state: settled ? 'done' : 'busy' } };
    }
    const party = parties.find((each) => `${step.id}-${each}` === agreementId);
    if (party !== undefined) return settledBy(step, party, settled);
  }
  return undefined;
}

function settledBy(step: Step, party: Party, settled: boolean): WellbeingPlanCommand {
  const before = step.state === 'done' ? (['client', 'coach'] as const) : (step.kept ?? []);
  const others = before.filter((each) => each !== party);
  const kept = settled ? [...others, party] : others;
  const change = { kept, state: kept.length === 2 ? ('done' as const) : ('busy' as const) };
  return { do: 'change-step', id: step.id, change };
}
