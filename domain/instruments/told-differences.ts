import { capitalised } from '../language/grammar.ts';
import type { Difference } from './instrument.ts';

/** A difference of which nothing in the sentence is stressed. */
export const plain = (change: Difference['change'], subject: string, sentence: string): Difference => ({
  change,
  subject,
  sentence,
  emphasis: '',
});

/** The name is what to stress, when the sentence holds it. */
export function about(
  change: Difference['change'],
  subject: string,
  sentence: string,
  name: string,
): Difference {
  const emphasis = [capitalised(name), name].find((each) => each !== '' && sentence.includes(each)) ?? '';
  return { change, subject, sentence, emphasis };
}
