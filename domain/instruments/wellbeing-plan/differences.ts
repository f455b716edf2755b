import type { When } from '../../client-file/when.ts';
import { lifeDomainWords } from '../../life-domains/words.ts';
import type { Difference } from '../instrument.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { tidy } from '../tidy.ts';
import { about, plain } from '../told-differences.ts';
import { pairs } from '../pairs.ts';
import type { Evaluation, Goal, Step, WellbeingPlanDocument } from './document.ts';
import { hasFollowUp, type NameOf, namesIn, type Naming, stateInWords, whenInWords } from './in-words.ts';
import type { PlanWords } from './words/plan-words.ts';
import { planWords } from './words/words.ts';

interface Tale {
  readonly words: PlanWords['differences'];
  /** Names as they were and as they are. */
  readonly was: NameOf;
  readonly is: NameOf;
  readonly view: Naming;
}

/**
 * What is different between two moments, one sentence each: goals and steps that came, how steps stand now, what was agreed,
 * what went. Describes and never judges. Equal documents give none.
 */
export function planDifferences(
  before: WellbeingPlanDocument,
  after: WellbeingPlanDocument,
  view: Naming,
): readonly Difference[] {
  const tale: Tale = {
    words: planWords(view.language).differences,
    was: namesIn(before, view),
    is: namesIn(after, view),
    view,
  };
  const goals = pairs(before.goals, after.goals);
  const steps = pairs(placed(before), placed(after));
  const newGoals = new Set(goals.new.map(({ id }) => id));
  const keptGoals = new Set(after.goals.map(({ id }) => id));
  return [
    ...goals.new.map(({ id }) => about('new', id, tale.words.goalCame(tale.is(id)), tale.is(id))),
    ...steps.new
      .filter(({ goal }) => !newGoals.has(goal))
      .map(({ id, goal }) => about('new', id, tale.words.stepCame(tale.is(id), tale.is(goal)), tale.is(id))),
    ...goals.both.flatMap(([old, now]) => goalChanges(old, now, tale)),
    ...steps.both.flatMap(([old, now]) => stepChanges(old, now, tale)),
    ...(inOneOrder(before, after) ? [] : [plain('changed', 'order', tale.words.order)]),
    ...evaluationChanges(before.evaluations, after.evaluations, tale),
    ...nextTimeChange(before.nextTime, after.nextTime, tale),
    ...(before.note.trim() === after.note.trim()
      ? []
      : [plain('changed', 'note', sheetWordsIn(view.language).sheetNote)]),
    ...goals.gone.map(({ id }) => about('gone', id, tale.words.goalLeft(tale.was(id)), tale.was(id))),
    ...steps.gone
      .filter(({ goal }) => keptGoals.has(goal))
      .map(({ id }) => about('gone', id, tale.words.stepLeft(tale.was(id)), tale.was(id))),
  ];
}

interface Placed extends Step {
  readonly goal: string;
}

const placed = ({ goals }: WellbeingPlanDocument): readonly Placed[] =>
  goals.flatMap(({ id, steps }) => steps.map((step) => ({ ...step, goal: id })));

const same = (before: string, after: string): boolean => tidy(before) === tidy(after);
const empty = (...texts: readonly string[]): boolean => tidy(texts.join('')) === '';

function goalChanges(old: Goal, now: Goal, { words, was, is, view }: Tale): readonly Difference[] {
  const name = is(now.id);
  const said: string[] = [];
  if (view.names === 'all' && !same(old.text, now.text)) said.push(words.goalRenamed(was(old.id), name));
  if (old.domain !== now.domain) {
    said.push(
      words.goalDomain(name, now.domain === null ? null : lifeDomainWords(now.domain, view.language).name),
    );
  }
  return said.map((sentence) => about('changed', now.id, sentence, name));
}

function stepChanges(old: Placed, now: Placed, tale: Tale): readonly Difference[] {
  const { words, was, is, view } = tale;
  const name = is(now.id);
  const said: string[] = [];
  if (view.names === 'all' && !same(old.text, now.text)) said.push(words.stepRenamed(was(old.id), name));
  if (old.goal !== now.goal) said.push(words.stepMoved(name, is(now.goal)));
  const state = ({ state: kind, stateWords }: Step): string =>
    stateInWords({ state: kind, stateWords: view.names === 'all' ? stateWords : '' }, view.language);
  if (state(old) !== state(now)) said.push(words.state(name, state(old), state(now)));
  if (old.who !== now.who || !same(old.whoElse, now.whoElse)) said.push(words.who(name));
  if (!same(old.service, now.service)) said.push(words.service(name));
  if (!same(old.action, now.action)) said.push(words.action(name));
  if (!same(old.agreementClient, now.agreementClient) || !same(old.agreementCoach, now.agreementCoach)) {
    const isFirst = empty(old.agreementClient, old.agreementCoach);
    said.push(isFirst ? words.agreed(name) : words.agreement(name));
  }
  const when = (moment: When): string =>
    view.names === 'hidden' && moment.day === null ? '' : whenInWords(moment, view.language);
  if (when(old.when) !== when(now.when)) said.push(words.when(name, when(old.when), when(now.when)));
  if (Object.values(old.followUp).join('\n') !== Object.values(now.followUp).join('\n')) {
    said.push(hasFollowUp(old) ? words.followUp(name) : words.followUpCame(name));
  }
  return said.map((sentence) => about('changed', now.id, sentence, name));
}

/** Whether what stands on both plans stands there in the same order. What moved to another goal is told by itself. */
const inOneOrder = (before: WellbeingPlanDocument, after: WellbeingPlanDocument): boolean =>
  orderIn(before, after) === orderIn(after, before);

/** The order of the goals that the other plan has too, and within each that of the steps that it has there too. */
function orderIn({ goals }: WellbeingPlanDocument, other: WellbeingPlanDocument): string {
  const goalOf = new Map(placed(other).map(({ id, goal }) => [id, goal]));
  const there = new Set(other.goals.map(({ id }) => id));
  const common = goals.filter(({ id }) => there.has(id));
  const steps = common.map(({ id, steps: own }): readonly [string, readonly string[]] => [
    id,
    own.filter((step) => goalOf.get(step.id) === id).map((step) => step.id),
  ]);
  return JSON.stringify([
    common.map(({ id }) => id),
    steps.toSorted(([first], [second]) => first.localeCompare(second)),
  ]);
}

function evaluationChanges(
  before: readonly Evaluation[],
  after: readonly Evaluation[],
  { words, view }: Tale,
): readonly Difference[] {
  const both = pairs(before, after);
  const inOne = ({ criterion, who, when }: Evaluation): string =>
    [criterion, who, whenInWords(when, view.language)].map(tidy).join('\n');
  return [
    ...both.new.map(({ id }) => plain('new', id, words.evaluationCame)),
    ...both.both
      .filter(([old, now]) => inOne(old) !== inOne(now))
      .map(([, { id }]) => plain('changed', id, words.evaluation)),
    ...both.gone.map(({ id }) => plain('gone', id, words.evaluationLeft)),
  ];
}

function nextTimeChange(before: When, after: When, { words, view }: Tale): readonly Difference[] {
  const [was, is] = [before, after].map((moment) =>
    view.names === 'hidden' && moment.day === null ? '' : whenInWords(moment, view.language),
  );
  if (was === is) return [];
  if (is === undefined || is === '') return [plain('gone', 'next-time', words.noNextTime)];
  return [plain(was === '' ? 'new' : 'changed', 'next-time', words.nextTime(is))];
}
