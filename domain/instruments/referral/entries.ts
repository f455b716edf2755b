import { dayInFigures, dayInWords } from '../../sheet/days.ts';
import { capitalised, ended } from '../../language/grammar.ts';
import type { Language } from '../../language/language.ts';
import { tidy } from '../tidy.ts';
import { momentInWords } from './appointment.ts';
import type { Candidate, Check, ReferralDocument, Stone } from './document.ts';
import { checkOf, isChecked } from './questions.ts';
import type { ReferralWords } from './words/referral-words.ts';
import { questionsAt, referralWords } from './words/words.ts';

/** One thing that was said at a stone, with the few words that stand before it. */
export interface Entry {
  readonly label: string;
  readonly text: string;
}

/** How a referral is told. Without names nobody who is named as a person stands in it. */
export interface Telling {
  readonly language: Language;
  readonly names: 'all' | 'hidden';
}

/** What was said at a stone, in the order in which it is read: only what there is. */
export function entriesAt(document: ReferralDocument, stone: Stone, telling: Telling): readonly Entry[] {
  const words = referralWords(telling.language);
  return [
    ...saidAt(document, stone, words, telling),
    ...ownChecks(document, stone, words),
    ...entry(words.labels.note, document.stones[stone].note),
  ].filter(({ text }) => text.trim() !== '');
}

function saidAt(
  document: ReferralDocument,
  stone: Stone,
  words: ReferralWords,
  telling: Telling,
): readonly Entry[] {
  const answers = answersAt(document, stone, words);
  switch (stone) {
    case 'dialogue':
      return [...answers, ...decision(document, words)];
    case 'search':
      // Why this one was chosen stands after the choice.
      return [...answers.slice(0, -1), ...searched(document, words), ...answers.slice(-1)];
    case 'informing':
      return [...serviceEntries(document, words, telling), ...answers];
    case 'appointment':
      return [...appointmentEntries(document, words, telling), ...answers];
    case 'preparing':
      return [...answers, ...entry(words.labels.ask, linesOf(document.ask))];
    default:
      return answers;
  }
}

const entry = (label: string, text: string): readonly Entry[] =>
  text.trim() === '' ? [] : [{ label, text }];

function answersAt(document: ReferralDocument, stone: Stone, words: ReferralWords): readonly Entry[] {
  const { answers } = document.stones[stone];
  return questionsAt(words, stone).map(({ id, words: { label } }) => ({ label, text: answers[id] ?? '' }));
}

function decision({ stones: { dialogue } }: ReferralDocument, { labels, agreed }: ReferralWords): Entry[] {
  if (dialogue.agreed === null) return [];
  return [{ label: labels.agreed, text: dialogue.agreed ? agreed.yes : agreed.no }];
}

function searched({ candidates, chosen }: ReferralDocument, words: ReferralWords): readonly Entry[] {
  const { labels, sources } = words;
  const others = candidates.filter(({ id }) => id !== chosen);
  const choice = candidates.find(({ id }) => id === chosen);
  const told = ({ name, source, for: pro, against }: Candidate): string =>
    [
      `${tidy(name)} (${sources[source]})`,
      ...entry(labels.for, pro).map(({ label, text }) => `${label}: ${text.trim()}`),
      ...entry(labels.against, against).map(({ label, text }) => `${label}: ${text.trim()}`),
    ].join('\n');
  return [
    ...others.map((candidate) => ({ label: labels.candidate, text: told(candidate) })),
    ...(choice === undefined ? [] : [{ label: labels.choice, text: told(choice) }]),
  ];
}

function serviceEntries(
  { service }: ReferralDocument,
  { labels }: ReferralWords,
  { names }: Telling,
): Entry[] {
  const { name, person, phone, email, address, website, hours } = service;
  const lines = [name, names === 'all' ? person : '', phone, email, address, website, hours];
  const text = lines.filter((line) => line.trim() !== '').join('\n');
  return text === '' ? [] : [{ label: labels.service, text }];
}

function appointmentEntries(
  document: ReferralDocument,
  words: ReferralWords,
  { language, names }: Telling,
): readonly Entry[] {
  const { labels, ways } = words;
  const { contactBy, contactWhen, appointment, share, bring } = document;
  const { place, person, company, purpose } = appointment;
  const shared = share.filter(({ ticked }) => ticked);
  const calls = contactWhen.day === null ? contactWhen.text : dayInWords(contactWhen.day, language);
  return [
    ...(contactBy === null ? [] : [{ label: labels.contactBy, text: ended(ways[contactBy]) }]),
    ...entry(labels.contactWhen, capitalised(calls)),
    ...entry(labels.share, linesOf(shared)),
    ...(shared.length === 0 ? [] : [consentEntry(document, words)]),
    ...entry(labels.purpose, purpose),
    ...entry(labels.when, capitalised(momentInWords(appointment, language))),
    ...entry(labels.where, place),
    ...entry(labels.with, names === 'all' ? person : ''),
    ...entry(labels.company, names === 'all' ? company : ''),
    ...entry(labels.bring, linesOf(bring.filter(({ ticked }) => ticked))),
  ];
}

function consentEntry({ consents }: ReferralDocument, words: ReferralWords): Entry {
  const days = consents.map(({ givenOn }) => dayInFigures(givenOn));
  return { label: words.labels.consent, text: days.length === 0 ? words.noConsent : words.consents(days) };
}

const linesOf = (lines: readonly { readonly text: string }[]): string =>
  lines
    .map(({ text }) => tidy(text))
    .filter((text) => text !== '')
    .join('\n');

/** What was ticked and has no answer to stand with, and the lines of one's own. */
function ownChecks(
  { checks, stones }: ReferralDocument,
  stone: Stone,
  words: ReferralWords,
): readonly Entry[] {
  if (!isChecked(stone)) return [];
  const { labels } = words;
  const here = checks.filter((check) => check.stone === stone);
  const asked = questionsAt(words, stone).filter(
    ({ id }) =>
      (stones[stone].answers[id] ?? '').trim() === '' &&
      here.some((check) => check.id === checkOf(stone, id)),
  );
  const own = (ticked: boolean): readonly Check[] => here.filter((check) => check.ticked === ticked);
  return [
    ...entry(labels.checked, linesOf([...asked.map((each) => ({ text: each.words.label })), ...own(true)])),
    ...entry(labels.toCheck, linesOf(own(false))),
  ];
}
