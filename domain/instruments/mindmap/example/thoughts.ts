import type { Language } from '../../../language/language.ts';
import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import type { Effect, Mark } from '../document.ts';

type Words = Readonly<Record<Language, string>>;

/** One node of the example. What is left out is as it is for a new node. */
export interface Thought {
  readonly id: string;
  readonly parent: string | null;
  readonly text?: Words;
  readonly domain?: LifeDomain;
  readonly marks?: readonly Mark[];
  readonly work?: Effect;
  readonly side?: 'left' | 'right';
  readonly folded?: boolean;
  readonly note?: Words;
}

/** What matters to the example client in June, branch by branch. All of it is invented. */
export const thoughts: readonly Thought[] = [
  { id: 'employment', parent: null, domain: 'employment', side: 'right' },
  {
    id: 'laundry',
    parent: 'employment',
    text: { nl: 'stage in de wasserij, twee dagen', en: 'work placement at the laundry, two days' },
    marks: ['strength'],
    work: 'helps',
    note: {
      nl: 'Begonnen in juni. De collega’s zijn vriendelijk.',
      en: 'Started in June. The colleagues are kind.',
    },
  },
  {
    id: 'late-shift',
    parent: 'employment',
    text: { nl: 'late shift, tot zes uur', en: 'late shift, until six' },
    marks: ['obstacle'],
    work: 'hinders',
  },
  {
    id: 'people',
    parent: 'employment',
    text: { nl: 'een job met mensen', en: 'a job with people' },
    marks: ['wish'],
  },

  { id: 'family', parent: null, domain: 'family', side: 'left' },
  {
    id: 'amina',
    parent: 'family',
    text: { nl: 'Amina, negen jaar', en: 'Amina, nine years old' },
    marks: ['keep'],
  },
  {
    id: 'care',
    parent: 'amina',
    text: { nl: 'opvang na school', en: 'care after school' },
    marks: ['obstacle', 'first'],
    work: 'hinders',
  },
  {
    id: 'zohra',
    parent: 'amina',
    text: { nl: 'oma Zohra springt in', en: 'grandma Zohra steps in' },
    marks: ['strength'],
    work: 'helps',
  },
  { id: 'quarrel', parent: 'family', text: { nl: 'ruzie met Brahim', en: 'quarrel with Brahim' } },

  { id: 'health', parent: null, domain: 'health', side: 'left' },
  { id: 'sleep', parent: 'health', text: { nl: 'slecht slapen', en: 'sleeping badly' }, marks: ['obstacle'] },
  {
    id: 'doctor',
    parent: 'health',
    text: { nl: 'een goede huisarts', en: 'a good family doctor' },
    marks: ['strength'],
  },

  { id: 'leisure', parent: null, domain: 'leisure', side: 'right' },
  {
    id: 'choir',
    parent: 'leisure',
    text: { nl: 'zingen in het koor, op woensdag', en: 'singing in the choir, on Wednesday' },
    marks: ['keep'],
  },

  {
    id: 'later',
    parent: null,
    side: 'right',
    text: { nl: 'Wat ik later wil', en: 'What I want later' },
  },
  {
    id: 'licence',
    parent: 'later',
    text: { nl: 'rijbewijs halen', en: 'get a driving licence' },
    marks: ['wish'],
  },
  {
    id: 'party',
    parent: 'later',
    text: { nl: 'een feestje voor wie mij helpt', en: 'a party for who helps me' },
    marks: ['wish'],
  },

  { id: 'education', parent: null, domain: 'education', side: 'right', folded: true },
  {
    id: 'diploma',
    parent: 'education',
    text: { nl: 'vierde middelbaar', en: 'four years of secondary school' },
  },
  {
    id: 'evening-school',
    parent: 'education',
    text: { nl: 'avondschool, als Amina groter is', en: 'evening school, when Amina is older' },
    marks: ['wish'],
  },

  { id: 'income', parent: null, domain: 'income', side: 'left' },
  {
    id: 'living-wage',
    parent: 'income',
    text: { nl: 'leefloon en groeipakket', en: 'living wage and child benefit' },
  },
  {
    id: 'debts',
    parent: 'income',
    text: { nl: 'schulden bij de energie', en: 'debts for energy' },
    marks: ['obstacle'],
  },
  {
    id: 'budget',
    parent: 'debts',
    text: { nl: 'budgethulp van het OCMW', en: 'budget help of the OCMW' },
    marks: ['strength'],
  },

  { id: 'housing', parent: null, domain: 'housing', side: 'left' },
  {
    id: 'landlord',
    parent: 'housing',
    text: { nl: 'brief van de huisbaas', en: 'letter of the landlord' },
    marks: ['obstacle'],
  },
  {
    id: 'flat',
    parent: 'housing',
    text: { nl: 'een flat dicht bij de school', en: 'a flat close to the school' },
    marks: ['wish'],
  },
];

/** An arrow of the example. */
export interface Influence {
  readonly from: string;
  readonly to: string;
  readonly text: Words;
}

export const influences: readonly Influence[] = [
  { from: 'care', to: 'late-shift', text: { nl: 'wie haalt Amina op?', en: 'who fetches Amina?' } },
  { from: 'debts', to: 'sleep', text: { nl: 'piekeren', en: 'worrying' } },
  { from: 'choir', to: 'sleep', text: { nl: 'rust in mijn hoofd', en: 'rest in my head' } },
  { from: 'landlord', to: 'debts', text: { nl: '', en: '' } },
];
