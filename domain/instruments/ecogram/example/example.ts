import type { Language } from '../../../language/language.ts';
import {
  type Actor,
  clientEnd,
  type Direction,
  type EcogramDocument,
  emptyEcogram,
  emptyFacts,
  type Feeling,
  type Relation,
  type Strength,
} from '../document.ts';
import { editEcogram } from '../edits.ts';
import { examplePeople } from './people.ts';

type Line = readonly [first: string, second: string, Strength, Feeling | null, Direction];

const lines: readonly Line[] = [
  ['amina', clientEnd, 'supportive', 'plus', 'both'],
  ['zohra', clientEnd, 'supportive', 'plus', 'to'],
  ['brahim', clientEnd, 'tense', 'minus', 'none'],
  ['peter', clientEnd, 'tense', 'minus', 'to'],
  ['linda', clientEnd, 'supportive', 'plus', 'both'],
  ['soraya', clientEnd, 'supportive', null, 'both'],
  ['choir', clientEnd, 'neutral', 'plus', 'none'],
  ['wim', clientEnd, 'supportive', 'plus', 'to'],
  ['school', clientEnd, 'neutral', null, 'none'],
  ['laundry', clientEnd, 'neutral', 'plus', 'to'],
  ['ocmw', clientEnd, 'neutral', null, 'to'],
  ['doctor', clientEnd, 'supportive', null, 'to'],
  ['landlord', clientEnd, 'tense', 'minus', 'to'],
  ['zohra', 'amina', 'supportive', null, 'to'],
  ['school', 'amina', 'supportive', null, 'to'],
  ['peter', 'amina', 'neutral', null, 'none'],
  ['zohra', 'brahim', 'neutral', null, 'none'],
  ['linda', 'soraya', 'neutral', null, 'none'],
];

const notes: Readonly<Record<Language, { readonly note: string; readonly privateNote: string }>> = {
  nl: {
    note: 'Nadia wil in het najaar zelf een feestje geven voor de mensen die haar helpen.',
    privateNote: 'Volgende keer vragen hoe het met de brief van de huisbaas ging.',
  },
  en: {
    note: 'In autumn Nadia wants to give a party herself for the people who help her.',
    privateNote: 'Ask next time how it went with the letter of the landlord.',
  },
};

/** The invented network of the example client: every kind of actor, line, sign and arrow occurs. */
export function exampleEcogram(language: Language): EcogramDocument {
  return {
    ...emptyEcogram(),
    actors: examplePeople.map((person): Actor => {
      const { name, role, facts } = person[language];
      const [x, y] = person.at;
      return {
        id: person.id,
        kind: person.kind,
        name,
        role,
        position: { x, y },
        size: 1,
        circle: person.circle,
        note: '',
        facts: { ...emptyFacts, ...facts },
      };
    }),
    relations: lines.map(([first, second, strength, feeling, direction]): Relation => {
      return { id: `${first}-${second}`, first, second, strength, feeling, direction, note: '' };
    }),
    ...notes[language],
  };
}

/** The network of the example client at one day, yyyy-mm-dd. */
export interface ExampleMoment {
  readonly date: string;
  readonly document: EcogramDocument;
}

/** Three conversations with the example client, oldest first; the last is `exampleEcogram`. */
export function exampleMoments(language: Language): readonly ExampleMoment[] {
  const last = exampleEcogram(language);
  const second = editEcogram(
    editEcogram(editEcogram(last, { do: 'remove', ids: ['laundry'] }), {
      do: 'change-relation',
      ids: [`landlord-${clientEnd}`],
      change: { strength: 'neutral', feeling: null },
    }),
    { do: 'write-note', note: '' },
  );
  const first = editEcogram(
    editEcogram(editEcogram(second, { do: 'remove', ids: ['choir', 'linda-soraya'] }), {
      do: 'change-relation',
      ids: [`linda-${clientEnd}`],
      change: { strength: 'neutral', feeling: null, direction: 'none' },
    }),
    { do: 'add', actors: [neighbour(language)], relations: [neighbourLine] },
  );
  return [
    { date: '2026-01-15', document: first },
    { date: '2026-03-12', document: editEcogram(second, { do: 'write-private-note', note: '' }) },
    { date: '2026-06-04', document: last },
  ];
}

const neighbourLine: Relation = {
  id: `jos-${clientEnd}`,
  first: 'jos',
  second: clientEnd,
  strength: 'neutral',
  feeling: null,
  direction: 'none',
  note: '',
};

function neighbour(language: Language): Actor {
  return {
    id: 'jos',
    kind: 'person',
    name: 'Jos',
    role: language === 'nl' ? 'oude buurman' : 'former neighbour',
    position: { x: 31, y: -54 },
    size: 1,
    circle: 'friends',
    note: '',
    facts: emptyFacts,
  };
}
