import { capitalised, listedWith } from '../../../language/grammar.ts';
import type { BalanceWords } from './balance-words.ts';

const listed = listedWith('en');

export const dutchWords: BalanceWords = {
  method: 'Draaglast-draagkrachtbalkje',
  sheetTitle: 'Wat weegt en wat draagt',
  listTitle: 'Wat weegt en wat draagt, in woorden',
  comparisonTitle: 'Wat weegt en wat draagt: twee momenten',
  me: 'ik',
  hiddenClient: 'de persoon op het blad',
  numbered: (kind, number) => `${kind === 'burden' ? 'last' : 'kracht'} ${number}`,
  unnamed: {
    burden: 'iets dat weegt en nog geen naam heeft',
    strength: 'een kracht die nog geen naam heeft',
  },

  kinds: { burden: 'last', strength: 'kracht' },
  weakest: 'zwakste punt',
  weakestIs: (word) => `zwakste punt: ${word}`,

  spoken: {
    beam: (client, lean) =>
      `de balk van ${client}, ` + { level: 'ligt recht', left: 'zakt links', right: 'zakt rechts' }[lean],
    large: { burden: 'groot blok', strength: 'grote driehoek' },
    small: { burden: 'klein blok', strength: 'kleine driehoek' },
    standsOn: (burden) => `staat op: ${burden}`,
    extra: 'steun die erbij komt',
    carriedBy: (strengths) => `helpt hierbij: ${listed(strengths)}`,
    carries: (burdens) => `helpt bij: ${listed(burdens)}`,
    join: (strength, burden) => `${strength} helpt bij: ${burden}`,
  },

  legend: {
    burden: 'blok: dit weegt\ngroot blok: dit weegt veel',
    strength: 'driehoek: dit draagt\ngrote driehoek: dit draagt veel',
    extra: 'dubbele rand: steun\ndie erbij komt',
    join: 'deze kracht helpt\nbij deze last',
    empty: 'leeg: we weten\nhet nog niet',
    numbers: 'bij elk getal hoort\neen regel in de lijst',
    hidden: 'een getal in plaats van\nwoorden: jij weet wat het is',
  },
  blank: {
    burden: 'teken een blok op de balk:\ndit weegt. Groot blok: dit weegt veel',
    strength: 'teken een driehoek onder de balk:\ndit draagt. Grote driehoek: dit draagt veel',
    weakest: 'zet een ruit op de balk waar het\nmeest kan doorzakken: het zwakste punt',
  },
  list: {
    burdens: 'Wat weegt',
    strengths: 'Wat draagt',
    weakest: 'Zwakste punt',
    agreed: 'Steun die we afspreken',
    carriedBy: (strengths) => `helpt: ${listed(strengths)}`,
    carries: (burdens) => `helpt bij: ${listed(burdens)}`,
    extra: 'komt erbij',
  },
  foot: 'De lijst staat op de volgende bladen.',

  sentences: {
    balance: (client) => `Dit is de balk van ${client}. Erop ligt wat weegt, eronder staat wat draagt.`,
    empty: (client) => `Op de balk van ${client} staat nog niets.`,
    weighs: (client, burdens) => `Dit weegt op ${client}: ${listed(burdens)}.`,
    weighsMuch: (burdens) =>
      capitalised(
        burdens.length === 1
          ? `${listed(burdens)} weegt veel: dat is een groot blok.`
          : `${listed(burdens)} wegen veel: dat zijn grote blokken.`,
      ),
    stands: (burden, below) => capitalised(`boven op ${below} ligt ${burden}.`),
    carries: (client, strengths) => `Dit houdt ${client} recht: ${listed(strengths)}.`,
    carriesMuch: (strengths) =>
      capitalised(
        strengths.length === 1
          ? `${listed(strengths)} draagt veel: dat is een grote driehoek.`
          : `${listed(strengths)} dragen veel: dat zijn grote driehoeken.`,
      ),
    nothingCarries: 'Onder de balk staat nog geen kracht.',
    nothingWeighs: 'Op de balk staat nog geen last.',
    join: (strength, burdens) => capitalised(`${strength} helpt bij ${listed(burdens)}.`),
    extra: (strengths) => `Steun die erbij komt: ${listed(strengths)}.`,
    weakest: (word) =>
      word === '' ? 'Op de balk is een zwakste punt aangeduid.' : `Het zwakste punt is ‘${word}’.`,
    extraThere: (strengths) => `Net daar komt steun bij: ${listed(strengths)}.`,
    leans: {
      level: 'De balk ligt recht.',
      left: 'De balk zakt aan de linkerkant: daar ligt meer dan er gedragen wordt.',
      right: 'De balk zakt aan de rechterkant: daar ligt meer dan er gedragen wordt.',
    },
    agreed: (text) => `We spreken af: ${text}`,
    note: (text) => `Erbij geschreven: ${text}`,
  },

  discussion: {
    weighs: 'Wat weegt?',
    carries: 'Wat draagt?',
    together: 'Wat helpt waar?',
    weak: 'Waar is het zwak?',
    alone: (burdens) => `Nog met geen kracht verbonden: ${listed(burdens)}.`,
    free: (strengths) => `Nog met geen last verbonden: ${listed(strengths)}.`,
    open: (kind) =>
      kind === 'burden'
        ? 'Er is ook iets dat weegt en nog geen naam heeft.'
        : 'Er is ook plaats voor een kracht die nog geen naam heeft.',
    noWeakest: 'Er is nog geen zwakste punt aangeduid.',
  },

  differences: {
    came: (kind, name) =>
      kind === 'burden' ? capitalised(`${name} weegt er nu bij.`) : capitalised(`${name} draagt nu mee.`),
    left: (kind, name) =>
      kind === 'burden'
        ? capitalised(`${name} staat niet meer op de balk.`)
        : capitalised(`${name} staat niet meer onder de balk.`),
    renamed: (before, after) => capitalised(`${before} heet nu ${after}.`),
    grew: (kind, name) => capitalised(`${name} ${kind === 'burden' ? 'weegt' : 'draagt'} nu meer.`),
    shrank: (kind, name) => capitalised(`${name} ${kind === 'burden' ? 'weegt' : 'draagt'} nu minder.`),
    movedOn: (name, below) =>
      capitalised(below === null ? `${name} staat nu op de balk zelf.` : `${name} staat nu op ${below}.`),
    moved: (name) => capitalised(`${name} staat nu op een andere plaats.`),
    extra: (name, extra) =>
      capitalised(
        extra ? `${name} is nu steun die erbij komt.` : `${name} is geen steun meer die erbij komt.`,
      ),
    noteChanged: (name) => `Bij ${name} staat een andere notitie.`,
    joined: (strength, burden) => capitalised(`${strength} helpt nu bij ${burden}.`),
    unjoined: (strength, burden) => capitalised(`${strength} is niet meer verbonden met ${burden}.`),
    weakestCame: (word) =>
      word === '' ? 'Er is nu een zwakste punt aangeduid.' : `Het zwakste punt is nu aangeduid: ${word}.`,
    weakestLeft: 'Er is geen zwakste punt meer aangeduid.',
    weakestIs: (before, after) =>
      before === '' || after === ''
        ? 'Bij het zwakste punt staan andere woorden.'
        : `Het zwakste punt was: ${before}. Nu is het: ${after}.`,
    weakestMoved: 'Het zwakste punt ligt op een andere plaats.',
    agreedCame: 'Er staat nu bij welke steun we afspreken.',
    agreed: 'De steun die we afspreken is anders.',
  },

  labels: {
    add: 'Toevoegen',
    'change-burden': 'Last wijzigen',
    'change-strength': 'Kracht wijzigen',
    place: 'Verplaatsen',
    join: 'Verbinden',
    unjoin: 'Losmaken',
    'set-weakest': 'Zwakste punt aanduiden',
    'clear-weakest': 'Zwakste punt weghalen',
    remove: 'Verwijderen',
    order: 'Volgorde wijzigen',
    lean: 'Balk laten leunen',
    'write-agreed': 'Steun afspreken',
    'write-note': 'Notitie schrijven',
    'write-private-note': 'Eigen notitie schrijven',
    replace: 'Terugzetten',
  },
};
