import { capitalised, ended, listedWith } from '../../../language/grammar.ts';
import type { Mark } from '../document.ts';
import type { MindmapWords } from './mindmap-words.ts';

const listed = listedWith('en');

/** What a marked node is: "een hindernis". */
const nouns: Readonly<Record<Mark, string>> = {
  strength: 'een kracht',
  obstacle: 'een hindernis',
  wish: 'een wens',
  keep: 'iets om niet op te geven',
  first: 'wat we eerst aanpakken',
};
const noLonger: Readonly<Record<Mark, string>> = {
  strength: 'geen kracht meer',
  obstacle: 'geen hindernis meer',
  wish: 'geen wens meer',
  keep: 'niet meer iets om niet op te geven',
  first: 'niet meer wat we eerst aanpakken',
};
const nounsOf = (marks: readonly Mark[]): string => listed(marks.map((mark) => nouns[mark]));

/** ", met ‘a’ en ‘b’", when something came or went along. */
const along = (below: readonly string[], more: boolean): string => {
  if (below.length === 0) return '';
  return more ? `, met onder meer ${listed(below)}` : `, met ${listed(below)}`;
};
const withText = (sentence: string, text: string): string =>
  text === '' ? `${sentence}.` : ended(`${sentence}: ${text}`);
/** "a en b" takes another form of the verb than "a" alone. */
const has = (names: readonly string[], one: string, several: string): string =>
  names.length === 1 ? one : several;

