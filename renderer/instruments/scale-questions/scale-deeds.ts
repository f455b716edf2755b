import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import {
  emptyRound,
  type Prompt,
  type Round,
  type ScaleQuestionsDocument,
} from '../../../domain/instruments/scale-questions/document.ts';
import type { ScaleQuestionsCommand } from '../../../domain/instruments/scale-questions/commands.ts';
import { deed } from '../../document/deed.ts';
import type { ScaleQuestionsDeed, ScaleQuestionsStore } from './scale-questions-store.ts';

/** One domain in one round. */
export interface Where {
  readonly round: string;
  readonly domain: LifeDomain;
}

/** The day and the place that a new round gets: those of the conversation that is going on. */
export type NewRound = Pick<Round, 'date' | 'place'>;

export interface ScaleDeeds {
  /** Chooses the domains of a round, and begins the round when there is none yet. Gives its id. */
  readonly choose: (round: Round | undefined, domains: readonly LifeDomain[]) => string;
  readonly nothing: (round: Round | undefined) => string;
  readonly changeRound: (round: string, change: NewRound) => void;
  readonly removeRound: (round: string) => void;
  readonly score: (where: Where, score: number | null) => void;
  readonly correct: (
    where: Where,
    correction: { readonly score: number | null; readonly date: string; readonly reason: string },
  ) => void;
  readonly wish: (where: Where, wished: number | null) => void;
  readonly write: (where: Where, prompt: Prompt, text: string) => void;
  /** A field was left: what is typed next is a step of its own for undo. */
  readonly endMerge: () => void;
  readonly undo: () => void;
}

/** What can be done on the screen of scale questions, each one step for undo. */
export function scaleDeeds(store: ScaleQuestionsStore, begins: NewRound, newId: () => string): ScaleDeeds {
  const { apply, endMerge, undo } = store.getState();
  const does = (
    command: ScaleQuestionsCommand | readonly ScaleQuestionsCommand[],
    word: ScaleQuestionsDeed['word'],
    merge?: string,
  ): void => apply('do' in command ? [command] : command, deed(word), merge);
  const inRound = (
    round: Round | undefined,
    word: ScaleQuestionsDeed['word'],
    commands: (id: string) => readonly ScaleQuestionsCommand[],
  ): string => {
    const id = round?.id ?? newId();
    const begin: readonly ScaleQuestionsCommand[] =
      round === undefined ? [{ do: 'add-rounds', rounds: [emptyRound({ id, ...begins })] }] : [];
    does([...begin, ...commands(id)], round === undefined ? 'begin' : word);
    return id;
  };
  return {
    choose: (round, domains) =>
      inRound(round, 'choose', (id) => [{ do: 'choose-domains', round: id, domains: [...domains] }]),
    nothing: (round) =>
      inRound(round, 'nothing', (id) => [{ do: 'change-round', round: id, change: { nothingToday: true } }]),
    changeRound: (round, change) => does({ do: 'change-round', round, change }, 'round'),
    removeRound: (round) => does({ do: 'remove-round', round }, 'removeRound'),
    score: (where, score) =>
      does({ do: 'score', ...where, score }, 'score', `score ${where.round} ${where.domain}`),
    correct: (where, correction) => does({ do: 'correct-score', ...where, ...correction }, 'correct'),
    wish: (where, wished) =>
      does({ do: 'wish', ...where, wished }, 'wish', `wish ${where.round} ${where.domain}`),
    write: (where, prompt, text) =>
      does(
        { do: 'write-prompt', ...where, prompt, text },
        'prompt',
        `prompt ${where.round} ${where.domain} ${prompt}`,
      ),
    endMerge,
    undo: () => void undo(),
  };
}

/** The round that the screen opens on: that of today, or none yet when the last one was on another day. */
export const roundOf = ({ rounds }: ScaleQuestionsDocument, day: string): Round | undefined =>
  rounds.findLast(({ date }) => date === day);
