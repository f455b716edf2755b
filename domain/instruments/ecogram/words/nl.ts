import type { EcogramWords } from './ecogram-words.ts';
import { capitalised, listedWith } from '../../../language/grammar.ts';

const listed = listedWith('en');
const strengths = { supportive: 'geeft steun', neutral: 'gewoon contact', tense: 'spanning' } as const;
const was = { supportive: 'gaf steun', neutral: 'was gewoon', tense: 'was gespannen' } as const;
const is = {
  supportive: 'Nu is er steun.',
  neutral: 'Nu is het gewoon contact.',
  tense: 'Nu is er spanning.',
} as const;
const there = {
  supportive: 'Daar is steun.',
  neutral: 'Het contact is gewoon.',
  tense: 'Daar is spanning.',
} as const;
const kinds = { person: 'persoon', group: 'groep', organisation: 'organisatie' } as const;
const circles = {
  family: 'familie',
  friends: 'vrienden en buren',
  work: 'werk en school',
  services: 'diensten',
} as const;

const count = (number: number, one: string, more: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : more}`];

export const dutchWords: EcogramWords = {
  method: 'Ecogram',
  sheetTitle: 'Mijn netwerk: wie staat er rond mij?',
  listTitle: 'Mijn netwerk in woorden',
  legendTitle: 'Uitleg bij de tekening',
  comparisonTitle: 'Mijn netwerk: twee momenten',
  me: 'ik',
  hiddenClient: 'de persoon in het midden',
  hiddenActor: (number) => `nummer ${number}`,

  kinds,
  circles,
  strengths,
  feelings: { plus: 'doet goed', minus: 'weegt' },
  facts: {
    frequency: 'Hoe vaak is er contact?',
    reachability: 'Hoe bereik je elkaar?',
    since: 'Sinds wanneer?',
    firstStep: 'Wie zette de eerste stap?',
  },

  legend: {
    who: 'Wie',
    contact: 'Hoe is het contact?',
    feeling: 'Hoe voelt dat voor mij?',
    arrow: 'Pijl',
    distance: 'Afstand',
    colour: 'Kleur',
    numbers: 'Getallen',
    person: 'iemand die je kent',
    group: 'een groep',
    organisation: 'een organisatie',
    plus: 'dat doet goed',
    minus: 'dat weegt',
    arrowText: 'van wie de steun of spanning komt, en naar wie',
    distanceText: 'hoe dichter bij mij, hoe sterker de band',
    numbersText: 'bij elk getal hoort een naam in de lijst',
    namesHiddenText: 'een getal in plaats van een naam: jij weet wie het is',
  },
  blank: {
    draw: 'Teken zo',
    line: 'Trek een lijn',
    add: 'Zet erbij',
    distance: 'Dichtbij of veraf: dat kies je zelf.',
  },
  list: {
    who: 'Wie',
    contact: (client) => `Contact met ${client}`,
    contactWithMe: 'Contact met mij',
    feelingForMe: 'Voor mij',
    direction: 'Richting',
    feeling: (client) => `Voor ${client}`,
    frequency: 'Hoe vaak, wat nog',
    others: 'Tussen anderen:',
    noLine: 'nog geen lijn',
  },
  foot: {
    legendAndList: 'De uitleg en de lijst staan op de volgende bladen.',
    legend: 'De uitleg staat op het volgende blad.',
  },
  signatures: { client: (name) => name, coach: 'Coach' },

  direction: (strength, giver, taker) =>
    ({
      supportive: `${giver} geeft steun aan ${taker}`,
      neutral: `${giver} helpt ${taker}`,
      tense: `spanning komt van ${giver}`,
    })[strength],
  bothWays: (strength) =>
    ({
      supportive: 'steun in de twee richtingen',
      neutral: 'hulp in de twee richtingen',
      tense: 'spanning van de twee kanten',
    })[strength],

  sentences: {
    network: (client) => `Dit is het netwerk van ${client}.`,
    empty: (client) => `Rond ${client} staat nog niemand op het blad.`,
    around: (client, names) => `Rond ${client} ${names.length === 1 ? 'staat' : 'staan'} ${listed(names)}.`,
    circle: (circle, names) =>
      `${capitalised(circle === null ? 'ook op het blad' : circles[circle])}: ${listed(names)}.`,
    relation: ({ strength, first, second, arrows }) => {
      if (strength === 'supportive') {
        if (arrows === 'one') return capitalised(`${first} geeft steun aan ${second}.`);
        if (arrows === 'both') return `Tussen ${first} en ${second} gaat de steun in de twee richtingen.`;
        return `Tussen ${first} en ${second} is er steun.`;
      }
      if (strength === 'neutral') {
        if (arrows === 'one')
          return `Tussen ${first} en ${second} is er gewoon contact. De hulp komt van ${first}.`;
        if (arrows === 'both') return `Tussen ${first} en ${second} is er gewoon contact. Ze helpen elkaar.`;
        return `Tussen ${first} en ${second} is er gewoon contact.`;
      }
      if (arrows === 'one') return `Tussen ${first} en ${second} is er spanning. Die komt van ${first}.`;
      if (arrows === 'both')
        return `Tussen ${first} en ${second} is er spanning. Die komt van de twee kanten.`;
      return `Tussen ${first} en ${second} is er spanning.`;
    },
    feeling: (feeling, client) =>
      feeling === 'plus' ? `Dat doet ${client} goed.` : `Dat weegt op ${client}.`,
    unjoined: (names) =>
      names.length === 1
        ? capitalised(`${listed(names)} staat op het blad zonder lijn.`)
        : capitalised(`${listed(names)} staan op het blad zonder lijn.`),
    group: (name) => `${name} (een groep)`,
    note: (text) => `Erbij geschreven: ${text}`,
  },

  discussion: {
    who: 'Wie staat er op het blad?',
    relations: 'Hoe is het contact?',
    counted: (client, counts) => {
      const total = counts.person + counts.group + counts.organisation;
      const parts = [
        ...count(counts.person, 'persoon', 'personen'),
        ...count(counts.group, 'groep', 'groepen'),
        ...count(counts.organisation, 'organisatie', 'organisaties'),
      ];
      return `Rond ${client} ${total === 1 ? 'staat' : 'staan'} ${listed(parts)}.`;
    },
    nobody: (client) => `Rond ${client} staat nog niemand.`,
    bands: (strength, names) =>
      ({
        supportive: `Steun is er met ${listed(names)}.`,
        neutral: `Gewoon contact is er met ${listed(names)}.`,
        tense: `Spanning is er met ${listed(names)}.`,
      })[strength],
    noBand: (names) => `Nog geen lijn met het midden: ${listed(names)}.`,
    feels: (feeling, names) =>
      feeling === 'plus' ? `Een plus staat bij ${listed(names)}.` : `Een min staat bij ${listed(names)}.`,
    amongOthers: (pairs) => `Onder elkaar is er een lijn tussen ${pairs.join('; tussen ')}.`,
    pair: (first, second) => `${first} en ${second}`,
  },

  differences: {
    came: (name, strength) =>
      capitalised(`${name} kwam erbij.`) + (strength === null ? '' : ` ${there[strength]}`),
    left: (name) => capitalised(`${name} staat er niet meer bij.`),
    renamed: (before, after) => capitalised(`${before} heet nu ${after}.`),
    roleChanged: (name, before, after) => {
      if (before === '') return `Bij ${name} staat nu: ${after}.`;
      return after === ''
        ? `Bij ${name} staat niet meer: ${before}.`
        : `Bij ${name} stond: ${before}. Nu staat er: ${after}.`;
    },
    kindChanged: (name, kind) =>
      capitalised(`${name} staat er nu als ${kind === 'organisation' ? 'organisatie' : kinds[kind]}.`),
    circleChanged: (name, circle) =>
      circle === null
        ? capitalised(`${name} hoort niet meer bij een kleur.`)
        : capitalised(`${name} staat nu bij ${circles[circle]}.`),
    grew: (name) => capitalised(`${name} staat er groter.`),
    shrank: (name) => capitalised(`${name} staat er kleiner.`),
    nearer: (name, client) => capitalised(`${name} staat nu dichter bij ${client}.`),
    further: (name, client) => capitalised(`${name} staat nu verder van ${client}.`),
    noteChanged: (name) => `Bij ${name} staat een andere notitie.`,
    factChanged: (name, fact) =>
      ({
        frequency: `Bij ${name} staat iets anders over hoe vaak er contact is.`,
        reachability: `Bij ${name} staat iets anders over hoe je elkaar bereikt.`,
        since: `Bij ${name} staat iets anders over sinds wanneer.`,
        firstStep: `Bij ${name} staat iets anders over wie de eerste stap zette.`,
      })[fact],
    lineCame: (first, second, strength) =>
      `Er is nu een lijn tussen ${first} en ${second}. ${there[strength]}`,
    lineLeft: (first, second) => `Er is geen lijn meer tussen ${first} en ${second}.`,
    bandWas: (band, before) => `${band} ${was[before]}.`,
    bandIs: (after) => is[after],
    feelingThen: (feeling) => (feeling === null ? '' : feeling === 'plus' ? 'Dat doet goed.' : 'Dat weegt.'),
    arrowThen: (giver, both) =>
      both ? 'Het gaat in de twee richtingen.' : giver === null ? '' : `Het komt van ${giver}.`,
    bandWith: (name) => `De band met ${name}`,
    bandBetween: (first, second) => `De band tussen ${first} en ${second}`,
    feelingIs: (band, feeling) => {
      if (feeling === null) return `${band} heeft geen plus of min meer.`;
      return feeling === 'plus' ? `${band} doet nu goed.` : `${band} weegt nu.`;
    },
    arrowIs: (band, giver, taker, both) => {
      if (both) return `${band} gaat nu in de twee richtingen.`;
      if (giver === null || taker === null) return `${band} heeft geen pijl meer.`;
      return `${band} gaat nu van ${giver} naar ${taker}.`;
    },
    bandNote: (band) => `${band} kreeg een andere notitie.`,
  },
};
