import { ended, listedWith } from '../../../language/grammar.ts';
import type { Prompt } from '../document.ts';
import type { ScaleWords } from './scale-words.ts';

const listed = listedWith('and');
const figure = (score: number): string => `${score === 8 ? 'an' : 'a'} ${score}`;
const noFigure = 'no figure';
const given = (score: number | null): string => (score === null ? noFigure : figure(score));
const because = (reason: string): string => (reason === '' ? '' : ` ${ended(`Why: ${reason}`)}`);

const prompts: Readonly<Record<Prompt, string>> = {
  why: 'Why do you give this figure?',
  well: 'What goes well?',
  less: 'What goes less well?',
  zero: 'What is a 0 for you?',
  ten: 'What is a 10 for you?',
  influence: 'What does this do to other things in your life, or to work?',
  wishLooks: 'What does it look like when it is better?',
  firstStep: 'What is a first small step?',
  actions: 'What can you do, and who can help?',
  stepsTaken: 'What have you tried or done already?',
  helped: 'What helped you then?',
};

const labels: Readonly<Record<Prompt, string>> = {
  why: 'Why this figure',
  well: 'What goes well',
  less: 'What goes less well',
  zero: 'A 0 is for me',
  ten: 'A 10 is for me',
  influence: 'What this does to the rest',
  wishLooks: 'What it looks like when it is better',
  firstStep: 'My first small step',
  actions: 'What I can do, and who helps',
  stepsTaken: 'What I did already',
  helped: 'What helped me then',
};

export const englishScaleWords: ScaleWords = {
  method: 'Scale questions',
  overviewMethod: 'Scale questions, overview',
  title: 'Where do I stand?',
  overviewTitle: 'Where do I stand, from conversation to conversation?',
  hiddenClient: 'the client',
  figure,
  noFigure,
  listed,
  short: {
    housing: 'Housing',
    income: 'Income',
    employment: 'Employment',
    education: 'Education',
    legal: 'Legal help',
    family: 'Family',
    health: 'Health',
    participation: 'Social network',
    leisure: 'Free time',
    selfworth: 'Self-worth',
  },
  question: {
    housing: 'How is your housing today?',
    income: 'How do you get by with your money today?',
    employment: 'How is it today with what you do, paid or not?',
    education: 'How is it today with school and learning?',
    legal: 'How is it today with your rights and your papers?',
    family: 'How is it today with your family?',
    health: 'How is your health today?',
    participation: 'How is it today with the people around you?',
    leisure: 'How is it today with your free time and your rest?',
    selfworth: 'How do you feel about yourself today?',
  },
  onPaper: {
    housing: 'How is my housing, from 0 to 10?',
    income: 'How do I get by with my money, from 0 to 10?',
    employment: 'How is it with what I do, paid or not, from 0 to 10?',
    education: 'How is it with school and learning, from 0 to 10?',
    legal: 'How is it with my rights and my papers, from 0 to 10?',
    family: 'How is it with my family, from 0 to 10?',
    health: 'How is my health, from 0 to 10?',
    participation: 'How is it with the people around me, from 0 to 10?',
    leisure: 'How is it with my free time and my rest, from 0 to 10?',
    selfworth: 'How do I feel about myself, from 0 to 10?',
  },
  blankHint: {
    housing: 'where I live or sleep, and how certain that is',
    income: 'the money I have to get by with',
    employment: 'what I do: work, volunteering, day centre',
    education: 'school, diplomas and courses',
    legal: 'help with rights, debts or a conflict',
    family: 'my family, and how it goes there',
    health: 'my body, my mind, and the care I get',
    participation: 'whom I know, and where I can turn to',
    leisure: 'how I come to rest, and what I like to do',
    selfworth: 'how I feel about myself',
  },
  prompt: (prompt, { score, wished }) => {
    if (prompt === 'why' && score !== null) return `Why do you give ${figure(score)}?`;
    if (prompt === 'why') return 'What would you like to tell about it?';
    if (prompt === 'wishLooks' && wished !== null) return `What does ${figure(wished)} look like?`;
    return prompts[prompt];
  },
  label: (prompt, wished) =>
    prompt === 'wishLooks' && wished !== null ? `What ${figure(wished)} looks like` : labels[prompt],
  now: 'now',
  wish: 'this is my wish',
  correctedTitle: 'Corrected',
  overTime: 'Over time',
  ends: '0 is: as hard as it can be for me. 10 is: as good as it can be for me. Only what we talked about stands on this sheet.',
  instruction:
    'Circle a figure. 0 is: as hard as it can be. 10 is: as good as it can be. You choose. Feel free to skip.',
  because: 'because',
  discussed: 'talked about',
  nothing: 'Today I did not want to say anything about this. That is fine.',
  nothingYet: 'Nothing of this has been talked about yet.',
  places: 'Where we met',
  sentences: {
    about: (name, day, domains) => `On ${day} ${name} talked about ${listed(domains)}.`,
    empty: (name) => `Nothing has been talked about with ${name} yet.`,
    nothing: (name, day) => `On ${day} ${name} did not want to say anything about this.`,
    score: (domain, score) => `${domain}: ${given(score)}.`,
    wish: (score) => `The wish is ${figure(score)}.`,
    corrected: (on, before, after, reason) =>
      `Corrected on ${on}: first ${given(before)}, now ${given(after)}.${because(reason)}`,
    said: (label, text) => ended(`${label}: ${text}`),
    earlier: (domain, figures) =>
      `${domain}, earlier: ${listed(figures.map(({ day, score }) => `on ${day} ${figure(score)}`))}.`,
    note: (text) => ended(`Written with it: ${text}`),
  },
  differences: {
    roundCame: (day, domains) =>
      domains.length === 0
        ? `A conversation was added on ${day}.`
        : `A conversation was added on ${day}, about ${listed(domains)}.`,
    nothingOn: (day) => `On ${day} the answer was ‘nothing today’.`,
    roundLeft: (day) => `The conversation of ${day} is no longer there.`,
    roundMoved: (before, after) => `The conversation of ${before} now stands on ${after}.`,
    place: (day) => `The place of the conversation of ${day} is different.`,
    came: (domain, day, score) =>
      score === null ? `${domain} was added on ${day}.` : `${domain} was added on ${day}: ${figure(score)}.`,
    left: (domain, day) => `${domain} no longer stands with ${day}.`,
    figures: (domain, before, after) =>
      `${domain}: on ${before.day} ${given(before.score)}, on ${after.day} ${given(after.score)}.`,
    figure: (domain, day, before, after) =>
      `${domain} on ${day}: there was ${given(before)}, now there is ${given(after)}.`,
    corrected: (domain, day, { before, after, on, reason }) =>
      `${domain} on ${day}: corrected on ${on} from ${given(before)} to ${given(after)}.${because(reason)}`,
    wished: (domain, before, after) => {
      if (before === null) return `${domain}: there is a wish now, ${given(after)}.`;
      return after === null
        ? `${domain}: the wish for ${figure(before)} is no longer there.`
        : `${domain}: the wish was ${figure(before)}, now ${figure(after)}.`;
    },
    said: (domain, day, label) => `${domain} on ${day}: what stands under ‘${label}’ is different.`,
  },
};
