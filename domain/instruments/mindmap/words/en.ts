import { capitalised, ended, listedWith } from '../../../language/grammar.ts';
import type { Mark } from '../document.ts';
import type { MindmapWords } from './mindmap-words.ts';

const listed = listedWith('and');

/** What a marked node is: "an obstacle". */
const nouns: Readonly<Record<Mark, string>> = {
  strength: 'a strength',
  obstacle: 'an obstacle',
  wish: 'a wish',
  keep: 'something not to be given up',
  first: 'what comes first',
};
const nounsOf = (marks: readonly Mark[]): string => listed(marks.map((mark) => nouns[mark]));

/** ", with ‘a’ and ‘b’", when something came or went along. */
const along = (below: readonly string[], more: boolean): string => {
  if (below.length === 0) return '';
  return more ? `, with ${below.join(', ')} and more` : `, with ${listed(below)}`;
};
const withText = (sentence: string, text: string): string =>
  text === '' ? `${sentence}.` : ended(`${sentence}: ${text}`);
export const englishWords: MindmapWords = {
  method: 'Mind map',
  sheetTitle: 'What matters to me?',
  listTitle: 'What matters to me, in words',
  comparisonTitle: 'What matters to me: two moments',

  me: 'me',
  work: 'work: what is possible for me?',
  aboutWork: 'the question about work',
  hiddenClient: 'the person in the middle',
  unnamed: { branch: 'a branch without words', node: 'something that has no words yet' },
  quoted: (text) => `‘${text}’`,

  marks: { strength: 'strength', obstacle: 'obstacle', wish: 'wish', keep: 'want to keep', first: 'first' },
  effects: { helps: 'helps with work', hinders: 'holds work back' },

  spoken: {
    centre: (text) => `the middle: ${text}`,
    place: { branch: 'branch', node: 'thought' },
    under: (name) => `under ${name}`,
    marked: (marks) => listed(marks),
    folded: 'folded',
    note: 'with a note',
    link: (from, to, text, both) =>
      (both ? `arrow both ways between ${from} and ${to}` : `arrow from ${from} to ${to}`) +
      (text === '' ? '' : `: ${text}`),
  },

  legend: {
    strength: 'strength, support',
    obstacle: 'makes it hard',
    wish: 'wish',
    keep: 'do not want to give up',
    first: 'comes first',
    helps: 'helps with work',
    hinders: 'holds work back',
    link: 'has influence on',
    both: 'influence each other',
    folded: 'there is more under this',
  },
  list: {
    influences: (to, text) => `has influence on ${to}${text === '' ? '' : `: ${text}`}`,
    together: (to, text) => `influence both ways with ${to}${text === '' ? '' : `: ${text}`}`,
  },
  blank: {
    how: 'Choose yourself which branches you fill in. Write what matters to you, and draw an arrow when something has influence on something else.',
    domains: 'It can be about this, if you like:',
  },
  tiles: {
    piece: (name) => `piece ${name}`,
    join: 'same figure, same line',
    goesOn: (name) => `goes on at ${name}`,
  },
  foot: 'Not everything fits the drawing. All the words are on the next pages.',

  sentences: {
    centre: (about, client, text) => {
      if (text !== '') return ended(`In the middle it says: ${text}`);
      return about === 'client'
        ? `${capitalised(client)} stands in the middle.`
        : `In the middle stands the question what is possible for ${client} when it comes to work.`;
    },
    empty: (client) => `There is nothing around ${client} yet.`,
    branches: (names) =>
      names.length === 1
        ? `There is one branch: ${listed(names)}.`
        : `These are the branches: ${listed(names)}.`,
    branchWith: (branch, nodes) => `On the branch ${branch}: ${listed(nodes)}.`,
    bareBranch: (branch) => `There is nothing on the branch ${branch} yet.`,
    below: (node, nodes) => `Below ${node}: ${listed(nodes)}.`,
    link: (from, to, text) => withText(capitalised(`${from} has influence on ${to}`), text),
    bothWays: (one, other, text) => withText(capitalised(`${one} and ${other} influence each other`), text),
    marked: {
      strength: (client, names) => `This gives ${client} strength: ${listed(names)}.`,
      obstacle: (client, names) => `This makes it hard for ${client}: ${listed(names)}.`,
      wish: (client, names) => `This is what ${client} wishes for: ${listed(names)}.`,
      keep: (client, names) => `This is what ${client} does not want to give up: ${listed(names)}.`,
      first: (client, names) => `This is what ${client} wants to take on first: ${listed(names)}.`,
    },
    effects: {
      helps: (names) => `This helps on the road to work: ${listed(names)}.`,
      hinders: (names) => `This holds work back: ${listed(names)}.`,
    },
    note: (text) => `Written with it: ${text}`,
  },

  discussion: {
    map: 'What is on the mind map?',
    first: 'Where do you want to go?',
    strengths: 'Where is strength?',
    hard: 'What makes it hard?',
    together: 'What hangs together?',
    work: 'What does it do for work?',
    noFirst: 'No wish is marked yet, and nothing is chosen to take on first.',
    noStrengths: 'Nothing is marked as a strength yet.',
    noLinks: 'There are no arrows yet.',
    noWork: 'It does not say yet what helps with work or what holds it back.',
    open: (branches) => `There is nothing here yet: ${listed(branches)}.`,
  },

  differences: {
    branchCame: (name, below, more) => `There is a new branch: ${name}${along(below, more)}.`,
    came: (name, parent, below, more) => `With ${parent} came ${name}${along(below, more)}.`,
    branchLeft: (name, below, more) => `The branch ${name} is no longer on it${along(below, more)}.`,
    left: (name, below, more) => capitalised(`${name} is no longer on it${along(below, more)}.`),
    renamed: (before, after) => capitalised(`${before} is now called ${after}.`),
    hung: (name, parent) =>
      capitalised(
        parent === null ? `${name} is now a branch of its own.` : `${name} now hangs with ${parent}.`,
      ),
    domain: (name, domain) =>
      domain === null
        ? capitalised(`${name} is now a free branch.`)
        : capitalised(`${name} now belongs to ${domain}.`),
    marks: (name, came, left) => {
      if (left.length === 0) return capitalised(`${name} is now ${nounsOf(came)}.`);
      return came.length === 0
        ? capitalised(`${name} is no longer ${nounsOf(left)}.`)
        : capitalised(`${name} was ${nounsOf(left)} and is now ${nounsOf(came)}.`);
    },
    effect: (name, before, after) => {
      if (after === null) return `With ${name} it no longer says what it does for work.`;
      if (before === null) {
        return capitalised(after === 'helps' ? `${name} helps with work.` : `${name} holds work back.`);
      }
      return capitalised(
        after === 'helps'
          ? `${name} held work back and helps now.`
          : `${name} helped with work and holds it back now.`,
      );
    },
    noteChanged: (name) => `There is another note with ${name}.`,
    linkCame: (from, to, text, both) =>
      withText(
        capitalised(
          both ? `${from} and ${to} now influence each other` : `${from} now has influence on ${to}`,
        ),
        text,
      ),
    linkLeft: (from, to) => `There is no arrow between ${from} and ${to} any more.`,
    linkText: (from, to, before, after) => {
      if (after === '') return `There are no words any more with the arrow from ${from} to ${to}.`;
      return before === ''
        ? ended(`With the arrow from ${from} to ${to} it now says: ${after}`)
        : `${ended(`With the arrow from ${from} to ${to} it said: ${before}`)} ${ended(`Now it says: ${after}`)}`;
    },
    linkWays: (from, to, both) =>
      capitalised(
        both
          ? `${from} and ${to} now influence each other.`
          : `The arrow now goes only from ${from} to ${to}.`,
      ),
    relinked: (from, to) => `The arrow now goes from ${from} to ${to}.`,
    centre: (before, after) =>
      `${ended(`In the middle it said: ${before}`)} ${ended(`Now it says: ${after}`)}`,
  },

  labels: {
    add: 'Add',
    change: 'Change',
    'set-centre': 'Change the middle',
    hang: 'Hang elsewhere',
    place: 'Move',
    fold: 'Fold',
    link: 'Draw arrow',
    'change-link': 'Change arrow',
    relink: 'Move arrow',
    remove: 'Remove',
    'write-note': 'Write note',
    'write-private-note': 'Write private note',
    replace: 'Put back',
  },
};
