import { ended, listedWith } from '../../../language/grammar.ts';
import type { VacancyWords } from './vacancy-words.ts';

const listed = listedWith('and');

export const englishWords: VacancyWords = {
  method: 'The vacancy',
  sheetTitle: 'What does this job ask of me?',
  fields: {
    skill: { title: 'What I can do', term: 'competences and skills' },
    condition: { title: 'What must be in order', term: 'preconditions' },
    success: { title: 'What helps me', term: 'success factors' },
    barrier: { title: 'What holds me back', term: 'barriers' },
  },
  loose: { title: 'Not placed yet', term: 'choose later where it belongs' },
  columns: {
    skill: { title: 'What I can do', term: 'competences and skills' },
    condition: { title: 'What must be in order', term: 'preconditions' },
  },
  rows: {
    success: { title: 'Helps', term: 'success factor' },
    barrier: { title: 'Holds back', term: 'barrier' },
  },
  openRow: { title: 'Belongs to the job', term: 'helps or holds back: not said yet' },
  noColumn: 'no column chosen yet',
  noJob: 'A job that I would like',
  foundAt: (place) => `Found: ${place}`,
  question: 'Can I apply?',
  reasonTitle: 'Why I say so',
  answers: { yes: 'Yes', if: 'Yes, if', no: 'No' },
  neededTitle: 'What is still needed before I apply',
  linksTitle: 'What hangs together',
  leadsTo: 'leads to',
  jobTextTitle: 'The vacancy as we found it',
  hiddenClient: 'the client',
  me: 'me',
  unnamed: 'a card without words',
  quote: (text) => `‘${text}’`,
  blank: {
    job: 'The job',
    employer: 'Employer and place',
    hours: 'Hours and days',
    needed: 'Write a letter with it when it belongs to a card.',
    links: 'What makes something else easier or harder?',
  },
  sentences: {
    opening: (client) => `A vacancy, looked at by ${client}.`,
    job: (title, details) => ended(`The job is ${[title, ...details].join(', ')}`),
    answer: (answer, reason) =>
      ended(
        `Asked whether applying is possible, the answer is: ${[answer.toLowerCase(), reason].filter(Boolean).join(' ')}`,
      ),
    inField: (field, cards) => ended(`${field}: ${listed(cards)}`),
    nothing: 'There are no cards on the sheet yet.',
    needed: (card, needed) => ended(`For ${card} this is still needed: ${needed}`),
    link: (from, words, to) => ended(`${from} ${words} ${to}`),
    note: (note) => `Note: ${note}`,
  },
  differences: {
    job: (title) => `The job is now ${title}.`,
    jobDetails: 'What we know about the job is different.',
    answerCame: (answer) => `There is now an answer to whether applying is possible: ${answer}.`,
    answerWent: 'The answer to whether applying is possible is gone.',
    answer: (before, after) => `Can I apply? The answer was ${before}. Now it is ${after}.`,
    reason: 'The reason with the answer is different.',
    cardCame: (card, field) => (field === null ? `${card} was added.` : `${card} was added to ‘${field}’.`),
    cardWent: (card) => `${card} is no longer there.`,
    renamed: (before, after) => `${before} became ${after}.`,
    moved: (card, before, after) => {
      if (after === null) return `${card} has no place yet.`;
      return before === null
        ? `${card} is now at ‘${after}’.`
        : `${card} was at ‘${before}’ and is now at ‘${after}’.`;
    },
    kind: (card, kind) =>
      kind === null
        ? `It is no longer said what kind of thing ${card} is.`
        : `${card} now belongs to ‘${kind}’.`,
    domain: (card, domain) =>
      domain === null ? `${card} no longer belongs to a life domain.` : `${card} now belongs to ${domain}.`,
    neededCame: (card, needed) => ended(`With ${card} it now says what is still needed: ${needed}`),
    neededWent: (card) => `With ${card} nothing is needed any more.`,
    linkCame: (from, words, to) => `An arrow was added: ${from} ${words} ${to}.`,
    linkWent: (from, to) => `The arrow from ${from} to ${to} is gone.`,
    linkWords: (from, words, to) => `The arrow now says: ${from} ${words} ${to}.`,
  },
};
