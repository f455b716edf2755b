import { kept, longer, mapped, patched } from '../patched.ts';
import type { ReferralCommand } from './commands.ts';
import {
  mostCandidates,
  mostLines,
  type ReferralDocument,
  type Stone,
  type StoneWork,
  unknownService,
} from './document.ts';
import { checkOf } from './questions.ts';

type Command<Kind extends ReferralCommand['do']> = Extract<ReferralCommand, { readonly do: Kind }>;

/**
 * Does one command. Pure: gives a new document that shares every part that did not change, and the same document when
 * nothing did. Ids that are not there change nothing; ids that are there already are not added again.
 */
export function editReferral(document: ReferralDocument, command: ReferralCommand): ReferralDocument {
  const next = edited(document, command);
  const stone = stoneOf(command);
  return next === document || stone === undefined ? next : begun(next, stone);
}

/** The stone at which a command writes. */
function stoneOf(command: ReferralCommand): Stone | undefined {
  switch (command.do) {
    case 'write-answer':
    case 'write-stone-note':
    case 'check-question':
      return command.stone;
    case 'add-checks':
      return command.checks[0]?.stone;
    case 'add-candidates':
    case 'change-candidate':
    case 'choose':
      return 'search';
    case 'write-service':
      return 'informing';
    case 'add-lines':
    case 'change-line':
      return command.list === 'ask' ? 'preparing' : 'appointment';
    case 'set-contact':
    case 'set-contact-when':
    case 'write-appointment':
      return 'appointment';
    default:
      return undefined;
  }
}

/** A stone at which something was written is no longer open. */
const begun = (document: ReferralDocument, stone: Stone): ReferralDocument =>
  document.stones[stone].state === 'open' ? atStone(document, stone, { state: 'busy' }) : document;

function edited(document: ReferralDocument, command: ReferralCommand): ReferralDocument {
  switch (command.do) {
    case 'set-need':
      return setNeed(document, command);
    case 'write-need':
      return patched(document, { need: command.text });
    case 'set-domain':
      return patched(document, { domain: command.domain });
    case 'write-service':
      return patched(document, { service: patched(document.service, command.change) });
    case 'set-contact':
      return patched(document, { contactBy: command.by });
    case 'set-contact-when':
      return patched(document, { contactWhen: patched(document.contactWhen, command.when) });
    case 'write-appointment':
      return writeAppointment(document, command);
    case 'settle':
      return patched(document, { settled: settled(document.settled, command) });
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
    case 'write-answer':
    case 'write-stone-note':
    case 'set-state':
    case 'agree':
      return editStone(document, command);
    case 'add-candidates':
    case 'change-candidate':
    case 'remove-candidates':
    case 'choose':
      return editCandidates(document, command);
    default:
      return editLines(document, command);
  }
}

function setNeed(
  document: ReferralDocument,
  { text, domain, origin }: Command<'set-need'>,
): ReferralDocument {
  const next = patched(document, { need: text, domain, origin });
  if (origin !== undefined || next.origin === undefined) return next;
  const { origin: _left, ...rest } = next;
  return rest;
}

function writeAppointment(
  document: ReferralDocument,
  { change }: Command<'write-appointment'>,
): ReferralDocument {
  const when = change.when && patched(document.appointment.when, change.when);
  return patched(document, { appointment: patched(document.appointment, { ...change, when }) });
}

function settled(
  present: ReferralDocument['settled'],
  { agreement, settled: done }: Command<'settle'>,
): ReferralDocument['settled'] {
  if (!done) return kept(present, (each) => each !== agreement);
  return present.includes(agreement) ? present : [...present, agreement];
}

const atStone = (
  document: ReferralDocument,
  stone: Stone,
  change: { readonly [Key in keyof StoneWork]?: StoneWork[Key] | undefined },
): ReferralDocument =>
  patched(document, {
    stones: patched(document.stones, { [stone]: patched(document.stones[stone], change) }),
  });

function editStone(
  document: ReferralDocument,
  command: Command<'write-answer' | 'write-stone-note' | 'set-state' | 'agree'>,
): ReferralDocument {
  const { stone } = command;
  switch (command.do) {
    case 'write-answer':
      return atStone(document, stone, {
        answers: answered(document.stones[stone].answers, command.question, command.text),
      });
    case 'write-stone-note':
      return atStone(document, stone, { note: command.note });
    case 'set-state':
      return atStone(document, stone, { state: command.state });
    case 'agree':
      return atStone(document, stone, {
        agreed: command.agreed,
        state: command.agreed === true ? 'discussed' : 'busy',
      });
  }
}

