import { lifeDomains, type LifeDomain } from '../../life-domains/life-domains.ts';
import { kept, mapped, patched } from '../patched.ts';
import type { ScaleQuestionsCommand } from './commands.ts';
import {
  emptyAnswer,
  mostCorrections,
  mostRounds,
  type Prompt,
  type Round,
  type ScaleAnswer,
  type ScaleQuestionsDocument,
} from './document.ts';

type Command<Kind extends ScaleQuestionsCommand['do']> = Extract<
  ScaleQuestionsCommand,
  { readonly do: Kind }
>;

/**
 * Does one command. Pure: gives a new document that shares every part that did not change, and the same document when
 * nothing did. Rounds and domains that are not there change nothing; rounds that are there already are not added again.
 */
export function editScaleQuestions(
  document: ScaleQuestionsDocument,
  command: ScaleQuestionsCommand,
): ScaleQuestionsDocument {
  switch (command.do) {
    case 'add-rounds':
      return addRounds(document, command);
    case 'change-round':
      return inOrder(
        inRound(document, command.round, (round) => withoutAnswersIfNothing(patched(round, command.change))),
      );
    case 'remove-round':
      return patched(document, { rounds: kept(document.rounds, ({ id }) => id !== command.round) });
    case 'choose-domains':
      return inRound(document, command.round, (round) => choose(round, new Set(command.domains)));
    case 'score':
      return inAnswer(document, command, (answer) => patched(answer, { score: command.score }));
    case 'correct-score':
      return inAnswer(document, command, (answer) => correct(answer, command));
    case 'wish':
      return inAnswer(document, command, (answer) => patched(answer, { wished: command.wished }));
    case 'write-prompt':
      return inAnswer(document, command, (answer) => write(answer, command.prompt, command.text));
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
    default:
      return command satisfies never;
  }
}

const inRound = (
  document: ScaleQuestionsDocument,
  id: string,
  change: (round: Round) => Round,
): ScaleQuestionsDocument =>
  patched(document, {
    rounds: mapped(document.rounds, (round) => (round.id === id ? change(round) : round)),
  });

const inAnswer = (
  document: ScaleQuestionsDocument,
  { round, domain }: { readonly round: string; readonly domain: LifeDomain },
  change: (answer: ScaleAnswer) => ScaleAnswer,
): ScaleQuestionsDocument =>
  inRound(document, round, (present) =>
    patched(present, {
      answers: mapped(present.answers, (answer) => (answer.domain === domain ? change(answer) : answer)),
    }),
  );

function addRounds(
  document: ScaleQuestionsDocument,
  { rounds }: Command<'add-rounds'>,
): ScaleQuestionsDocument {
  const taken = new Set(document.rounds.map(({ id }) => id));
  const added: Round[] = [];
  for (const round of rounds) {
    if (taken.has(round.id) || document.rounds.length + added.length >= mostRounds) continue;
    taken.add(round.id);
    added.push({ ...round, answers: oncePerDomain(round.answers) });
  }
  return added.length === 0 ? document : inOrder({ ...document, rounds: [...document.rounds, ...added] });
}

/** In the order of the ten, and each domain once. */
function oncePerDomain(answers: readonly ScaleAnswer[]): ScaleAnswer[] {
  return lifeDomains.flatMap((domain) => answers.find((answer) => answer.domain === domain) ?? []);
}

/** Oldest first; those of one day stay in the order in which they came. */
function inOrder(document: ScaleQuestionsDocument): ScaleQuestionsDocument {
  const { rounds } = document;
  const next = rounds.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return next.every((round, index) => round === rounds[index]) ? document : { ...document, rounds: next };
}

/** Who wants to talk about something has another answer than "nothing today", and the other way round. */
const withoutAnswersIfNothing = (round: Round): Round =>
  round.nothingToday && round.answers.length > 0 ? { ...round, answers: [] } : round;

function choose(round: Round, wanted: ReadonlySet<LifeDomain>): Round {
  const present = new Map(round.answers.map((answer) => [answer.domain, answer]));
  const answers = lifeDomains.flatMap((domain) =>
    wanted.has(domain) ? [present.get(domain) ?? emptyAnswer(domain)] : [],
  );
  const same =
    answers.length === round.answers.length &&
    answers.every((answer, index) => answer === round.answers[index]);
  return patched(round, {
    answers: same ? round.answers : answers,
    nothingToday: round.nothingToday && answers.length === 0,
  });
}

function correct(answer: ScaleAnswer, { score, date, reason }: Command<'correct-score'>): ScaleAnswer {
  if (score === answer.score || answer.corrections.length >= mostCorrections) return answer;
  return {
    ...answer,
    score,
    corrections: [...answer.corrections, { score: answer.score, date, reason }],
  };
}

function write(answer: ScaleAnswer, prompt: Prompt, text: string): ScaleAnswer {
  if ((answer.notes[prompt] ?? '') === text) return answer;
  const { [prompt]: _old, ...others } = answer.notes;
  return { ...answer, notes: text === '' ? others : { ...others, [prompt]: text } };
}
