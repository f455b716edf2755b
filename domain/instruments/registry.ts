import { vacancy } from './vacancy/vacancy.ts';
import { scaleQuestions } from './scale-questions/scale-questions.ts';
import { wellbeingPlan } from './wellbeing-plan/wellbeing-plan.ts';
import { progressReview } from './progress-review/progress-review.ts';
import { referral } from './referral/referral.ts';
import { balance } from './balance/balance.ts';
import { ecogram } from './ecogram/ecogram.ts';
import type { Instrument } from './instrument.ts';
import type { InstrumentId } from './instrument-ids.ts';
import { mindmap } from './mindmap/mindmap.ts';

/**
 * Any instrument, seen from outside: its documents and commands are checked with its own schemas before they come here.
 */
export type AnyInstrument = Instrument<unknown, unknown>;

const byId: Readonly<Record<InstrumentId, AnyInstrument>> = {
  vacancy,
  'scale-questions': scaleQuestions,
  balance,
  ecogram,
  mindmap,
  'wellbeing-plan': wellbeingPlan,
  'progress-review': progressReview,
  referral,
};

/** Every instrument, in the order of the method. */
export const instruments: readonly AnyInstrument[] = Object.values(byId);

export function instrumentOf(id: InstrumentId): AnyInstrument {
  return byId[id];
}
