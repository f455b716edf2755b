import type { Language } from '../../../language/language.ts';
import type { VacancyCommand } from '../commands.ts';
import { emptyVacancy, type Job, type VacancyDocument } from '../document.ts';
import { editVacancy } from '../edits.ts';
import { exampleCards, exampleLinks } from './cards.ts';

interface Texts {
  readonly job: Job;
  readonly reason: string;
  readonly note: string;
  readonly privateNote: string;
  /** As it was in the first two conversations. */
  readonly january: { readonly reason: string };
  readonly march: { readonly reason: string; readonly careNeeded: string };
}

const texts: Readonly<Record<Language, Texts>> = {
  nl: {
    job: {
      title: 'Medewerker in de wasserij',
      employer: 'Wasserij Het Witte Laken',
      place: 'Vijveren',
      hours: 'twee dagen per week, tot zes uur',
      text: 'Je sorteert, wast, strijkt en plooit het linnen van hotels en rusthuizen in de buurt. Je werkt in een ploeg van zes. Ervaring is niet nodig: je leert alles ter plaatse. Wil je eerst eens komen kijken? Dat kan.',
      foundAt: 'op een papier aan het raam van de wasserij',
    },
    reason: 'Amina is naar de opvang op de dagen dat ik laat werk.',
    note: 'Nadia wil dit blad ook aan oma Zohra tonen.',
    privateNote: 'Vragen of de stage een contract kan worden.',
    january: { reason: 'wie haalt Amina dan van school?' },
    march: { reason: 'er opvang is na school.', careNeeded: 'Bellen met de opvang van de school.' },
  },
  en: {
    job: {
      title: 'Laundry assistant',
      employer: 'The White Sheet laundry',
      place: 'Vijveren',
      hours: 'two days a week, until six o’clock',
      text: 'You sort, wash, iron and fold the linen of hotels and care homes nearby. You work in a team of six. No experience needed: you learn everything on the spot. Would you like to come and have a look first? You can.',
      foundAt: 'on a paper in the window of the laundry',
    },
    reason: 'Amina goes to the after-school care on the days that I work late.',
    note: 'Nadia wants to show this sheet to grandma Zohra too.',
    privateNote: 'Ask whether the placement can become a contract.',
    january: { reason: 'who picks Amina up from school then?' },
    march: { reason: 'there is care after school.', careNeeded: 'Call the after-school care of the school.' },
  },
};

/** The invented vacancy of the example client: a job at the laundry. */
export function exampleVacancy(language: Language): VacancyDocument {
  const { job, reason, note, privateNote } = texts[language];
  return {
    ...emptyVacancy(),
    job,
    answer: 'yes',
    reason,
    cards: exampleCards.map(({ id, text, kind, effect, domain, needed }) => ({
      id,
      text: text[language],
      kind,
      effect,
      domain,
      needed: needed?.[language] ?? '',
    })),
    links: exampleLinks.map(({ from, to, text }) => ({
      id: `${from}-${to}`,
      from,
      to,
      text: text[language],
    })),
    note,
    privateNote,
  };
}

/** Three conversations with the example client, oldest first; the last is `exampleVacancy`. */
export function exampleMoments(
  language: Language,
): readonly { readonly date: string; readonly document: VacancyDocument }[] {
  const { january, march } = texts[language];
  const last = exampleVacancy(language);
  // In March: no placement yet, the care still to be found, nobody had thought of what the wage would leave.
  const untilMarch: readonly VacancyCommand[] = [
    { do: 'remove', ids: ['placement', 'wage'] },
    { do: 'answer', answer: 'if' },
    { do: 'write-reason', reason: march.reason },
    { do: 'change-cards', ids: ['care'], change: { needed: march.careNeeded } },
    { do: 'write-note', note: '' },
    { do: 'write-private-note', note: '' },
  ];
  // In January: grandma not asked yet, reading not named, the ironing still without a place.
  const untilJanuary: readonly VacancyCommand[] = [
    { do: 'remove', ids: ['zohra', 'linda', 'reading', 'landlord-sleep'] },
    { do: 'answer', answer: 'no' },
    { do: 'write-reason', reason: january.reason },
    { do: 'change-cards', ids: ['care'], change: { needed: '' } },
    { do: 'change-cards', ids: ['ironing'], change: { kind: null, effect: null } },
  ];
  const second = untilMarch.reduce(editVacancy, last);
  const first = untilJanuary.reduce(editVacancy, second);
  return [
    { date: '2026-01-15', document: first },
    { date: '2026-03-12', document: second },
    { date: '2026-06-04', document: last },
  ];
}
