import { capitalised, ended } from '../../../language/grammar.ts';
import type { PlanWords } from './plan-words.ts';

export const dutchWords: PlanWords = {
  method: 'Welzijnspop',
  sheetTitle: 'Mijn plan',
  followUpTitle: 'Hoe loopt het?',
  clientTitle: 'Wat ik ga doen',
  columns: {
    step: 'Stap',
    who: 'Wie doet het',
    service: 'Wie kan helpen',
    action: 'Wat doen we',
    when: 'Wanneer',
    state: 'Hoe staat het',
  },
  agrees: { client: (name) => `${name} spreekt af`, me: 'Ik spreek af', coach: 'Coach spreekt af' },
  followUp: {
    result: 'Wat is het resultaat',
    well: 'Wat ging goed',
    less: 'Wat ging minder goed',
    needed: 'Wat is nog nodig',
  },
  who: { me: 'ik', coach: 'coach', both: 'samen', other: 'iemand anders' },
  states: { open: 'open', busy: 'bezig', done: 'gelukt', dropped: 'laten vallen' },
  evaluationTitle: 'Waaraan zien we dat het helpt?',
  evaluation: { criterion: 'Waaraan zien we het', who: 'Wie kijkt ernaar', when: 'Wanneer' },
  nextTime: 'Samen terugkijken:',
  nextTimeClient: 'We kijken samen terug op',
  blankGoal: 'Wat wil ik bereiken?',
  nothingAgreed: 'Op dit plan staat nog geen afspraak voor jou.',
  dateAndSignature: 'datum en handtekening',
  hiddenClient: 'de persoon op het blad',
  unnamed: { goal: 'een doel zonder woorden', step: 'een stap zonder woorden' },
  numbered: { goal: (number) => `doel ${number}`, step: (goal, step) => `stap ${step} van doel ${goal}` },

  sentences: {
    plan: (client) => `Dit is het plan van ${client}.`,
    empty: (client) => `Op het plan van ${client} staat nog geen doel.`,
    goal: (goal, domain) => (domain === null ? `Doel: ${ended(goal)}` : `Doel bij ${domain}: ${ended(goal)}`),
    noSteps: 'Hier staat nog geen stap bij.',
    step: (step) => `Stap: ${ended(step)}`,
    who: {
      client: (client) => capitalised(`${client} doet dit.`),
      coach: () => 'De coach doet dit.',
      both: (client) => capitalised(`${client} en de coach doen dit samen.`),
      other: (_client, other) => (other === '' ? 'Iemand anders doet dit.' : `${other} doet dit.`),
    },
    service: (service) => `Wie kan helpen: ${ended(service)}`,
    action: (action) => `Wat we doen: ${ended(action)}`,
    agreement: {
      client: (client, text) => capitalised(`${client} spreekt af: ${ended(text)}`),
      coach: (text) => `De coach spreekt af: ${ended(text)}`,
    },
    when: (when) => `Wanneer: ${ended(when)}`,
    state: (state) => `Hoe het staat: ${ended(state)}`,
    result: (text) => `Resultaat: ${ended(text)}`,
    well: (text) => `Dit ging goed: ${ended(text)}`,
    less: (text) => `Dit ging minder goed: ${ended(text)}`,
    needed: (text) => `Nog nodig: ${ended(text)}`,
    evaluation: (criterion, who, when) =>
      `We zien dat het helpt aan: ${ended(criterion)}` +
      (who === '' ? '' : ` Wie kijkt ernaar: ${ended(who)}`) +
      (when === '' ? '' : ` Wanneer: ${ended(when)}`),
    nextTime: (when) => `We kijken samen terug: ${ended(when)}`,
    note: (text) => `Erbij geschreven: ${text}`,
  },

  differences: {
    goalCame: (goal) => capitalised(`${goal} is een nieuw doel.`),
    goalLeft: (goal) => capitalised(`${goal} staat niet meer op het plan.`),
    goalRenamed: (before, after) => `Het doel ${before} heet nu ${after}.`,
    goalDomain: (goal, domain) =>
      capitalised(
        domain === null ? `${goal} hoort niet meer bij een levensdomein.` : `${goal} hoort nu bij ${domain}.`,
      ),
    stepCame: (step, goal) => `Bij ${goal} kwam een stap: ${ended(step)}`,
    stepLeft: (step) => capitalised(`${step} staat niet meer op het plan.`),
    stepRenamed: (before, after) => `De stap ${before} heet nu ${after}.`,
    stepMoved: (step, goal) => capitalised(`${step} staat nu bij ${goal}.`),
    state: (step, before, after) => capitalised(`${step} was ${before} en is nu ${ended(after)}`),
    agreed: (step) => `Bij ${step} staat nu een afspraak.`,
    agreement: (step) => `De afspraak bij ${step} is anders.`,
    who: (step) => `Bij ${step} staat iemand anders om het te doen.`,
    service: (step) => `Bij ${step} staat een andere dienst.`,
    action: (step) => `Wat we doen bij ${step} is anders.`,
    when: (step, before, after) =>
      after === ''
        ? `Bij ${step} staat geen moment meer.`
        : before === ''
          ? `Het moment voor ${step} is nu: ${ended(after)}`
          : `Het moment voor ${step} was ${before} en is nu ${ended(after)}`,
    followUpCame: (step) => `Bij ${step} is teruggekeken.`,
    followUp: (step) => `De terugblik bij ${step} is anders.`,
    order: 'De doelen of stappen staan in een andere volgorde.',
    evaluationCame: 'Er staat iets bij waaraan we zien dat het helpt.',
    evaluationLeft: 'Iets waaraan we zouden zien dat het helpt, is weg.',
    evaluation: 'Waaraan we zien dat het helpt, is anders.',
    nextTime: (when) => `We kijken nu samen terug op: ${ended(when)}`,
    noNextTime: 'Er staat geen moment meer om samen terug te kijken.',
  },
};
