import type { EcogramWords } from './ecogram-words.ts';
import { capitalised, listedWith } from '../../../language/grammar.ts';

const listed = listedWith('and');
const strengths = { supportive: 'gives support', neutral: 'ordinary contact', tense: 'tension' } as const;
const was = { supportive: 'gave support', neutral: 'was ordinary', tense: 'was tense' } as const;
const is = {
  supportive: 'Now there is support.',
  neutral: 'Now it is ordinary.',
  tense: 'Now there is tension.',
} as const;
const there = {
  supportive: 'There is support there.',
  neutral: 'The contact is ordinary.',
  tense: 'There is tension there.',
} as const;
const kinds = { person: 'person', group: 'group', organisation: 'organisation' } as const;
const circles = {
  family: 'family',
  friends: 'friends and neighbours',
  work: 'work and school',
  services: 'services',
} as const;

const count = (number: number, one: string, more: string): string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : more}`];

export const englishWords: EcogramWords = {
  method: 'Ecogram',
  sheetTitle: 'My network: who is around me?',
  listTitle: 'My network in words',
  legendTitle: 'How to read the drawing',
  comparisonTitle: 'My network: two moments',
  me: 'me',
  hiddenClient: 'the person in the middle',
  hiddenActor: (number) => `number ${number}`,

  kinds,
  circles,
  strengths,
  feelings: { plus: 'feels good', minus: 'weighs' },
  facts: {
    frequency: 'How often is there contact?',
    reachability: 'How do you reach each other?',
    since: 'Since when?',
    firstStep: 'Who took the first step?',
  },

  legend: {
    who: 'Who',
    contact: 'What is the contact like?',
    feeling: 'How does it feel to me?',
    arrow: 'Arrow',
    distance: 'Distance',
    colour: 'Colour',
    numbers: 'Numbers',
    person: 'somebody you know',
    group: 'a group',
    organisation: 'an organisation',
    plus: 'that feels good',
    minus: 'that weighs',
    arrowText: 'who the support or tension comes from, and who it goes to',
    distanceText: 'the closer to me, the stronger the bond',
    numbersText: 'each number has a name in the list',
    namesHiddenText: 'a number instead of a name: you know who it is',
  },
  blank: {
    draw: 'Draw like this',
    line: 'Draw a line',
    add: 'Add',
    distance: 'Close by or far away: that is up to you.',
  },
  list: {
    who: 'Who',
    contact: (client) => `Contact with ${client}`,
    contactWithMe: 'Contact with me',
    feelingForMe: 'For me',
    direction: 'Direction',
    feeling: (client) => `For ${client}`,
    frequency: 'How often, what else',
    others: 'Between others:',
    noLine: 'no line yet',
  },
  foot: {
    legendAndList: 'The explanation and the list are on the next sheets.',
    legend: 'The explanation is on the next sheet.',
  },
  signatures: { client: (name) => name, coach: 'Coach' },

  direction: (strength, giver, taker) =>
    ({
      supportive: `${giver} gives support to ${taker}`,
      neutral: `${giver} helps ${taker}`,
      tense: `tension comes from ${giver}`,
    })[strength],
  bothWays: (strength) =>
    ({
      supportive: 'support in both directions',
      neutral: 'help in both directions',
      tense: 'tension from both sides',
    })[strength],

  sentences: {
    network: (client) => `This is the network of ${client}.`,
    empty: (client) => `Nobody stands around ${client} on the sheet yet.`,
    around: (client, names) =>
      `Around ${client} ${names.length === 1 ? 'stands' : 'stand'} ${listed(names)}.`,
    circle: (circle, names) =>
      `${capitalised(circle === null ? 'also on the sheet' : circles[circle])}: ${listed(names)}.`,
    relation: ({ strength, first, second, arrows }) => {
      if (strength === 'supportive') {
        if (arrows === 'one') return capitalised(`${first} gives support to ${second}.`);
        if (arrows === 'both') return `Between ${first} and ${second} support goes both ways.`;
        return `Between ${first} and ${second} there is support.`;
      }
      if (strength === 'neutral') {
        if (arrows === 'one') {
          return `Between ${first} and ${second} there is ordinary contact. The help comes from ${first}.`;
        }
        if (arrows === 'both')
          return `Between ${first} and ${second} there is ordinary contact. They help each other.`;
        return `Between ${first} and ${second} there is ordinary contact.`;
      }
      if (arrows === 'one') return `Between ${first} and ${second} there is tension. It comes from ${first}.`;
      if (arrows === 'both')
        return `Between ${first} and ${second} there is tension. It comes from both sides.`;
      return `Between ${first} and ${second} there is tension.`;
    },
    feeling: (feeling, client) =>
      feeling === 'plus' ? `That feels good to ${client}.` : `That weighs on ${client}.`,
    unjoined: (names) =>
      names.length === 1
        ? capitalised(`${listed(names)} stands on the sheet without a line.`)
        : capitalised(`${listed(names)} stand on the sheet without a line.`),
    group: (name) => `${name} (a group)`,
    note: (text) => `Written with it: ${text}`,
  },

  discussion: {
    who: 'Who is on the sheet?',
    relations: 'What is the contact like?',
    counted: (client, counts) => {
      const total = counts.person + counts.group + counts.organisation;
      const parts = [
        ...count(counts.person, 'person', 'people'),
        ...count(counts.group, 'group', 'groups'),
        ...count(counts.organisation, 'organisation', 'organisations'),
      ];
      return `Around ${client} there ${total === 1 ? 'is' : 'are'} ${listed(parts)}.`;
    },
    nobody: (client) => `Nobody stands around ${client} yet.`,
    bands: (strength, names) =>
      ({
        supportive: `There is support with ${listed(names)}.`,
        neutral: `There is ordinary contact with ${listed(names)}.`,
        tense: `There is tension with ${listed(names)}.`,
      })[strength],
    noBand: (names) => `No line to the middle yet: ${listed(names)}.`,
    feels: (feeling, names) =>
      feeling === 'plus'
        ? `There is a plus with ${listed(names)}.`
        : `There is a minus with ${listed(names)}.`,
    amongOthers: (pairs) => `Among each other there is a line between ${pairs.join('; between ')}.`,
    pair: (first, second) => `${first} and ${second}`,
  },

  differences: {
    came: (name, strength) =>
      capitalised(`${name} joined.`) + (strength === null ? '' : ` ${there[strength]}`),
    left: (name) => capitalised(`${name} is no longer there.`),
    renamed: (before, after) => capitalised(`${before} is now called ${after}.`),
    roleChanged: (name, before, after) => {
      if (before === '') return `With ${name} it now says: ${after}.`;
      return after === ''
        ? `With ${name} it no longer says: ${before}.`
        : `With ${name} it said: ${before}. Now it says: ${after}.`;
    },
    kindChanged: (name, kind) =>
      capitalised(`${name} is now drawn as ${kind === 'organisation' ? 'an' : 'a'} ${kinds[kind]}.`),
    circleChanged: (name, circle) =>
      circle === null
        ? capitalised(`${name} no longer has a colour.`)
        : capitalised(`${name} now stands with ${circles[circle]}.`),
    grew: (name) => capitalised(`${name} is drawn larger.`),
    shrank: (name) => capitalised(`${name} is drawn smaller.`),
    nearer: (name, client) => capitalised(`${name} now stands closer to ${client}.`),
    further: (name, client) => capitalised(`${name} now stands further from ${client}.`),
    noteChanged: (name) => `There is another note with ${name}.`,
    factChanged: (name, fact) =>
      ({
        frequency: `With ${name} it says something else about how often there is contact.`,
        reachability: `With ${name} it says something else about how you reach each other.`,
        since: `With ${name} it says something else about since when.`,
        firstStep: `With ${name} it says something else about who took the first step.`,
      })[fact],
    lineCame: (first, second, strength) =>
      `There is now a line between ${first} and ${second}. ${there[strength]}`,
    lineLeft: (first, second) => `There is no line between ${first} and ${second} any more.`,
    bandWas: (band, before) => `${band} ${was[before]}.`,
    bandIs: (after) => is[after],
    feelingThen: (feeling) =>
      feeling === null ? '' : feeling === 'plus' ? 'That feels good.' : 'That weighs.',
    arrowThen: (giver, both) =>
      both ? 'It goes both ways.' : giver === null ? '' : `It comes from ${giver}.`,
    bandWith: (name) => `The bond with ${name}`,
    bandBetween: (first, second) => `The bond between ${first} and ${second}`,
    feelingIs: (band, feeling) => {
      if (feeling === null) return `${band} has no plus or minus any more.`;
      return feeling === 'plus' ? `${band} now feels good.` : `${band} now weighs.`;
    },
    arrowIs: (band, giver, taker, both) => {
      if (both) return `${band} now goes both ways.`;
      if (giver === null || taker === null) return `${band} has no arrow any more.`;
      return `${band} now goes from ${giver} to ${taker}.`;
    },
    bandNote: (band) => `${band} has another note.`,
  },
};
