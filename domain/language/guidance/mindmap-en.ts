import type { Guidance } from './guidance-form.ts';

export const mindmapGuidanceEnglish: Guidance = {
  name: 'Mind map',
  what: [
    'A mind map is a drawing of what matters in somebody’s life. In the middle stands the client, or the question which work is possible. The client chooses.',
    'Branches grow around the middle. A branch can be a life domain, such as income or family, or something else altogether. No domain has to be there. On a branch hangs what the client tells about it, in their own words and as far as needed.',
    'An arrow shows that something has influence on something else, also between two branches. A mark says what something is to the client: a strength, an obstacle, a wish, something not to be given up, or what comes first.',
  ],
  why: [
    'Together you bring order into much at once. What seemed apart sometimes hangs together: no childcare, so no early shift; debts, so bad sleep.',
    'The client sees their own story on one sheet and keeps hold of it. You fill in the mind map with the client, never about the client.',
    'The life domains belong to basic rights. Nobody has to earn the right to a home, an income or care. The mind map shows where that right is not in order yet, and how that touches the road to work.',
  ],
  when: [
    'When there is much to tell and you look for the thread together.',
    'After the scale questions, the vacancy or the ecogram: take along what came up there.',
    'At every conversation again. The mind map grows along: something is added, something goes, something changes.',
    'Before you choose goals in the wellbeing plan.',
  ],
  how: [
    'Turn the screen so that both of you see it well. Ask what may stand in the middle: the client, or the question about work.',
    'Let the client choose a first branch. Type what you hear, in the words of the client, and press Enter for the next. With Tab you hang something under it.',
    'Does the client not know where to begin? With every branch there is a list of what often belongs to it. Read some aloud. The client takes what fits, or nothing.',
    'Then look at the whole. Draw arrows where something has influence on something else. Ask which marks belong there, and what helps with work or holds it back.',
    'Do not push. A domain that the client does not want to talk about is simply not there. One branch is a mind map too. End with a strength or a wish.',
  ],
  questions: [
    {
      title: 'To begin',
      questions: [
        'What may stand in the middle: you, or the question which work is possible?',
        'What keeps you busy most these days?',
        'What do you want to talk about today? And what rather not?',
        'What else matters, that is not on any list?',
      ],
    },
    {
      title: 'With a branch',
      questions: [
        'What belongs to it for you?',
        'What goes well there? What is hard there?',
        'Who or what helps you there?',
        'How would you rather have it?',
        'Do you want to hang something under this?',
      ],
    },
    {
      title: 'What hangs together?',
      questions: [
        'Does this have influence on something else on the sheet?',
        'What makes this stay hard? Where does it come from?',
        'If this gets better, what else will change?',
      ],
    },
    {
      title: 'The marks',
      questions: [
        'What on this sheet gives you strength?',
        'What stands in your way?',
        'What do you dream of?',
        'What do you surely not want to give up, not even for work?',
        'What do you want to take on first?',
      ],
    },
    {
      title: 'On the road to work',
      questions: [
        'What on this sheet helps you to work or to look for work?',
        'What still holds work back?',
        'Which work suits what stands here?',
        'What should an employer know of this, and what is nobody’s business?',
      ],
    },
  ],
  followUp: [
    'An obstacle or a wish can become a goal in the wellbeing plan. A strength can come on the balance of burdens and strengths as a triangle.',
    'Take up the mind map again at the next conversation. What was added? What may go? Put two moments beside each other.',
    'Does something ask more than the two of you can do? Then look together for a service that can help, if the client wants that.',
    'Give the sheet along. It belongs to the client. Who else may see it is for the client to choose, each time anew.',
  ],
  source: 'After De Ploeg, Nadenken over de toekomst (Thinking about the future).',
};
