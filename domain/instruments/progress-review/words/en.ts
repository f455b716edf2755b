import { capitalised, ended, listedWith } from '../../../language/grammar.ts';
import type { ProgressReviewWords } from './progress-review-words.ts';

const listed = listedWith('and');
const about = (domain: string | null): string => (domain === null ? '' : `, about ${domain}`);

export const englishWords: ProgressReviewWords = {
  method: 'Where we stand',
  titles: {
    table: 'Where do I stand now?',
    road: 'My road until now',
    said: 'What I say with it',
    blank: 'Where do I stand?',
  },
  blankHint: 'Write a figure from 0 to 10. You choose what you fill in.',
  suggested: { start: 'start', between: 'in between', now: 'now' },
  hiddenClient: 'the person on the sheet',
  unnamedMoment: 'a moment without a name',
  own: 'alone',
  discussed: 'together',
  saidHead: 'What I say about it',
  helped: 'What changed and what helped',
  turningPoint: 'turning point',
  turningPoints: 'Turning points',
  ends: '0 is as hard as it can be for me. 10 is as good as it can be for me.',
  legend: {
    own: 'alone: what I filled in myself',
    discussed: 'together: after our talk',
    next: 'from one moment to the next',
    skipped: 'not discussed in between',
    ownRing: 'what I gave at first, alone',
    turningPoint: 'a turning point',
  },

  sentences: {
    moments: (client, moments) => `Where ${client} stands. Moments: ${listed(moments)}.`,
    empty: (client) => `There is nothing on the sheet of ${client} yet.`,
    nothingGiven: 'There is no figure here yet.',
    given: (moment, own, discussed) => {
      if (discussed === null) return own === null ? '' : `${capitalised(moment)}: alone ${own}.`;
      if (own === null) return `${capitalised(moment)}: together ${discussed}.`;
      return `${capitalised(moment)}: alone ${own}, together ${discussed}.`;
    },
    said: (version, words) => ended(`Said ${version === 'own' ? 'alone' : 'together'}: ${words}`),
    turned: (moment, words) =>
      words === '' ? `Turning point at ${moment}.` : ended(`Turning point at ${moment}: ${words}`),
    helped: (words) => ended(`What changed and what helped: ${words}`),
    note: (note) => ended(`Note: ${note}`),
  },

  differences: {
    momentCame: (moment) => `There is one more moment: ${moment}.`,
    momentLeft: (moment) => capitalised(`${moment} is not there any more.`),
    renamed: (before, after) => capitalised(`${before} is now called ${after}.`),
    redated: (moment, day) =>
      day === null ? `There is no date at ${moment} any more.` : `The date of ${moment} is now ${day}.`,
    reordered: 'The moments are in another order.',
    finished: (client, moment) => `${capitalised(client)} filled in ${moment} alone.`,
    reopened: (client, moment) => `${capitalised(client)} can go on filling in ${moment}.`,
    domainCame: (domain) => `${domain} is now discussed too.`,
    domainLeft: (domain) => `${domain} is not discussed any more.`,
    scored: (domain, moment, score, earlier) =>
      earlier === null
        ? `${domain} stands at ${score} at the moment ${moment}.`
        : `${domain} stood at ${earlier.score} at the moment ${earlier.moment}. At the moment ${moment} it stands at ${score}.`,
    ownGiven: (client, score) => `${capitalised(client)} gave a ${score} alone.`,
    rescored: (version, { domain, moment, client }, before, after) => {
      const what = version === 'own' ? `the figure that ${client} gave alone` : 'the figure after the talk';
      if (after === null) return `${domain}, at ${moment}: ${what} is not there any more.`;
      if (before === null) return `${domain}, at ${moment}: ${what} is ${after}.`;
      return `${domain}, at ${moment}: ${what} was ${before} and is now ${after}.`;
    },
    said: (domain, moment, change) =>
      ({
        new: `There is something written at ${domain}, ${moment}.`,
        gone: `There is nothing written at ${domain}, ${moment}, any more.`,
        changed: `There is something else written at ${domain}, ${moment}.`,
      })[change],
    turned: (moment, domain, words) =>
      ended(`A turning point at ${moment}${about(domain)}${words === '' ? '' : `: ${words}`}`),
    unturned: (moment, domain, words) =>
      `The turning point at ${moment}${about(domain)}${words === '' ? '' : ` (${words})`} is not there any more.`,
    turnedOtherwise: (moment, domain, words) =>
      ended(
        `A turning point is different now: at ${moment}${about(domain)}${words === '' ? '' : `: ${words}`}`,
      ),
    helped: (domain, change) =>
      ({
        new: `It now says what changed and what helped at ${domain}.`,
        gone: `It does not say any more what changed and what helped at ${domain}.`,
        changed: `It says something else about what changed and what helped at ${domain}.`,
      })[change],
  },

  discussion: {
    roads: 'The road until now',
    helped: 'What helped',
    turningPoints: 'Turning points',
    apart: 'Alone and together',
    noRoads: 'There are no figures yet.',
    nothingHelped: 'It does not say yet what helped. You can ask.',
    nothingTurned: 'No turning point is marked yet. Was there a moment when something turned?',
    twoScores: (domain, moment, own, discussed) =>
      `${domain}, at ${moment}: alone ${own}, after the talk ${discussed}. What made the difference?`,
    road: (domain, stops) => `${domain}: ${listed(stops)}.`,
    stop: (moment, score) => `${score} at ${moment}`,
  },
};