/** An answer without words is not kept. */
function answered(answers: StoneWork['answers'], question: string, text: string): StoneWork['answers'] {
  if (text !== '') return patched(answers, { [question]: text });
  if (!Object.hasOwn(answers, question)) return answers;
  const { [question]: _gone, ...rest } = answers;
  return rest;
}

function editCandidates(
  document: ReferralDocument,
  command: Command<'add-candidates' | 'change-candidate' | 'remove-candidates' | 'choose'>,
): ReferralDocument {
  const { candidates, chosen } = document;
  switch (command.do) {
    case 'add-candidates':
      return patched(document, { candidates: withNew(candidates, command.candidates, mostCandidates) });
    case 'change-candidate':
      return changeCandidate(document, command);
    case 'remove-candidates': {
      const gone = new Set(command.ids);
      const left = kept(candidates, ({ id }) => !gone.has(id));
      const letGo = chosen !== null && gone.has(chosen) && left !== candidates;
      return patched(document, {
        candidates: left,
        ...(letGo && { chosen: null, service: unknownService }),
      });
    }
    case 'choose': {
      const { id, service } = command;
      if (id !== null && candidates.every((each) => each.id !== id)) return document;
      return patched(document, { chosen: id, service: patched(document.service, service) });
    }
  }
}

/** The card of the chosen service takes over a better name, unless it had one of its own. */
function changeCandidate(
  document: ReferralDocument,
  { id, change }: Command<'change-candidate'>,
): ReferralDocument {
  const { candidates, chosen, service } = document;
  const before = candidates.find((each) => each.id === id);
  const follows = chosen === id && change.name !== undefined && before?.name === service.name;
  return patched(document, {
    candidates: mapped(candidates, (each) => (each.id === id ? patched(each, change) : each)),
    ...(follows && { service: patched(service, { name: change.name }) }),
  });
}

function editLines(
  document: ReferralDocument,
  command: Command<
    | 'check-question'
    | 'add-checks'
    | 'change-check'
    | 'remove-checks'
    | 'add-lines'
    | 'change-line'
    | 'remove-lines'
    | 'add-consents'
  >,
): ReferralDocument {
  const { checks } = document;
  switch (command.do) {
    case 'check-question':
      return patched(document, { checks: checkedQuestion(checks, command) });
    case 'add-checks':
      return patched(document, { checks: withNew(checks, command.checks, mostLines) });
    case 'change-check':
      return patched(document, { checks: changed(checks, command.id, command.change) });
    case 'remove-checks':
      return patched(document, { checks: without(checks, command.ids) });
    case 'add-lines':
      return patched(document, {
        [command.list]: withNew(document[command.list], command.lines, mostLines),
      });
    case 'change-line':
      return patched(document, {
        [command.list]: changed(document[command.list], command.id, command.change),
      });
    case 'remove-lines':
      return patched(document, { [command.list]: without(document[command.list], command.ids) });
    case 'add-consents':
      return patched(document, { consents: withNew(document.consents, command.consents, mostLines) });
  }
}

/** A question that was talked over stands in the list as long as it is ticked. */
function checkedQuestion(
  checks: ReferralDocument['checks'],
  { stone, question, ticked }: Command<'check-question'>,
): ReferralDocument['checks'] {
  const id = checkOf(stone, question);
  return ticked ? withNew(checks, [{ id, stone, text: '', ticked }], mostLines) : without(checks, [id]);
}

interface Named {
  readonly id: string;
}

/** The list with those at its end whose ids are new, as far as there is room. */
function withNew<T extends Named>(items: T[], more: readonly T[], most: number): T[] {
  const taken = new Set(items.map(({ id }) => id));
  const added = more.filter(({ id }) => !taken.has(id) && taken.add(id) !== undefined);
  return longer(items, added.slice(0, Math.max(0, most - items.length)));
}

function changed<T extends Named>(
  items: T[],
  id: string,
  change: { readonly [Key in keyof T]?: T[Key] | undefined },
): T[] {
  return mapped(items, (item) => (item.id === id ? patched(item, change) : item));
}

function without<T extends Named>(items: T[], ids: readonly string[]): T[] {
  const gone = new Set(ids);
  return kept(items, ({ id }) => !gone.has(id));
}
