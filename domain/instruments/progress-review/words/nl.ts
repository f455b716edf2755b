import { capitalised, ended, listedWith } from '../../../language/grammar.ts';
import type { ProgressReviewWords } from './progress-review-words.ts';

const listed = listedWith('en');
const about = (domain: string | null): string => (domain === null ? '' : `, over ${domain}`);

export const dutchWords: ProgressReviewWords = {
  method: 'Stavaza',
  titles: {
    table: 'Waar sta ik nu?',
    road: 'Mijn weg tot nu',
    said: 'Wat ik erbij zeg',
    blank: 'Waar sta ik?',
  },
  blankHint: 'Schrijf een cijfer van 0 tot 10. Kies zelf wat je invult.',
  suggested: { start: 'start', between: 'tussenstap', now: 'nu' },
  hiddenClient: 'de persoon op het blad',
  unnamedMoment: 'een moment zonder naam',
  own: 'zelf',
  discussed: 'samen',
  saidHead: 'Wat ik erover zeg',
  helped: 'Wat veranderde en wat hielp',
  turningPoint: 'keerpunt',
  turningPoints: 'Keerpunten',
  ends: '0 is zo moeilijk als het voor mij kan zijn. 10 is zo goed als het voor mij kan zijn.',
  legend: {
    own: 'zelf: wat ik alleen invulde',
    discussed: 'samen: na ons gesprek',
    next: 'van het ene moment naar het volgende',
    skipped: 'ertussen niet besproken',
    ownRing: 'wat ik eerst zelf gaf',
    turningPoint: 'een keerpunt',
  },

  sentences: {
    moments: (client, moments) => `Waar ${client} staat. Momenten: ${listed(moments)}.`,
    empty: (client) => `Op de stavaza van ${client} staat nog niets.`,
    nothingGiven: 'Hier staat nog geen cijfer.',
    given: (moment, own, discussed) => {
      if (discussed === null) return own === null ? '' : `${capitalised(moment)}: zelf ${own}.`;
      if (own === null) return `${capitalised(moment)}: samen ${discussed}.`;
      return `${capitalised(moment)}: zelf ${own}, samen ${discussed}.`;
    },
    said: (version, words) => ended(`${version === 'own' ? 'Zelf' : 'Samen'} gezegd: ${words}`),
    turned: (moment, words) =>
      words === '' ? `Keerpunt bij ${moment}.` : ended(`Keerpunt bij ${moment}: ${words}`),
    helped: (words) => ended(`Wat veranderde en wat hielp: ${words}`),
    note: (note) => ended(`Nota: ${note}`),
  },

  differences: {
    momentCame: (moment) => `Er is een moment bij: ${moment}.`,
    momentLeft: (moment) => capitalised(`${moment} staat er niet meer bij.`),
    renamed: (before, after) => capitalised(`${before} heet nu ${after}.`),
    redated: (moment, day) =>
      day === null ? `Bij ${moment} staat geen datum meer.` : `De datum van ${moment} is nu ${day}.`,
    reordered: 'De momenten staan in een andere volgorde.',
    finished: (client, moment) => `${capitalised(client)} vulde ${moment} zelf in.`,
    reopened: (client, moment) => `${capitalised(client)} kan ${moment} nog verder invullen.`,
    domainCame: (domain) => `${domain} wordt nu ook besproken.`,
    domainLeft: (domain) => `${domain} wordt niet meer besproken.`,
    scored: (domain, moment, score, earlier) =>
      earlier === null
        ? `${domain} staat bij ${moment} op ${score}.`
        : `${domain} stond bij ${earlier.moment} op ${earlier.score}. Bij ${moment} staat het op ${score}.`,
    ownGiven: (client, score) => `Zelf gaf ${client} een ${score}.`,
    rescored: (version, { domain, moment, client }, before, after) => {
      const who = version === 'own' ? `gaf ${client} zelf` : 'staat na het gesprek';
      if (after === null) {
        return version === 'own'
          ? `${domain}, bij ${moment}: het eigen cijfer van ${client} staat er niet meer.`
          : `${domain}, bij ${moment}: het cijfer na het gesprek staat er niet meer.`;
      }
      if (before === null) return `${domain}, bij ${moment}: hier ${who} een ${after}.`;
      return version === 'own'
        ? `${domain}, bij ${moment}: het eigen cijfer van ${client} was ${before} en is nu ${after}.`
        : `${domain}, bij ${moment}: het cijfer na het gesprek was ${before} en is nu ${after}.`;
    },
    said: (domain, moment, change) =>
      ({
        new: `Bij ${domain}, ${moment}, staat nu iets geschreven.`,
        gone: `Bij ${domain}, ${moment}, staat niets meer geschreven.`,
        changed: `Bij ${domain}, ${moment}, staat iets anders geschreven.`,
      })[change],
    turned: (moment, domain, words) =>
      ended(`Een keerpunt bij ${moment}${about(domain)}${words === '' ? '' : `: ${words}`}`),
    unturned: (moment, domain, words) =>
      `Het keerpunt bij ${moment}${about(domain)}${words === '' ? '' : ` (${words})`} staat er niet meer.`,
    turnedOtherwise: (moment, domain, words) =>
      ended(`Een keerpunt is nu anders: bij ${moment}${about(domain)}${words === '' ? '' : `: ${words}`}`),
    helped: (domain, change) =>
      ({
        new: `Bij ${domain} staat nu wat veranderde en wat hielp.`,
        gone: `Bij ${domain} staat niet meer wat veranderde en wat hielp.`,
        changed: `Bij ${domain} staat iets anders over wat veranderde en wat hielp.`,
      })[change],
  },

  discussion: {
    roads: 'De weg tot nu',
    helped: 'Wat hielp',
    turningPoints: 'Keerpunten',
    apart: 'Zelf en samen',
    noRoads: 'Er staan nog geen cijfers.',
    nothingHelped: 'Er staat nog niet bij wat hielp. Je kan ernaar vragen.',
    nothingTurned: 'Er is nog geen keerpunt aangeduid. Was er een moment waarop iets draaide?',
    twoScores: (domain, moment, own, discussed) =>
      `${domain}, bij ${moment}: zelf ${own}, na het gesprek ${discussed}. Wat maakte het verschil?`,
    road: (domain, stops) => `${domain}: ${listed(stops)}.`,
    stop: (moment, score) => `${score} bij ${moment}`,
  },
};
