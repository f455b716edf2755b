import { lifeDomains, type LifeDomain } from '../../life-domains/life-domains.ts';
import type { ScorePoint } from '../../sheet/score-line.ts';
import type { Round, ScaleAnswer, ScaleQuestionsDocument } from './document.ts';

type Rounds = readonly Round[];

/** The round that is talked about now: the last one. */
export const newestRound = ({ rounds }: Pick<ScaleQuestionsDocument, 'rounds'>): Round | undefined =>
  rounds.at(-1);

export const answerIn = (round: Round | undefined, domain: LifeDomain): ScaleAnswer | undefined =>
  round?.answers.find((answer) => answer.domain === domain);

/** The rounds in which something was talked about. */
export const roundsWithAnswers = (rounds: Rounds): Rounds =>
  rounds.filter(({ answers }) => answers.length > 0);

/** The domains that were ever talked about in these rounds, in the order of the ten. */
export function discussedDomains(rounds: Rounds): readonly LifeDomain[] {
  const discussed = new Set(rounds.flatMap(({ answers }) => answers.map(({ domain }) => domain)));
  return lifeDomains.filter((domain) => discussed.has(domain));
}

/** One domain over time: every round, also those in which it was not talked about. */
export const scorePoints = (
  rounds: Rounds,
  domain: LifeDomain,
  nameOf: (day: string) => string,
): ScorePoint[] =>
  rounds.map((round) => ({
    date: round.date,
    name: nameOf(round.date),
    score: answerIn(round, domain)?.score ?? null,
  }));

/** The last figure that was given for a domain in these rounds. */
export function lastFigure(
  rounds: Rounds,
  domain: LifeDomain,
): { readonly day: string; readonly score: number } | undefined {
  for (const round of rounds.toReversed()) {
    const score = answerIn(round, domain)?.score ?? null;
    if (score !== null) return { day: round.date, score };
  }
  return undefined;
}

/** Whether something was said of it besides that it was chosen. */
export const isSaid = ({ score, wished, notes, corrections }: ScaleAnswer): boolean =>
  score !== null ||
  wished !== null ||
  corrections.length > 0 ||
  Object.values(notes).some((text) => text.trim() !== '');
