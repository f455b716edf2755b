import { ended, listedWith } from '../../../language/grammar.ts';
import type { VacancyWords } from './vacancy-words.ts';

const listed = listedWith('en');

export const dutchWords: VacancyWords = {
  method: 'De vacature',
  sheetTitle: 'Wat vraagt deze job van mij?',
  fields: {
    skill: { title: 'Wat ik kan', term: 'competenties en vaardigheden' },
    condition: { title: 'Wat in orde moet zijn', term: 'randvoorwaarden' },
    success: { title: 'Wat mij helpt', term: 'succesfactoren' },
    barrier: { title: 'Wat mij tegenhoudt', term: 'drempels' },
  },
  loose: { title: 'Nog niet geplaatst', term: 'kies later waar het hoort' },
  columns: {
    skill: { title: 'Wat ik kan', term: 'competenties en vaardigheden' },
    condition: { title: 'Wat in orde moet zijn', term: 'randvoorwaarden' },
  },
  rows: {
    success: { title: 'Helpt', term: 'succesfactor' },
    barrier: { title: 'Houdt tegen', term: 'drempel' },
  },
  openRow: { title: 'Hoort bij de job', term: 'helpt of houdt tegen: nog niet gezegd' },
  noColumn: 'nog geen kolom gekozen',
  noJob: 'Een job die ik graag wil',
  foundAt: (place) => `Gevonden: ${place}`,
  question: 'Kan ik solliciteren?',
  reasonTitle: 'Waarom ik dat zeg',
  answers: { yes: 'Ja', if: 'Ja, als', no: 'Nee' },
  neededTitle: 'Wat is nog nodig voor ik solliciteer',
  linksTitle: 'Wat hangt samen',
  leadsTo: 'leidt tot',
  jobTextTitle: 'De vacature zoals we ze vonden',
  hiddenClient: 'de cliënt',
  me: 'ik',
  unnamed: 'een kaart zonder tekst',
  quote: (text) => `‘${text}’`,
  blank: {
    job: 'De job',
    employer: 'Werkgever en plaats',
    hours: 'Uren en dagen',
    needed: 'Zet er een letter bij als het bij een kaart hoort.',
    links: 'Wat maakt iets anders makkelijker of moeilijker?',
  },
  sentences: {
    opening: (client) => `Een vacature, bekeken door ${client}.`,
    job: (title, details) => ended(`De job is ${[title, ...details].join(', ')}`),
    answer: (answer, reason) =>
      ended(
        `Op de vraag of solliciteren kan, is het antwoord: ${[answer.toLowerCase(), reason].filter(Boolean).join(' ')}`,
      ),
    inField: (field, cards) => ended(`${field}: ${listed(cards)}`),
    nothing: 'Er staan nog geen kaarten op het blad.',
    needed: (card, needed) => ended(`Voor ${card} is nog nodig: ${needed}`),
    link: (from, words, to) => ended(`${from} ${words} ${to}`),
    note: (note) => `Nota: ${note}`,
  },
  differences: {
    job: (title) => `De job is nu ${title}.`,
    jobDetails: 'Wat we over de job weten, is anders.',
    answerCame: (answer) => `Op de vraag of solliciteren kan, is er nu een antwoord: ${answer}.`,
    answerWent: 'Het antwoord op de vraag of solliciteren kan, is weg.',
    answer: (before, after) => `Kan ik solliciteren? Het antwoord was ${before}. Nu is het ${after}.`,
    reason: 'De reden bij het antwoord is anders.',
    cardCame: (card, field) => (field === null ? `${card} kwam erbij.` : `${card} kwam bij ‘${field}’.`),
    cardWent: (card) => `${card} staat er niet meer.`,
    renamed: (before, after) => `${before} werd ${after}.`,
    moved: (card, before, after) => {
      if (after === null) return `${card} heeft nog geen plaats.`;
      return before === null
        ? `${card} staat nu bij ‘${after}’.`
        : `${card} stond bij ‘${before}’ en staat nu bij ‘${after}’.`;
    },
    kind: (card, kind) =>
      kind === null
        ? `Van ${card} is niet meer gezegd wat voor iets het is.`
        : `${card} hoort nu bij ‘${kind}’.`,
    domain: (card, domain) =>
      domain === null ? `${card} hoort bij geen levensdomein meer.` : `${card} hoort nu bij ${domain}.`,
    neededCame: (card, needed) => ended(`Bij ${card} staat nu wat nog nodig is: ${needed}`),
    neededWent: (card) => `Bij ${card} is niets meer nodig.`,
    linkCame: (from, words, to) => `Er kwam een pijl bij: ${from} ${words} ${to}.`,
    linkWent: (from, to) => `De pijl van ${from} naar ${to} is weg.`,
    linkWords: (from, words, to) => `Bij de pijl staat nu: ${from} ${words} ${to}.`,
  },
};
