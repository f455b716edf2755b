import { ended, listedWith } from '../../../language/grammar.ts';
import type { Prompt } from '../document.ts';
import type { ScaleWords } from './scale-words.ts';

const listed = listedWith('en');
const figure = (score: number): string => `een ${score}`;
const noFigure = 'geen cijfer';
const given = (score: number | null): string => (score === null ? noFigure : figure(score));
const because = (reason: string): string => (reason === '' ? '' : ` ${ended(`Waarom: ${reason}`)}`);

const prompts: Readonly<Record<Prompt, string>> = {
  why: 'Waarom geef je dit cijfer?',
  well: 'Wat gaat goed?',
  less: 'Wat gaat minder goed?',
  zero: 'Wat is een 0 voor jou?',
  ten: 'Wat is een 10 voor jou?',
  influence: 'Wat doet dit met andere dingen in je leven, of met werk?',
  wishLooks: 'Hoe ziet het eruit als het beter is?',
  firstStep: 'Wat is een eerste kleine stap?',
  actions: 'Wat kan je doen, en wie kan mee helpen?',
  stepsTaken: 'Wat heb je al geprobeerd of gedaan?',
  helped: 'Wat heeft je toen geholpen?',
};

const labels: Readonly<Record<Prompt, string>> = {
  why: 'Waarom dit cijfer',
  well: 'Wat gaat goed',
  less: 'Wat gaat minder goed',
  zero: 'Een 0 is voor mij',
  ten: 'Een 10 is voor mij',
  influence: 'Wat dit doet met de rest',
  wishLooks: 'Zo ziet het eruit als het beter is',
  firstStep: 'Mijn eerste kleine stap',
  actions: 'Wat ik kan doen, en wie helpt',
  stepsTaken: 'Wat ik al deed',
  helped: 'Wat mij toen hielp',
};