export const dutchWords: MindmapWords = {
  method: 'Mindmap',
  sheetTitle: 'Wat telt er voor mij?',
  listTitle: 'Wat telt er voor mij, in woorden',
  comparisonTitle: 'Wat telt er voor mij: twee momenten',

  me: 'ik',
  work: 'werk: wat kan er voor mij?',
  aboutWork: 'de vraag over werk',
  hiddenClient: 'de persoon in het midden',
  unnamed: { branch: 'een tak zonder woorden', node: 'iets dat nog geen woorden heeft' },
  quoted: (text) => `‘${text}’`,

  marks: { strength: 'kracht', obstacle: 'hindernis', wish: 'wens', keep: 'wil ik houden', first: 'eerst' },
  effects: { helps: 'helpt bij werk', hinders: 'houdt werk tegen' },

  spoken: {
    centre: (text) => `het midden: ${text}`,
    place: { branch: 'tak', node: 'gedachte' },
    under: (name) => `onder ${name}`,
    marked: (marks) => listed(marks),
    folded: 'dichtgevouwen',
    note: 'met een notitie',
    link: (from, to, text, both) =>
      (both ? `pijl in twee richtingen tussen ${from} en ${to}` : `pijl van ${from} naar ${to}`) +
      (text === '' ? '' : `: ${text}`),
  },

  legend: {
    strength: 'kracht, steun',
    obstacle: 'maakt het moeilijk',
    wish: 'wens',
    keep: 'wil ik niet opgeven',
    first: 'pakken we eerst aan',
    helps: 'helpt bij werk',
    hinders: 'houdt werk tegen',
    link: 'heeft invloed op',
    both: 'hebben invloed op elkaar',
    folded: 'hier zit nog iets onder',
  },
  list: {
    influences: (to, text) => `heeft invloed op ${to}${text === '' ? '' : `: ${text}`}`,
    together: (to, text) => `invloed over en weer met ${to}${text === '' ? '' : `: ${text}`}`,
  },
  blank: {
    how: 'Kies zelf welke takken je invult. Schrijf erbij wat voor jou telt, en trek een pijl als iets invloed heeft op iets anders.',
    domains: 'Hier kan het over gaan, als jij dat wil:',
  },
  tiles: {
    piece: (name) => `stuk ${name}`,
    join: 'zelfde cijfer, zelfde lijn',
    goesOn: (name) => `verder op ${name}`,
  },
  foot: 'Niet alles past op de tekening. Alle woorden staan op de volgende bladen.',

  sentences: {
    centre: (about, client, text) => {
      if (text !== '') return ended(`In het midden staat: ${text}`);
      return about === 'client'
        ? `In het midden staat ${client}.`
        : `In het midden staat de vraag wat er voor ${client} kan op het vlak van werk.`;
    },
    empty: (client) => `Rond ${client} staat nog niets.`,
    branches: (names) =>
      names.length === 1 ? `Er is één tak: ${listed(names)}.` : `Dit zijn de takken: ${listed(names)}.`,
    branchWith: (branch, nodes) => `Bij ${branch} ${has(nodes, 'staat', 'staan')} ${listed(nodes)}.`,
    bareBranch: (branch) => `Bij ${branch} staat nog niets.`,
    below: (node, nodes) => `Onder ${node} ${has(nodes, 'hangt', 'hangen')} ${listed(nodes)}.`,
    link: (from, to, text) => withText(capitalised(`${from} heeft invloed op ${to}`), text),
    bothWays: (one, other, text) =>
      withText(capitalised(`${one} en ${other} hebben invloed op elkaar`), text),
    marked: {
      strength: (client, names) => `Dit geeft ${client} kracht: ${listed(names)}.`,
      obstacle: (client, names) => `Dit maakt het moeilijk voor ${client}: ${listed(names)}.`,
      wish: (client, names) => `Dit wenst ${client}: ${listed(names)}.`,
      keep: (client, names) => `Dit wil ${client} niet opgeven: ${listed(names)}.`,
      first: (client, names) => `Dit wil ${client} eerst aanpakken: ${listed(names)}.`,
    },
    effects: {
      helps: (names) => `Dit helpt op de weg naar werk: ${listed(names)}.`,
      hinders: (names) => `Dit houdt werk tegen: ${listed(names)}.`,
    },
    note: (text) => `Erbij geschreven: ${text}`,
  },

  discussion: {
    map: 'Wat staat er op de mindmap?',
    first: 'Waar wil je naartoe?',
    strengths: 'Waar zit kracht?',
    hard: 'Wat maakt het moeilijk?',
    together: 'Wat hangt samen?',
    work: 'Wat doet het met werk?',
    noFirst: 'Er is nog geen wens aangeduid, en nog niets gekozen om eerst aan te pakken.',
    noStrengths: 'Er is nog niets aangeduid als kracht.',
    noLinks: 'Er staan nog geen pijlen.',
    noWork: 'Er staat nog niet bij wat helpt bij werk of wat het tegenhoudt.',
    open: (branches) => `Hier staat nog niets bij: ${listed(branches)}.`,
  },

  differences: {
    branchCame: (name, below, more) => `Er kwam een tak bij: ${name}${along(below, more)}.`,
    came: (name, parent, below, more) => `Bij ${parent} kwam ${name} erbij${along(below, more)}.`,
    branchLeft: (name, below, more) => `De tak ${name} staat er niet meer op${along(below, more)}.`,
    left: (name, below, more) => capitalised(`${name} staat er niet meer op${along(below, more)}.`),
    renamed: (before, after) => capitalised(`${before} heet nu ${after}.`),
    hung: (name, parent) =>
      capitalised(parent === null ? `${name} is nu een eigen tak.` : `${name} hangt nu bij ${parent}.`),
    domain: (name, domain) =>
      domain === null
        ? capitalised(`${name} is nu een vrije tak.`)
        : capitalised(`${name} hoort nu bij ${domain}.`),
    marks: (name, came, left) => {
      if (left.length === 0) return capitalised(`${name} is nu ${nounsOf(came)}.`);
      if (came.length === 0) {
        return capitalised(`${name} is ${listed(left.map((mark) => noLonger[mark]))}.`);
      }
      return capitalised(`${name} was ${nounsOf(left)} en is nu ${nounsOf(came)}.`);
    },
    effect: (name, before, after) => {
      if (after === null) return `Bij ${name} staat niet meer wat het met werk doet.`;
      if (before === null) {
        return capitalised(after === 'helps' ? `${name} helpt bij werk.` : `${name} houdt werk tegen.`);
      }
      return capitalised(
        after === 'helps'
          ? `${name} hield werk tegen en helpt nu.`
          : `${name} hielp bij werk en houdt het nu tegen.`,
      );
    },
    noteChanged: (name) => `Bij ${name} staat een andere notitie.`,
    linkCame: (from, to, text, both) =>
      withText(
        capitalised(
          both ? `${from} en ${to} hebben nu invloed op elkaar` : `${from} heeft nu invloed op ${to}`,
        ),
        text,
      ),
    linkLeft: (from, to) => `Tussen ${from} en ${to} staat geen pijl meer.`,
    linkText: (from, to, before, after) => {
      if (after === '') return `Bij de pijl van ${from} naar ${to} staan geen woorden meer.`;
      return before === ''
        ? ended(`Bij de pijl van ${from} naar ${to} staat nu: ${after}`)
        : `${ended(`Bij de pijl van ${from} naar ${to} stond: ${before}`)} ${ended(`Nu staat er: ${after}`)}`;
    },
    linkWays: (from, to, both) =>
      capitalised(
        both
          ? `${from} en ${to} hebben nu invloed op elkaar.`
          : `De pijl gaat nu alleen van ${from} naar ${to}.`,
      ),
    relinked: (from, to) => `De pijl gaat nu van ${from} naar ${to}.`,
    centre: (before, after) => `${ended(`In het midden stond: ${before}`)} ${ended(`Nu staat er: ${after}`)}`,
  },

  labels: {
    add: 'Toevoegen',
    change: 'Wijzigen',
    'set-centre': 'Midden wijzigen',
    hang: 'Elders hangen',
    place: 'Verplaatsen',
    fold: 'Vouwen',
    link: 'Pijl trekken',
    'change-link': 'Pijl wijzigen',
    relink: 'Pijl verleggen',
    remove: 'Verwijderen',
    'write-note': 'Notitie schrijven',
    'write-private-note': 'Eigen notitie schrijven',
    replace: 'Terugzetten',
  },
};
