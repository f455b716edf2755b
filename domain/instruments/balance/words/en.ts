import { capitalised, listedWith } from '../../../language/grammar.ts';
import type { BalanceWords } from './balance-words.ts';

const listed = listedWith('and');

export const englishWords: BalanceWords = {
  method: 'Balance of burdens and strengths',
  sheetTitle: 'What weighs and what carries',
  listTitle: 'What weighs and what carries, in words',
  comparisonTitle: 'What weighs and what carries: two moments',
  me: 'me',
  hiddenClient: 'the person on the sheet',
  numbered: (kind, number) => `${kind} ${number}`,
  unnamed: {
    burden: 'something that weighs and has no name yet',
    strength: 'a strength that has no name yet',
  },

  kinds: { burden: 'burden', strength: 'strength' },
  weakest: 'weakest point',
  weakestIs: (word) => `weakest point: ${word}`,

  spoken: {
    beam: (client, lean) =>
      `the beam of ${client}, ` +
      { level: 'lies level', left: 'goes down on the left', right: 'goes down on the right' }[lean],
    large: { burden: 'large block', strength: 'large triangle' },
    small: { burden: 'small block', strength: 'small triangle' },
    standsOn: (burden) => `stands on: ${burden}`,
    extra: 'support that comes in',
    carriedBy: (strengths) => `helping with it: ${listed(strengths)}`,
    carries: (burdens) => `helps with: ${listed(burdens)}`,
    join: (strength, burden) => `${strength} helps with: ${burden}`,
  },

  legend: {
    burden: 'block: this weighs\nlarge block: this weighs much',
    strength: 'triangle: this carries\nlarge triangle: carries much',
    extra: 'double edge: support\nthat comes in',
    join: 'this strength helps\nwith this burden',
    empty: 'empty: we do not\nknow it yet',
    numbers: 'each number has\na line in the list',
    hidden: 'a number instead of\nwords: you know what it is',
  },
  blank: {
    burden: 'draw a block on the beam:\nthis weighs. Large block: it weighs much',
    strength: 'draw a triangle under the beam:\nthis carries. Large triangle: it carries much',
    weakest: 'put a diamond on the beam where it\ncan give way most: the weakest point',
  },
  list: {
    burdens: 'What weighs',
    strengths: 'What carries',
    weakest: 'Weakest point',
    agreed: 'Support that we agree on',
    carriedBy: (strengths) => `helping: ${listed(strengths)}`,
    carries: (burdens) => `helps with: ${listed(burdens)}`,
    extra: 'comes in',
  },
  foot: 'The list is on the next pages.',

  sentences: {
    balance: (client) =>
      `This is the beam of ${client}. On it lies what weighs, under it stands what carries.`,
    empty: (client) => `There is nothing on the beam of ${client} yet.`,
    weighs: (client, burdens) => `This weighs on ${client}: ${listed(burdens)}.`,
    weighsMuch: (burdens) =>
      capitalised(
        burdens.length === 1
          ? `${listed(burdens)} weighs a lot: it is a large block.`
          : `${listed(burdens)} weigh a lot: they are large blocks.`,
      ),
    stands: (burden, below) => capitalised(`on top of ${below} lies ${burden}.`),
    carries: (client, strengths) => `This keeps ${client} upright: ${listed(strengths)}.`,
    carriesMuch: (strengths) =>
      capitalised(
        strengths.length === 1
          ? `${listed(strengths)} carries a lot: it is a large triangle.`
          : `${listed(strengths)} carry a lot: they are large triangles.`,
      ),
    nothingCarries: 'There is no strength under the beam yet.',
    nothingWeighs: 'There is no burden on the beam yet.',
    join: (strength, burdens) => capitalised(`${strength} helps with ${listed(burdens)}.`),
    extra: (strengths) => `Support that comes in: ${listed(strengths)}.`,
    weakest: (word) =>
      word === '' ? 'A weakest point is marked on the beam.' : `The weakest point is ‘${word}’.`,
    extraThere: (strengths) => `Right there support comes in: ${listed(strengths)}.`,
    leans: {
      level: 'The beam lies level.',
      left: 'The beam goes down on the left: more lies there than is carried.',
      right: 'The beam goes down on the right: more lies there than is carried.',
    },
    agreed: (text) => `We agree on this: ${text}`,
    note: (text) => `Written with it: ${text}`,
  },

  discussion: {
    weighs: 'What weighs?',
    carries: 'What carries?',
    together: 'What helps where?',
    weak: 'Where is it weak?',
    alone: (burdens) => `Not joined to a strength yet: ${listed(burdens)}.`,
    free: (strengths) => `Not joined to a burden yet: ${listed(strengths)}.`,
    open: (kind) =>
      kind === 'burden'
        ? 'There is also something that weighs and has no name yet.'
        : 'There is also room for a strength that has no name yet.',
    noWeakest: 'No weakest point is marked yet.',
  },

  differences: {
    came: (kind, name) => capitalised(`${name} now ${kind === 'burden' ? 'weighs as well' : 'carries too'}.`),
    left: (kind, name) => capitalised(`${name} is no longer ${kind === 'burden' ? 'on' : 'under'} the beam.`),
    renamed: (before, after) => capitalised(`${before} is now called ${after}.`),
    grew: (kind, name) => capitalised(`${name} now ${kind === 'burden' ? 'weighs' : 'carries'} more.`),
    shrank: (kind, name) => capitalised(`${name} now ${kind === 'burden' ? 'weighs' : 'carries'} less.`),
    movedOn: (name, below) =>
      capitalised(
        below === null ? `${name} now stands on the beam itself.` : `${name} now stands on ${below}.`,
      ),
    moved: (name) => capitalised(`${name} now stands in another place.`),
    extra: (name, extra) =>
      capitalised(
        extra ? `${name} is now support that comes in.` : `${name} is no longer support that comes in.`,
      ),
    noteChanged: (name) => `There is another note with ${name}.`,
    joined: (strength, burden) => capitalised(`${strength} now helps with ${burden}.`),
    unjoined: (strength, burden) => capitalised(`${strength} is no longer joined to ${burden}.`),
    weakestCame: (word) =>
      word === '' ? 'A weakest point is marked now.' : `The weakest point is marked now: ${word}.`,
    weakestLeft: 'No weakest point is marked any more.',
    weakestIs: (before, after) =>
      before === '' || after === ''
        ? 'There are other words with the weakest point.'
        : `The weakest point was: ${before}. Now it is: ${after}.`,
    weakestMoved: 'The weakest point lies in another place.',
    agreedCame: 'It now says which support we agree on.',
    agreed: 'The support that we agree on is different.',
  },

  labels: {
    add: 'Add',
    'change-burden': 'Change burden',
    'change-strength': 'Change strength',
    place: 'Move',
    join: 'Join',
    unjoin: 'Take join away',
    'set-weakest': 'Mark weakest point',
    'clear-weakest': 'Take weakest point away',
    remove: 'Remove',
    order: 'Change order',
    lean: 'Let the beam lean',
    'write-agreed': 'Agree on support',
    'write-note': 'Write note',
    'write-private-note': 'Write private note',
    replace: 'Put back',
  },
};
