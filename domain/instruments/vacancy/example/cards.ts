import type { Language } from '../../../language/language.ts';
import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import type { Card } from '../document.ts';

type Words = Readonly<Record<Language, string>>;

export interface ExampleCard {
  readonly id: string;
  readonly text: Words;
  readonly kind: Card['kind'];
  readonly effect: Card['effect'];
  readonly domain: LifeDomain;
  readonly needed?: Words;
}

/** What the example client laid down with the vacancy, as it is in June. All of it is invented. */
export const exampleCards: readonly ExampleCard[] = [
  {
    id: 'tidy',
    text: { nl: 'ik werk proper en vlot', en: 'I work neatly and quickly' },
    kind: 'skill',
    effect: 'success',
    domain: 'employment',
  },
  {
    id: 'ironing',
    text: { nl: 'ik kan goed strijken en plooien', en: 'I am good at ironing and folding' },
    kind: 'skill',
    effect: 'success',
    domain: 'employment',
  },
  {
    id: 'placement',
    text: {
      nl: 'twee dagen stage in de wasserij, vanaf juni',
      en: 'two days of work placement at the laundry, from June',
    },
    kind: 'skill',
    effect: 'success',
    domain: 'employment',
  },
  {
    id: 'bus',
    text: { nl: 'bus 3 stopt aan de deur', en: 'bus 3 stops at the door' },
    kind: 'condition',
    effect: 'success',
    domain: 'participation',
  },
  {
    id: 'zohra',
    text: { nl: 'oma Zohra haalt Amina op woensdag', en: 'grandma Zohra picks Amina up on Wednesday' },
    kind: 'condition',
    effect: 'success',
    domain: 'family',
  },
  {
    id: 'linda',
    text: { nl: 'Linda zegt dat ik het kan', en: 'Linda says that I can do it' },
    kind: 'condition',
    effect: 'success',
    domain: 'selfworth',
  },
  {
    id: 'reading',
    text: { nl: 'de lijsten lezen gaat nog traag', en: 'reading the lists still goes slowly' },
    kind: 'skill',
    effect: 'barrier',
    domain: 'education',
    needed: {
      nl: 'Samen oefenen met een lijst uit de wasserij.',
      en: 'Practise together with a list from the laundry.',
    },
  },
  {
    id: 'care',
    text: { nl: 'opvang na school als ik laat werk', en: 'care after school when I work late' },
    kind: 'condition',
    effect: 'barrier',
    domain: 'family',
    needed: {
      nl: 'Een plaats in de opvang, twee dagen per week.',
      en: 'A place in the after-school care, two days a week.',
    },
  },
  {
    id: 'wage',
    text: { nl: 'wat blijft er over met mijn schulden?', en: 'what is left with my debts?' },
    kind: 'condition',
    effect: 'barrier',
    domain: 'income',
    needed: {
      nl: 'Uitrekenen met de budgethulp van het OCMW.',
      en: 'Work it out with the budget help of the OCMW.',
    },
  },
  {
    id: 'sleep',
    text: { nl: 'slecht slapen', en: 'sleeping badly' },
    kind: 'condition',
    effect: 'barrier',
    domain: 'health',
  },
  {
    id: 'landlord',
    text: { nl: 'brief van de huisbaas', en: 'letter of the landlord' },
    kind: 'condition',
    effect: 'barrier',
    domain: 'housing',
  },
];

export const exampleLinks: readonly { readonly from: string; readonly to: string; readonly text: Words }[] = [
  { from: 'zohra', to: 'care', text: { nl: 'helpt bij', en: 'helps with' } },
  { from: 'landlord', to: 'sleep', text: { nl: 'maakt erger', en: 'makes worse' } },
];
