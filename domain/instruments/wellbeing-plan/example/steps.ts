import type { AgreementParty } from '../../../client-file/agreement.ts';
import type { Language } from '../../../language/language.ts';
import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import type { FollowUp, Step } from '../document.ts';

export type Words = Readonly<Record<Language, string>>;

/** One step of the example. What is left out is as it is for a new step. */
export interface ExampleStep {
  readonly id: string;
  readonly text: Words;
  readonly who: AgreementParty | null;
  readonly whoElse?: Words;
  readonly service?: Words;
  readonly action?: Words;
  readonly client?: Words;
  readonly coach?: Words;
  readonly when?: Words;
  readonly state?: Step['state'];
  readonly stateWords?: Words;
  readonly followUp?: Partial<Readonly<Record<keyof FollowUp, Words>>>;
}

export interface ExampleGoal {
  readonly id: string;
  readonly text: Words;
  readonly domain: LifeDomain;
  readonly steps: readonly ExampleStep[];
}

/** What the example client wants to reach in June. All of it is invented. */
export const exampleGoals: readonly ExampleGoal[] = [
  {
    id: 'home',
    text: {
      nl: 'Een vaste plek om te wonen, dicht bij de school',
      en: 'A certain place to live, close to the school',
    },
    domain: 'housing',
    steps: [
      {
        id: 'letting-office',
        text: {
          nl: 'Ingeschreven zijn bij het verhuurkantoor',
          en: 'Being registered at the letting office',
        },
        who: 'both',
        service: { nl: 'Sociaal verhuurkantoor', en: 'Social letting office' },
        action: { nl: 'Het formulier invullen en afgeven', en: 'Fill in the form and hand it in' },
        client: { nl: 'Ik bel voor een afspraak.', en: 'I call for an appointment.' },
        coach: { nl: 'Els drukt het formulier af.', en: 'Els prints the form.' },
        when: { nl: '11/6/2026', en: '11/6/2026' },
        state: 'busy',
      },
      {
        id: 'letter',
        text: { nl: 'Weten wat de huisbaas mag vragen', en: 'Knowing what the landlord may ask' },
        who: 'client',
        service: { nl: 'Huurdersbond', en: 'Tenants’ union' },
        action: {
          nl: 'De brief van de huisbaas laten lezen',
          en: 'Let somebody read the letter of the landlord',
        },
        client: { nl: 'Ik neem de brief mee.', en: 'I take the letter along.' },
        when: { nl: 'eind juni', en: 'end of June' },
      },
    ],
  },
  {
    id: 'care',
    text: {
      nl: 'Opvang voor Amina als ik in de wasserij werk',
      en: 'Care for Amina when I work at the laundry',
    },
    domain: 'family',
    steps: [
      {
        id: 'after-school',
        text: { nl: 'Een plaats in de opvang na school', en: 'A place in the care after school' },
        who: 'client',
        service: { nl: 'Basisschool, juf Sien', en: 'Primary school, Miss Sien' },
        action: {
          nl: 'Vragen of er plaats is op twee dagen',
          en: 'Ask whether there is a place on two days',
        },
        client: { nl: 'Ik vraag het aan juf Sien.', en: 'I ask Miss Sien.' },
        when: { nl: '16/3/2026', en: '16/3/2026' },
        state: 'done',
        followUp: {
          result: {
            nl: 'Amina mag op maandag en donderdag blijven tot zes uur.',
            en: 'Amina can stay until six on Monday and Thursday.',
          },
          well: { nl: 'Juf Sien dacht mee over de dagen.', en: 'Miss Sien thought along about the days.' },
          less: { nl: 'Het papier voor de prijs was moeilijk.', en: 'The paper about the price was hard.' },
          needed: { nl: 'Het attest voor de lagere prijs.', en: 'The certificate for the lower price.' },
        },
      },
      {
        id: 'late-shift',
        text: {
          nl: 'Iemand voor de dagen met een late shift',
          en: 'Somebody for the days with a late shift',
        },
        who: 'other',
        whoElse: { nl: 'oma Zohra', en: 'grandma Zohra' },
        action: { nl: 'Samen de dagen op de kalender zetten', en: 'Put the days on the calendar together' },
        client: { nl: 'Ik bel mama op zondag.', en: 'I call mum on Sunday.' },
        when: { nl: '7/6/2026', en: '7/6/2026' },
        stateWords: { nl: 'mama wil, nu de dagen nog', en: 'mum wants to, now the days' },
      },
    ],
  },
  {
    id: 'debts',
    text: { nl: 'Rust over de schulden bij de energie', en: 'Peace about the debts for energy' },
    domain: 'income',
    steps: [
      {
        id: 'budget-help',
        text: { nl: 'Een eerste gesprek met budgethulp', en: 'A first talk with budget help' },
        who: 'both',
        service: { nl: 'OCMW', en: 'OCMW' },
        action: { nl: 'Samen bellen voor een afspraak', en: 'Call together for an appointment' },
        client: { nl: 'Ik steek alle brieven in één map.', en: 'I put all letters in one folder.' },
        coach: { nl: 'Els zit erbij als ik bel.', en: 'Els sits beside me when I call.' },
        when: { nl: '8/6/2026', en: '8/6/2026' },
      },
    ],
  },
];