export const dutchScaleWords: ScaleWords = {
  method: 'Schaalvragen',
  overviewMethod: 'Schaalvragen, overzicht',
  title: 'Waar sta ik?',
  overviewTitle: 'Waar sta ik, van gesprek tot gesprek?',
  hiddenClient: 'de cliënt',
  figure,
  noFigure,
  listed,
  short: {
    housing: 'Huisvesting',
    income: 'Inkomen',
    employment: 'Tewerkstelling',
    education: 'Onderwijs',
    legal: 'Rechtshulp',
    family: 'Gezin',
    health: 'Gezondheid',
    participation: 'Sociaal netwerk',
    leisure: 'Vrije tijd',
    selfworth: 'Zelfwaarde',
  },
  question: {
    housing: 'Hoe gaat het vandaag met wonen?',
    income: 'Hoe kom je vandaag rond met je geld?',
    employment: 'Hoe gaat het vandaag met wat je doet, betaald of niet?',
    education: 'Hoe gaat het vandaag met school en leren?',
    legal: 'Hoe gaat het vandaag met je rechten en je papieren?',
    family: 'Hoe gaat het vandaag met je gezin?',
    health: 'Hoe gaat het vandaag met je gezondheid?',
    participation: 'Hoe gaat het vandaag met de mensen om je heen?',
    leisure: 'Hoe gaat het vandaag met je vrije tijd en je rust?',
    selfworth: 'Hoe voel je je vandaag bij jezelf?',
  },
  onPaper: {
    housing: 'Hoe gaat het met wonen, van 0 tot 10?',
    income: 'Hoe kom ik rond met mijn geld, van 0 tot 10?',
    employment: 'Hoe gaat het met wat ik doe, betaald of niet, van 0 tot 10?',
    education: 'Hoe gaat het met school en leren, van 0 tot 10?',
    legal: 'Hoe gaat het met mijn rechten en mijn papieren, van 0 tot 10?',
    family: 'Hoe gaat het met mijn gezin, van 0 tot 10?',
    health: 'Hoe gaat het met mijn gezondheid, van 0 tot 10?',
    participation: 'Hoe gaat het met de mensen om me heen, van 0 tot 10?',
    leisure: 'Hoe gaat het met mijn vrije tijd en mijn rust, van 0 tot 10?',
    selfworth: 'Hoe voel ik me bij mezelf, van 0 tot 10?',
  },
  blankHint: {
    housing: 'waar ik woon of slaap, en hoe zeker dat is',
    income: 'het geld waarmee ik moet rondkomen',
    employment: 'wat ik doe: werk, vrijwilligerswerk, dagcentrum',
    education: 'school, diploma’s en opleidingen',
    legal: 'hulp bij rechten, schulden of een conflict',
    family: 'mijn gezin, en hoe het daar gaat',
    health: 'mijn lichaam, mijn hoofd, en de zorg die ik krijg',
    participation: 'wie ik ken, en waar ik terechtkan',
    leisure: 'hoe ik tot rust kom, en wat ik graag doe',
    selfworth: 'hoe ik me voel bij mezelf',
  },
  prompt: (prompt, { score, wished }) => {
    if (prompt === 'why' && score !== null) return `Waarom geef je ${figure(score)}?`;
    if (prompt === 'why') return 'Wat wil je erover vertellen?';
    if (prompt === 'wishLooks' && wished !== null) return `Hoe ziet ${figure(wished)} eruit?`;
    return prompts[prompt];
  },
  label: (prompt, wished) =>
    prompt === 'wishLooks' && wished !== null ? `Zo ziet ${figure(wished)} eruit` : labels[prompt],
  now: 'nu',
  wish: 'dit wens ik',
  correctedTitle: 'Verbeterd',
  overTime: 'Door de tijd',
  ends: '0 is: zo moeilijk als het voor mij kan zijn. 10 is: zo goed als het voor mij kan zijn. Alleen wat we bespraken, staat op dit blad.',
  instruction:
    'Omcirkel een cijfer. 0 is: zo moeilijk als het kan zijn. 10 is: zo goed als het kan zijn. Kies zelf. Sla gerust over.',
  because: 'omdat',
  discussed: 'besproken',
  nothing: 'Vandaag wilde ik hier niets over zeggen. Dat is goed.',
  nothingYet: 'Hier is nog niets over besproken.',
  places: 'Waar we elkaar zagen',
  sentences: {
    about: (name, day, domains) => `Op ${day} sprak ${name} over ${listed(domains)}.`,
    empty: (name) => `Er is nog niets besproken met ${name}.`,
    nothing: (name, day) => `Op ${day} wilde ${name} hier niets over zeggen.`,
    score: (domain, score) => `${domain}: ${given(score)}.`,
    wish: (score) => `De wens is ${figure(score)}.`,
    corrected: (on, before, after, reason) =>
      `Op ${on} verbeterd: eerst ${given(before)}, nu ${given(after)}.${because(reason)}`,
    said: (label, text) => ended(`${label}: ${text}`),
    earlier: (domain, figures) =>
      `${domain}, eerder: ${listed(figures.map(({ day, score }) => `op ${day} ${figure(score)}`))}.`,
    note: (text) => ended(`Erbij geschreven: ${text}`),
  },
  differences: {
    roundCame: (day, domains) =>
      domains.length === 0
        ? `Er kwam een gesprek bij op ${day}.`
        : `Er kwam een gesprek bij op ${day}, over ${listed(domains)}.`,
    nothingOn: (day) => `Op ${day} was ‘vandaag niets’ het antwoord.`,
    roundLeft: (day) => `Het gesprek van ${day} staat er niet meer.`,
    roundMoved: (before, after) => `Het gesprek van ${before} staat nu op ${after}.`,
    place: (day) => `De plaats van het gesprek van ${day} is anders.`,
    came: (domain, day, score) =>
      score === null
        ? `${domain} kwam er op ${day} bij.`
        : `${domain} kwam er op ${day} bij: ${figure(score)}.`,
    left: (domain, day) => `${domain} staat niet meer bij ${day}.`,
    figures: (domain, before, after) =>
      `${domain}: op ${before.day} ${given(before.score)}, op ${after.day} ${given(after.score)}.`,
    figure: (domain, day, before, after) =>
      `${domain} op ${day}: er stond ${given(before)}, nu staat er ${given(after)}.`,
    corrected: (domain, day, { before, after, on, reason }) =>
      `${domain} op ${day}: op ${on} verbeterd van ${given(before)} naar ${given(after)}.${because(reason)}`,
    wished: (domain, before, after) => {
      if (before === null) return `${domain}: er is nu een wens, ${given(after)}.`;
      return after === null
        ? `${domain}: de wens ${figure(before)} staat er niet meer.`
        : `${domain}: de wens was ${figure(before)}, nu ${figure(after)}.`;
    },
    said: (domain, day, label) => `${domain} op ${day}: wat er staat bij ‘${label}’ is anders.`,
  },
};
