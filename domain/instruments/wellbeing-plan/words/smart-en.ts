import type { SmartQuestions } from './smart-words.ts';

export const englishQuestions: SmartQuestions = {
  parts: [
    {
      title: 'Clear',
      questions: [
        'What exactly do you want to be different from now?',
        'What does an ordinary day look like when this has worked out?',
        'How would you write it in your own words?',
      ],
    },
    {
      title: 'To be seen',
      questions: ['By what do you notice yourself that it works?', 'Who else notices, and by what?'],
    },
    {
      title: 'Yours',
      questions: ['Why is this important to you now?', 'Would you choose this too if nobody asked for it?'],
    },
    {
      title: 'Within reach',
      questions: [
        'What do you already have to do this?',
        'Who or which service can help?',
        'Which step is small enough for this week?',
        'What do you do when things go against you?',
      ],
    },
    {
      title: 'When',
      questions: ['When do you want to take the first step?', 'When do we look together how it goes?'],
    },
  ],
  steps: 'About the steps',
  firstStep: ['What is a first small step?', 'What have you done already?'],
  who: (step) => `Who can do ${step}: you, me, together, or somebody else?`,
  agreement: (step) => `What do we agree about ${step}?`,
  when: (step) => `When does ${step} suit you?`,
};
