import type { ActorFacts, ActorKind, Circle } from '../document.ts';

/** What the example says in one language. All names and stories are invented. */
interface PersonWords {
  readonly name: string;
  readonly role: string;
  readonly facts?: Partial<ActorFacts>;
}

export interface ExamplePerson {
  readonly id: string;
  readonly kind: ActorKind;
  readonly circle: Circle;
  readonly at: readonly [x: number, y: number];
  readonly nl: PersonWords;
  readonly en: PersonWords;
}

/** The name by which the example client is called. */
export const exampleName = 'Nadia';

export const examplePeople: readonly ExamplePerson[] = [
  {
    id: 'amina',
    kind: 'person',
    circle: 'family',
    at: [-26, 48],
    nl: { name: 'Amina', role: 'dochter', facts: { frequency: 'woont bij Nadia', since: 'negen jaar' } },
    en: { name: 'Amina', role: 'daughter', facts: { frequency: 'lives with Nadia', since: 'nine years' } },
  },
  {
    id: 'zohra',
    kind: 'person',
    circle: 'family',
    at: [-56, 14],
    nl: {
      name: 'Oma Zohra',
      role: 'moeder van Nadia',
      facts: { frequency: 'bijna elke dag', reachability: 'bellen mag altijd' },
    },
    en: {
      name: 'Grandma Zohra',
      role: 'mother of Nadia',
      facts: { frequency: 'nearly every day', reachability: 'you can always call' },
    },
  },
  {
    id: 'brahim',
    kind: 'person',
    circle: 'family',
    at: [-74, -48],
    nl: {
      name: 'Brahim',
      role: 'broer',
      facts: { frequency: 'op feestdagen', since: 'ruzie sinds de verhuis' },
    },
    en: {
      name: 'Brahim',
      role: 'brother',
      facts: { frequency: 'on holidays', since: 'a quarrel since the move' },
    },
  },
  {
    id: 'peter',
    kind: 'person',
    circle: 'family',
    at: [-84, 52],
    nl: {
      name: 'Peter',
      role: 'papa van Amina',
      facts: { frequency: 'om de twee weken', firstStep: 'Peter' },
    },
    en: { name: 'Peter', role: 'dad of Amina', facts: { frequency: 'every two weeks', firstStep: 'Peter' } },
  },
  {
    id: 'linda',
    kind: 'person',
    circle: 'friends',
    at: [-37, -52],
    nl: {
      name: 'Linda',
      role: 'buurvrouw',
      facts: { frequency: 'een paar keer per week', reachability: 'woont twee deuren verder' },
    },
    en: {
      name: 'Linda',
      role: 'neighbour',
      facts: { frequency: 'a few times a week', reachability: 'lives two doors away' },
    },
  },
  {
    id: 'soraya',
    kind: 'person',
    circle: 'friends',
    at: [-3, -56],
    nl: {
      name: 'Soraya',
      role: 'vriendin',
      facts: { frequency: 'belt elke zondag', since: 'van op school' },
    },
    en: { name: 'Soraya', role: 'friend', facts: { frequency: 'calls every Sunday', since: 'from school' } },
  },
  {
    id: 'choir',
    kind: 'group',
    circle: 'friends',
    at: [66, -54],
    nl: {
      name: 'Zangkoor',
      role: 'op woensdag',
      facts: { frequency: 'elke week', firstStep: 'Linda nam Nadia mee' },
    },
    en: {
      name: 'Choir',
      role: 'on Wednesday',
      facts: { frequency: 'every week', firstStep: 'Linda took Nadia along' },
    },
  },
  {
    id: 'wim',
    kind: 'person',
    circle: 'work',
    at: [54, 0],
    nl: {
      name: 'Wim',
      role: 'jobcoach',
      facts: { frequency: 'om de drie weken', reachability: 'mail of bericht' },
    },
    en: {
      name: 'Wim',
      role: 'job coach',
      facts: { frequency: 'every three weeks', reachability: 'mail or message' },
    },
  },
  {
    id: 'school',
    kind: 'organisation',
    circle: 'work',
    at: [24, 58],
    nl: { name: 'Basisschool', role: 'juf Sien', facts: { reachability: 'aan de poort, om half vier' } },
    en: {
      name: 'Primary school',
      role: 'Miss Sien',
      facts: { reachability: 'at the gate, half past three' },
    },
  },
  {
    id: 'laundry',
    kind: 'organisation',
    circle: 'work',
    at: [76, 54],
    nl: {
      name: 'Wasserij',
      role: 'stageplaats',
      facts: { frequency: 'twee dagen per week', since: 'deze maand' },
    },
    en: {
      name: 'Laundry',
      role: 'work placement',
      facts: { frequency: 'two days a week', since: 'this month' },
    },
  },
  {
    id: 'ocmw',
    kind: 'organisation',
    circle: 'services',
    at: [92, -30],
    nl: {
      name: 'OCMW',
      role: 'budgetbeheer',
      facts: { frequency: 'elke maand', reachability: 'alleen op afspraak' },
    },
    en: {
      name: 'OCMW',
      role: 'budget service',
      facts: { frequency: 'every month', reachability: 'by appointment only' },
    },
  },
  {
    id: 'doctor',
    kind: 'organisation',
    circle: 'services',
    at: [92, 28],
    nl: { name: 'Huisarts', role: '', facts: { frequency: 'als het nodig is', since: 'twaalf jaar' } },
    en: { name: 'Family doctor', role: '', facts: { frequency: 'when needed', since: 'twelve years' } },
  },
  {
    id: 'landlord',
    kind: 'person',
    circle: 'services',
    at: [-90, -14],
    nl: { name: 'Huisbaas', role: '', facts: { frequency: 'brieven', reachability: 'neemt niet op' } },
    en: { name: 'Landlord', role: '', facts: { frequency: 'letters', reachability: 'does not answer' } },
  },
];
