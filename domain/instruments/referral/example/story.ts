import type { Language } from '../../../language/language.ts';
import type { Service, Stone } from '../document.ts';

/** What the example says in one language. The service, its people and its address are invented. */
export interface ReferralStory {
  readonly need: string;
  readonly answers: Readonly<Record<Stone, Readonly<Record<string, string>>>>;
  readonly searched: readonly { readonly name: string; readonly for: string; readonly against: string }[];
  readonly service: Service;
  readonly share: readonly string[];
  readonly bring: readonly string[];
  readonly notBring: string;
  readonly ask: readonly string[];
  readonly check: string;
  readonly appointment: {
    readonly time: string;
    readonly place: string;
    readonly person: string;
    readonly company: string;
    readonly purpose: string;
  };
  readonly note: string;
  readonly privateNote: string;
}

const dutch: ReferralStory = {
  need: 'Een woning waar Amina en ik kunnen blijven',
  answers: {
    dialogue: {
      ask: 'Een woning die zeker is, dicht bij de school van Amina.',
      hope: 'Dat ik niet meer schrik als er een brief komt.',
      fear: 'Dat ze mij een moeilijke huurder vinden, door mijn schulden.',
      matters: 'Dat ik zelf mag vertellen wat er gebeurd is.',
    },
    search: {
      own: 'Linda huurt via een sociaal verhuurkantoor. Zij is tevreden.',
      fits: 'Iemand die rustig uitlegt, en niet te ver met de bus.',
      why: 'Ze zoeken mee, en de huur blijft betaalbaar.',
    },
    informing: {
      course: 'Eerst inschrijven, dan een gesprek, dan wachten op een woning die past.',
      offer: 'Zij huren een woning bij de eigenaar, en ik huur bij hen.',
      waiting: 'Dat hangt af van de punten. Een kind en een brief van de huisbaas tellen mee.',
      duties: 'Elk jaar mijn inkomen doorgeven. Verhuis ik, dan laat ik het weten.',
      rights: 'Ik mag een woning weigeren die niet past. Ik mag altijd vragen waar ik sta.',
      welcome: 'Een balie, en een apart lokaal om te praten.',
    },
    appointment: {
      informed: 'Ik stuur Els een bericht als ik gebeld heb.',
      papers: 'Tom van het OCMW print mijn bewijs van inkomen.',
    },
    preparing: {
      travel: 'Bus 3, halte Kerkplein. Ingang aan het park.',
      meet: 'Els wacht om kwart voor twee aan de ingang.',
      announce: 'Aan de balie. Zeg: ik kom voor Fatma.',
      achieve: 'Ingeschreven zijn als ik buitenkom.',
      tell: 'Over de huisbaas wel. Over Brahim niet.',
      support: 'Naast mij zitten. Ik praat zelf.',
    },
    contact: {},
    aftercare: {},
  },
  searched: [
    {
      name: 'Sociaal Verhuurkantoor De Sleutel',
      for: 'Linda kent het. Ze zoeken samen met jou.',
      against: 'Je moet wachten.',
    },
    {
      name: 'Huurdersbond',
      for: 'Weet veel over brieven van een huisbaas.',
      against: 'Heeft zelf geen woningen.',
    },
  ],
  service: {
    name: 'Sociaal Verhuurkantoor De Sleutel',
    person: 'Fatma Aydin',
    phone: '0400 00 00 00',
    email: '',
    address: 'Molenstraat 14, Vijveren',
    website: '',
    hours: 'dinsdag en donderdag, van 13 tot 17 uur',
  },
  share: ['Mijn schulden', 'De ruzie met mijn broer'],
  bring: ['Mijn identiteitskaart', 'De brief van de huisbaas', 'Een bewijs van mijn inkomen'],
  notBring: 'Mijn rekeningen van de energie',
  ask: ['Hoe lang moet ik wachten?', 'Mag Amina in haar school blijven?', 'Wie mag mijn papieren zien?'],
  check: 'Wat als de huisbaas intussen een brief stuurt?',
  appointment: {
    time: '14 uur',
    place: 'De Sleutel, Molenstraat 14, Vijveren',
    person: 'Fatma Aydin',
    company: 'Els, jobcoach',
    purpose: 'Inschrijven voor een woning',
  },
  note: 'Op donderdag werkt Nadia niet in de wasserij.',
  privateNote: 'Nadien vragen of Nadia ook naar de Huurdersbond wil.',
};

const english: ReferralStory = {
  need: 'A home where Amina and I can stay',
  answers: {
    dialogue: {
      ask: 'A home that is certain, close to Amina’s school.',
      hope: 'That I am not startled any more when a letter comes.',
      fear: 'That they think me a difficult tenant, because of my debts.',
      matters: 'That I may tell myself what happened.',
    },
    search: {
      own: 'Linda rents through a social rental agency. She is content.',
      fits: 'Somebody who explains calmly, and not too far by bus.',
      why: 'They search along with you, and the rent stays affordable.',
    },
    informing: {
      course: 'First sign up, then a conversation, then wait for a home that suits.',
      offer: 'They rent a home from the owner, and I rent from them.',
      waiting: 'That depends on the points. A child and a letter of the landlord count.',
      duties: 'Tell my income every year. If I move, I let them know.',
      rights: 'I may refuse a home that does not suit. I may always ask where I stand.',
      welcome: 'A desk, and a room of its own to talk.',
    },
    appointment: {
      informed: 'I send Els a message when I have called.',
      papers: 'Tom of the OCMW prints the proof of my income.',
    },
    preparing: {
      travel: 'Bus 3, stop Kerkplein. Entrance on the side of the park.',
      meet: 'Els waits at a quarter to two at the entrance.',
      announce: 'At the desk. Say: I come for Fatma.',
      achieve: 'To be signed up when I come out.',
      tell: 'About the landlord, yes. About Brahim, no.',
      support: 'Sit beside me. I do the talking.',
    },
    contact: {},
    aftercare: {},
  },
  searched: [
    {
      name: 'Social rental agency De Sleutel',
      for: 'Linda knows it. They search together with you.',
      against: 'You have to wait.',
    },
    {
      name: 'Tenants’ union',
      for: 'Knows much about letters of a landlord.',
      against: 'Has no homes of its own.',
    },
  ],
  service: {
    name: 'Social rental agency De Sleutel',
    person: 'Fatma Aydin',
    phone: '0400 00 00 00',
    email: '',
    address: 'Molenstraat 14, Vijveren',
    website: '',
    hours: 'Tuesday and Thursday, 1 to 5 pm',
  },
  share: ['My debts', 'The quarrel with my brother'],
  bring: ['My identity card', 'The letter of the landlord', 'A proof of my income'],
  notBring: 'My energy bills',
  ask: ['How long do I have to wait?', 'Can Amina stay in her school?', 'Who may see my papers?'],
  check: 'What if the landlord sends a letter meanwhile?',
  appointment: {
    time: '14:00',
    place: 'De Sleutel, Molenstraat 14, Vijveren',
    person: 'Fatma Aydin',
    company: 'Els, job coach',
    purpose: 'Signing up for a home',
  },
  note: 'On Thursdays Nadia does not work at the laundry.',
  privateNote: 'Ask afterwards whether Nadia would also like to see the tenants’ union.',
};

export const referralStory = (language: Language): ReferralStory => (language === 'nl' ? dutch : english);
