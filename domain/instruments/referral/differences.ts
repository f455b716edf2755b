import type { Language } from '../../language/language.ts';
import { capitalised } from '../../language/grammar.ts';
import { graphemesOf } from '../../scene/graphemes.ts';
import type { Difference } from '../instrument.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { tidy } from '../tidy.ts';
import { about, plain } from '../told-differences.ts';
import { momentInWords } from './appointment.ts';
import { tickLists } from './commands.ts';
import { type Candidate, type ReferralDocument, type Stone, stones, type Tick } from './document.ts';
import type { ReferralWords } from './words/referral-words.ts';
import { questionsAt, referralWords } from './words/words.ts';

/** Two moments of one referral, and how the difference is told. */
interface Compared {
  readonly before: ReferralDocument;
  readonly after: ReferralDocument;
  readonly words: ReferralWords;
  readonly language: Language;
}

/** What is different between two moments of a referral, in sentences. Without names a service is called by its number. */
export function referralDifferences(
  before: ReferralDocument,
  after: ReferralDocument,
  { language }: { readonly language: Language },
  names: 'all' | 'hidden' = 'all',
): readonly Difference[] {
  const words = referralWords(language);
  const compared = { before, after, words, language };
  return [
    ...(before.need === after.need ? [] : [plain('changed', 'need', words.differences.need)]),
    ...stones.flatMap((stone) => atStone(compared, stone)),
    ...candidateDifferences(compared, names),
    ...tickLists.flatMap((list) => lineDifferences(compared, list)),
    ...lineChanges(before.checks, after.checks, words.labels.checked, words, 'checks'),
    ...appointmentDifferences(compared),
    ...(before.note === after.note && stones.every((at) => before.stones[at].note === after.stones[at].note)
      ? []
      : [plain('changed', 'note', sheetWordsIn(language).sheetNote)]),
  ];
}

function atStone({ before, after, words }: Compared, stone: Stone): readonly Difference[] {
  const [was, is] = [before.stones[stone], after.stones[stone]];
  if (was === is) return [];
  const { differences: told } = words;
  const { name } = words.stones[stone];
  const agreed = (): string => {
    if (stone === 'dialogue' && is.agreed === false) return told.ended;
    if (stone === 'dialogue' && was.agreed === false) return told.resumed;
    return is.agreed === true ? told.agreed(name) : told.notAgreed(name);
  };
  return [
    ...(was.state === is.state || (is.state === 'discussed' && is.agreed === true && was.agreed !== true)
      ? []
      : [about('changed', stone, told.state[is.state](name), name)]),
    ...(was.agreed === is.agreed || (was.agreed !== true && is.agreed === null && stone !== 'dialogue')
      ? []
      : [about('changed', stone, agreed(), name)]),
    ...questionsAt(words, stone).flatMap(({ id, words: { label } }) => {
      if (tidy(was.answers[id] ?? '') === tidy(is.answers[id] ?? '')) return [];
      const [said, says] = [short(was.answers[id] ?? ''), short(is.answers[id] ?? '')];
      const subject = `${stone}.${id}`;
      if (says === '') return [about('gone', subject, told.answerLeft(label), label)];
      if (said === '') return [about('new', subject, told.answerCame(label, says), label)];
      return [about('changed', subject, told.answerIs(label, says), label)];
    }),
  ];
}

/** A sentence quotes this much of an answer; the whole stands on the sheet. */
const longestQuote = 200;

function short(text: string): string {
  const line = tidy(text);
  const letters = graphemesOf(line.slice(0, longestQuote * 8));
  return letters.length <= longestQuote ? line : `${letters.slice(0, longestQuote).join('').trimEnd()}…`;
}

