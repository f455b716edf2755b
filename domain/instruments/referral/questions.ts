import type { Stone } from './document.ts';

/** What is asked at each stone, by the ids under which the answers are kept. Prompts for a conversation, none compulsory. */
export const questions = {
  dialogue: ['ask', 'hope', 'expect', 'fear', 'matters'],
  search: ['own', 'heard', 'fits', 'why'],
  informing: [
    'course',
    'offer',
    'method',
    'apply',
    'meant-for',
    'forms',
    'first-time',
    'waiting',
    'view',
    'rights',
    'duties',
    'stopping',
    'building',
    'welcome',
    'atmosphere',
    'busy',
  ],
  appointment: ['informed', 'papers'],
  preparing: ['travel', 'meet', 'announce', 'expect', 'achieve', 'know', 'tell', 'rights', 'support'],
  contact: ['self', 'decide', 'explain', 'rights', 'stopping', 'exchange'],
  aftercare: [
    'went',
    'expected',
    'open',
    'stay',
    'search-on',
    'next',
    'together',
    'progress',
    'table',
    'exchange',
  ],
} as const satisfies Readonly<Record<Stone, readonly string[]>>;

/** The questions of one stone. */
export type QuestionAt<At extends Stone> = (typeof questions)[At][number];

/** The long list about a service in its parts, in the order in which they stand. */
export const informingParts = {
  how: ['course', 'offer', 'method'],
  intake: ['apply', 'meant-for', 'forms', 'first-time', 'waiting'],
  rules: ['view', 'rights', 'duties', 'stopping'],
  around: ['building', 'welcome', 'atmosphere', 'busy'],
} as const satisfies Readonly<Record<string, readonly QuestionAt<'informing'>[]>>;
export type InformingPart = keyof typeof informingParts;

/** The stones whose questions can be ticked, with lines of one's own. */
export const checkedStones = ['informing', 'preparing'] as const;
export type CheckedStone = (typeof checkedStones)[number];

/** Whether the questions of a stone can be ticked. */
export const isChecked = (stone: Stone): stone is CheckedStone =>
  stone === 'informing' || stone === 'preparing';

/** Under which id it is kept that a question was talked over. */
export const checkOf = (stone: CheckedStone, question: string): string => `${stone}.${question}`;
