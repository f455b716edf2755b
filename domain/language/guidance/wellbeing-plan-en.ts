import type { Guidance } from './guidance-form.ts';

export const wellbeingPlanGuidanceEnglish: Guidance = {
  name: 'Wellbeing plan',
  what: [
    'A wellbeing plan is a personal plan: what does the client want to reach, and by which steps? It need not be about work. A certain home, care for the children or peace about debts is fine too.',
    'Under each goal stand steps. With a step you can write who does it, which service can help, what you do, what each of you agrees, when, and how it stands.',
    'The plan also has room to look back: what is the result, what went well, what went less well, what is still needed.',
  ],
  why: [
    'Peace in other life domains makes the road to work possible. Who does not know where they will live next month, has no head for applying.',
    'A plan on paper makes a large worry smaller: there is a first step, and it is clear who does what.',
    'You agree something as well. That way the plan belongs to both of you, and is no list of duties for the client.',
  ],
  when: [
    'When another instrument made clear what the client wants to change.',
    'When much has to happen at once and you look for an order together.',
    'Each time that you meet: to look back and to adjust the plan.',
  ],
  how: [
    'Begin with one goal, in the words of the client. Type it and press Enter: then you can type steps at once.',
    'Make a step so small that it can succeed. Use the questions with a goal to become concrete together. They are questions, not a test: an empty cell is fine.',
    'Write a day or plain words under “When?”: “May” or “after the holidays” is good enough.',
    'The client chooses what goes on the plan and what comes off it. Dropping a step is no failure. Write how it stands in the words of the client.',
    'At the end print the sheet of the client: large, and only with what the client agreed.',
  ],
  questions: [
    {
      title: 'What do you want to reach?',
      questions: [
        'What would give the most peace now?',
        'If one thing may change before summer, what is it?',
        'What would your day look like when this has worked out?',
        'Why is this important to you?',
      ],
    },
    {
      title: 'Which steps?',
      questions: [
        'What is a first small step?',
        'What have you tried already, and what helped?',
        'What comes first, and what can wait?',
        'Who can help you with it? Do you know a service?',
      ],
    },
    {
      title: 'What do we agree?',
      questions: [
        'What do you do, what do I do, what do we do together?',
        'When does that suit you?',
        'What do you need from me to do it?',
        'How do you let me know how it went?',
      ],
    },
    {
      title: 'How did it go?',
      questions: [
        'What has happened since last time?',
        'What went well? What did you do for that?',
        'What went less well, and what made it hard?',
        'What is still needed?',
        'Do you still want the same, or may the plan change?',
      ],
    },
    {
      title: 'How do we see that it helps?',
      questions: ['By what would you notice that things go better?', 'Who looks along, and when?'],
    },
  ],
  followUp: [
    'Agreements with a day appear in the client file and on the start page, so that you do not forget them.',
    'Agree a moment to look back together, and fill in the look back then.',
    'Does a step need another service? Prepare that with the steps for a referral.',
    'The plan can go to Word, when the client or a service wants to write in it. First ask the client who may see it.',
  ],
  source: 'After Generalistisch Werkt (OASeS, University of Antwerp, with Recht-Op, De Ploeg and Weerwerk).',
};