function candidateDifferences(
  { before, after, words }: Compared,
  names: 'all' | 'hidden',
): readonly Difference[] {
  const told = words.differences;
  const ids = [...new Set([...before.candidates, ...after.candidates].map(({ id }) => id))];
  const nameOf = ({ id, name }: Candidate): string =>
    names === 'hidden' || tidy(name) === '' ? told.hiddenCandidate(ids.indexOf(id) + 1) : tidy(name);
  const was = new Map(before.candidates.map((each) => [each.id, each]));
  const is = new Map(after.candidates.map((each) => [each.id, each]));
  const sentence = (
    change: Difference['change'],
    candidate: Candidate,
    say: (name: string) => string,
  ): Difference => about(change, candidate.id, capitalised(say(nameOf(candidate))), nameOf(candidate));
  const chose = before.chosen === after.chosen ? undefined : is.get(after.chosen ?? '');
  const letGo = before.chosen !== null && after.chosen === null ? was.get(before.chosen) : undefined;
  return [
    ...after.candidates
      .filter(({ id }) => !was.has(id))
      .map((each) => sentence('new', each, told.candidateCame)),
    ...before.candidates
      .filter(({ id }) => !is.has(id))
      .map((each) => sentence('gone', each, told.candidateLeft)),
    ...after.candidates
      .filter((each) => differs(was.get(each.id), each))
      .map((each) => sentence('changed', each, told.candidateChanged)),
    ...(chose === undefined ? [] : [sentence('changed', chose, told.chosen)]),
    ...(letGo === undefined ? [] : [sentence('changed', letGo, told.choiceLeft)]),
    ...(before.chosen === after.chosen && !sameFields(before.service, after.service)
      ? [plain('changed', 'service', told.service)]
      : []),
  ];
}

const differs = (was: Candidate | undefined, is: Candidate): boolean =>
  was !== undefined &&
  (was.name !== is.name || was.for !== is.for || was.against !== is.against || was.source !== is.source);

const sameFields = <T extends object>(one: T, other: T): boolean =>
  Object.entries(one).every(([key, value]) => Object.is(value, Reflect.get(other, key)));

const lineDifferences = (
  { before, after, words }: Compared,
  list: (typeof tickLists)[number],
): readonly Difference[] => lineChanges(before[list], after[list], words.labels[list], words, list);

/** What is ticked stands in the list; what is not, was only thought of. */
function lineChanges(
  before: readonly Tick[],
  after: readonly Tick[],
  label: string,
  { differences: told, questions }: ReferralWords,
  subject: string,
): readonly Difference[] {
  const textOf = (tick: Tick): string => tidy(tick.text) || questionLabel(questions, tick.id);
  const ticked = (lines: readonly Tick[]): ReadonlyMap<string, string> =>
    new Map(lines.filter((line) => line.ticked).map((line) => [line.id, textOf(line)]));
  const [was, is] = [ticked(before), ticked(after)];
  const came = [...is].filter(([id, text]) => was.get(id) !== text);
  const left = [...was].filter(([id, text]) => is.get(id) !== text);
  return [
    ...came.map(([id, text]) => plain('new', `${subject}.${id}`, told.lineCame(label, short(text)))),
    ...left.map(([id, text]) => plain('gone', `${subject}.${id}`, told.lineLeft(label, short(text)))),
  ];
}

/** The label of a question that stands in a checklist without a text of its own. */
function questionLabel(questions: ReferralWords['questions'], id: string): string {
  for (const stone of stones) {
    for (const [question, { label }] of Object.entries(questions[stone])) {
      if (`${stone}.${question}` === id) return label;
    }
  }
  return '';
}

function appointmentDifferences({ before, after, words, language }: Compared): readonly Difference[] {
  const told = words.differences;
  const [was, is] = [momentInWords(before.appointment, language), momentInWords(after.appointment, language)];
  const { when: _wasWhen, time: _wasTime, ...wasRest } = before.appointment;
  const { when: _isWhen, time: _isTime, ...isRest } = after.appointment;
  const details =
    sameFields(wasRest, isRest) &&
    before.contactBy === after.contactBy &&
    before.contactWhen.day === after.contactWhen.day &&
    before.contactWhen.text === after.contactWhen.text;
  const known = new Set(before.consents.map(({ id }) => id));
  const done = (change: 'settled' | 'unsettled'): boolean => {
    const [from, to] = change === 'settled' ? [before, after] : [after, before];
    return to.settled.some((each) => !from.settled.includes(each));
  };
  return [
    ...(was === is
      ? []
      : [
          is === ''
            ? plain('gone', 'appointment', told.appointmentLeft)
            : about(was === '' ? 'new' : 'changed', 'appointment', told.appointment(is), is),
        ]),
    ...(details ? [] : [plain('changed', 'appointment', told.appointmentDetails)]),
    ...(after.consents.some(({ id }) => !known.has(id)) ? [plain('new', 'consent', told.consent)] : []),
    ...(done('settled') ? [plain('changed', 'settled', told.settled)] : []),
    ...(done('unsettled') ? [plain('changed', 'settled', told.unsettled)] : []),
  ];
}
