import type { SmartQuestions } from './smart-words.ts';

export const dutchQuestions: SmartQuestions = {
  parts: [
    {
      title: 'Duidelijk',
      questions: [
        'Wat wil je precies anders dan nu?',
        'Hoe ziet een gewone dag eruit als dit gelukt is?',
        'Hoe zou je het in je eigen woorden opschrijven?',
      ],
    },
    {
      title: 'Te zien',
      questions: ['Waaraan merk je zelf dat het lukt?', 'Wie merkt het nog, en waaraan?'],
    },
    {
      title: 'Van jou',
      questions: ['Waarom is dit nu belangrijk voor jou?', 'Zou je dit ook kiezen als niemand het vroeg?'],
    },
    {
      title: 'Haalbaar',
      questions: [
        'Wat heb je al in huis om dit te doen?',
        'Wie of welke dienst kan helpen?',
        'Welke stap is klein genoeg voor deze week?',
        'Wat doe je als het tegenzit?',
      ],
    },
    {
      title: 'Wanneer',
      questions: ['Wanneer wil je de eerste stap doen?', 'Wanneer kijken we samen hoe het loopt?'],
    },
  ],
  steps: 'Bij de stappen',
  firstStep: ['Wat is een eerste kleine stap?', 'Wat heb je al gedaan?'],
  who: (step) => `Wie kan ${step} doen: jij, ik, samen, of iemand anders?`,
  agreement: (step) => `Wat spreken we af over ${step}?`,
  when: (step) => `Wanneer past ${step} voor jou?`,
};
