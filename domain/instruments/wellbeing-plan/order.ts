import type { When } from '../../client-file/when.ts';
import { tidy } from '../tidy.ts';
import type { WellbeingPlanDocument } from './document.ts';

interface LateStep {
  readonly id: string;
  readonly text: string;
  readonly when: When;
}

/** Steps that are still to be done on a day after the one on which client and coach look back: worth a question. */
export function beyondNextTime({
  goals,
  nextTime,
}: Pick<WellbeingPlanDocument, 'goals' | 'nextTime'>): readonly LateStep[] {
  const { day } = nextTime;
  if (day === null) return [];
  return goals.flatMap(({ steps }) =>
    steps
      .filter(
        ({ when, state }) => when.day !== null && when.day > day && (state === 'open' || state === 'busy'),
      )
      .map(({ id, text, when }) => ({ id, text: tidy(text), when })),
  );
}
