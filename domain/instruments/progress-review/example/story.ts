import type { Language } from '../../../language/language.ts';
import type { LifeDomain } from '../../../life-domains/life-domains.ts';

/** What the invented client gave at one place. */
interface Given {
  readonly moment: 'start' | 'between' | 'now';
  readonly domain: LifeDomain;
  readonly own: number | null;
  readonly discussed: number | null;
}

export const given: readonly Given[] = [
  { moment: 'start', domain: 'housing', own: 5, discussed: 5 },
  { moment: 'start', domain: 'income', own: 3, discussed: 3 },
  { moment: 'start', domain: 'employment', own: 2, discussed: 3 },
  { moment: 'start', domain: 'family', own: 6, discussed: null },
  { moment: 'between', domain: 'housing', own: 1, discussed: 2 },
  { moment: 'between', domain: 'employment', own: 4, discussed: 5 },
  { moment: 'between', domain: 'leisure', own: 6, discussed: 6 },
  { moment: 'now', domain: 'housing', own: 3, discussed: 4 },
  { moment: 'now', domain: 'income', own: 4, discussed: 4 },
  { moment: 'now', domain: 'employment', own: 7, discussed: 7 },
  { moment: 'now', domain: 'family', own: 7, discussed: null },
  { moment: 'now', domain: 'leisure', own: 8, discussed: 8 },
];

/** Words by place ("moment domain"), by the client alone and after the talk. */
interface Story {
  readonly own: Readonly<Record<string, string>>;
  readonly discussed: Readonly<Record<string, string>>;
  readonly turned: Readonly<Record<'letter' | 'choir' | 'laundry', string>>;
  readonly helped: Partial<Readonly<Record<LifeDomain, string>>>;
  readonly note: string;
  readonly privateNote: string;
}

export const story: Readonly<Record<Language, Story>> = {
  nl: {
    own: {
      'start housing': 'Het is klein, maar het is van ons.',
      'start employment': 'Ik weet niet waar ik moet beginnen.',
      'between housing': 'Moeten we hier weg?',
      'between leisure': 'Zingen maakt mijn hoofd leeg.',
      'now housing': 'Eerst een schok. Nu weet ik tot wanneer.',
      'now income': 'De brieven liggen samen in één map.',
      'now employment': 'Ik heb werk!',
      'now family': 'Oma Zohra haalt de kinderen af.',
      'now leisure': 'Donderdag is mijn avond.',
    },
    discussed: {
      'start employment': 'Je zocht al mee op voor anderen. Dat telt.',
      'between housing': 'De brief zegt niet dat je weg moet. We kijken het samen na.',
      'now housing': 'De huisbaas blijft moeilijk. We zoeken rustig verder.',
    },
    turned: {
      letter: 'brief van de huisbaas',
      choir: 'begonnen in het koor',
      laundry: 'begonnen in de wasserij',
    },
    helped: {
      housing: 'Samen bellen, en weten waar ik aan toe ben.',
      employment: 'Eerst een dag meelopen in de wasserij, dan pas ja zeggen.',
      leisure: 'Een vaste avond voor mezelf.',
    },
    note: 'Nadia wil dit blad aan haar moeder tonen.',
    privateNote: 'Bij huisvesting niet te snel gaan.',
  },
  en: {
    own: {
      'start housing': 'It is small, but it is ours.',
      'start employment': 'I do not know where to begin.',
      'between housing': 'Do we have to leave?',
      'between leisure': 'Singing clears my head.',
      'now housing': 'First a shock. Now I know until when.',
      'now income': 'The letters are together in one folder.',
      'now employment': 'I have a job!',
      'now family': 'Grandma Zohra fetches the children.',
      'now leisure': 'Thursday is my evening.',
    },
    discussed: {
      'start employment': 'You already helped others to search. That counts.',
      'between housing': 'The letter does not say that you must leave. We look into it together.',
      'now housing': 'The landlord remains difficult. We go on looking, calmly.',
    },
    turned: {
      letter: 'letter of the landlord',
      choir: 'started in the choir',
      laundry: 'started at the laundry',
    },
    helped: {
      housing: 'Calling together, and knowing where I stand.',
      employment: 'First a day at the laundry to see, only then saying yes.',
      leisure: 'One evening a week for myself.',
    },
    note: 'Nadia wants to show this sheet to her mother.',
    privateNote: 'Do not go too fast about housing.',
  },
};
