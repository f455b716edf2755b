import type { Language } from '../../../language/language.ts';
import type { BalanceCommand } from '../commands.ts';
import { type BalanceDocument, type Burden, emptyBalance, type Strength } from '../document.ts';
import { editBalance } from '../edits.ts';

type Words = Readonly<Record<Language, string>>;

interface Block extends Pick<Burden, 'id' | 'size' | 'place' | 'on'> {
  readonly text: Words;
}

interface Triangle extends Pick<Strength, 'id' | 'size' | 'place' | 'extra'> {
  readonly text: Words;
}

const unknown: Words = { nl: '', en: '' };

const blocks: readonly Block[] = [
  {
    id: 'care',
    text: { nl: 'Opvang na school', en: 'Care after school' },
    size: 1.3,
    place: -72,
    on: null,
  },
  { id: 'sleep', text: { nl: 'Slecht slapen', en: 'Sleeping badly' }, size: 0.8, place: -4, on: 'care' },
  {
    id: 'quarrel',
    text: { nl: 'Ruzie met Brahim', en: 'Quarrel with Brahim' },
    size: 0.95,
    place: -14,
    on: null,
  },
  {
    id: 'debts',
    text: { nl: 'Schulden bij de energie', en: 'Debts for energy' },
    size: 1.65,
    place: 54,
    on: null,
  },
  {
    id: 'landlord',
    text: { nl: 'Brief van de huisbaas', en: 'Letter of the landlord' },
    size: 1.1,
    place: 4,
    on: 'debts',
  },
  { id: 'open-burden', text: unknown, size: 0.75, place: 105, on: null },
];

const triangles: readonly Triangle[] = [
  { id: 'zohra', text: { nl: 'Oma Zohra', en: 'Grandma Zohra' }, size: 1.2, place: -78, extra: false },
  { id: 'choir', text: { nl: 'Zangkoor', en: 'Choir' }, size: 0.9, place: -28, extra: false },
  {
    id: 'perseverance',
    text: { nl: 'Ik geef niet op', en: 'I do not give up' },
    size: 0.95,
    place: 16,
    extra: false,
  },
  {
    id: 'budget',
    text: { nl: 'Budgethulp OCMW', en: 'Budget help OCMW' },
    size: 1.1,
    place: 65,
    extra: true,
  },
  { id: 'open-strength', text: unknown, size: 0.6, place: 107, extra: false },
];

const joins: readonly (readonly [burden: string, strength: string])[] = [
  ['care', 'zohra'],
  ['debts', 'budget'],
];

const joinOf = ([burden, strength]: readonly [burden: string, strength: string]) => ({
  id: `${burden}-${strength}`,
  burden,
  strength,
});

interface Texts {
  readonly weakest: string;
  readonly agreed: string;
  readonly note: string;
  readonly privateNote: string;
}

const texts: Readonly<Record<Language, Texts>> = {
  nl: {
    weakest: 'geld',
    agreed: 'Budgethulp bij het OCMW. Nadia belt, Els zit erbij. Op maandag 8 juni.',
    note: 'Zingen helpt Nadia om haar hoofd leeg te maken.',
    privateNote: 'Volgende keer vragen hoe het telefoontje ging.',
  },
  en: {
    weakest: 'money',
    agreed: 'Budget help of the OCMW. Nadia calls, Els sits beside her. On Monday 8 June.',
    note: 'Singing helps Nadia to clear her head.',
    privateNote: 'Ask next time how the call went.',
  },
};

/** The invented balance of the example client: every kind of shape occurs, also the empty ones. */
export function exampleBalance(language: Language): BalanceDocument {
  const { weakest, agreed, note, privateNote } = texts[language];
  return {
    ...emptyBalance(),
    burdens: blocks.map(({ id, text, size, place, on }) => ({
      id,
      text: text[language],
      size,
      place,
      on,
      note: '',
    })),
    strengths: triangles.map(({ id, text, size, place, extra }) => ({
      id,
      text: text[language],
      size,
      place,
      extra,
      note: '',
    })),
    joins: joins.map(joinOf),
    weakest: { place: 65, word: weakest },
    agreed,
    note,
    privateNote,
  };
}

/** Three conversations with the example client, oldest first; the last is `exampleBalance`. */
export function exampleMoments(
  language: Language,
): readonly { readonly date: string; readonly document: BalanceDocument }[] {
  const last = exampleBalance(language);
  // In March: before the budget help, when the debts weighed more.
  const untilMarch: readonly BalanceCommand[] = [
    { do: 'remove', ids: ['budget'] },
    { do: 'change-burden', ids: ['debts'], change: { size: 1.85 } },
    { do: 'write-agreed', text: '' },
    { do: 'write-private-note', note: '' },
  ];
  // In January: not yet in the choir, nights worse, no weakest point named.
  const untilJanuary: readonly BalanceCommand[] = [
    { do: 'remove', ids: ['choir', 'care-zohra'] },
    { do: 'change-burden', ids: ['sleep'], change: { size: 1.2 } },
    { do: 'clear-weakest' },
    { do: 'write-note', note: '' },
  ];
  const second = untilMarch.reduce(editBalance, last);
  const first = untilJanuary.reduce(editBalance, second);
  return [
    { date: '2026-01-15', document: first },
    { date: '2026-03-12', document: second },
    { date: '2026-06-04', document: last },
  ];
}
