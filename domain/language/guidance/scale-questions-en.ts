import type { Guidance } from './guidance-form.ts';

export const scaleQuestionsGuidanceEnglish: Guidance = {
  name: 'Scale questions',
  what: [
    'With scale questions you talk about needs on ten life domains. The client gives a figure from 0 to 10: 0 is the situation at its worst, 10 at its best, as the client experiences it.',
    'The figure is the beginning of a conversation, not a mark. It is the client’s figure: there is no right or wrong.',
    'You ask the questions again in a later conversation. Then you see together what changed, forward or backward.',
  ],
  why: [
    'A figure helps to say what is hard to say. Of a 4 one can tell why it is not a 2: what goes well already?',
    'The ten domains belong to basic rights (Constitution, articles 23 and 24), which society must guarantee. A low figure does not say that somebody falls short.',
    'Work hangs together with all the rest. Who sees what goes on in other domains, also sees what helps or hinders the road to work.',
  ],
  when: [
    'At the beginning, to discover together where needs and strengths are.',
    'Again later, with some weeks or months between, to see what moved.',
    'Rather not in the middle of a crisis. What is urgent comes first then.',
  ],
  how: [
    'Explain what the sheet is for, what happens with it and who may see it. Agree on that together.',
    'Let the client choose the domains. One is enough. ‘Nothing today’ is an answer too.',
    'Take one domain at a time. Let the client touch the figure. Rather no figure? Then talk without one.',
    'Ask first what goes well. The questions are there to be asked, not to be filled in: you write a note only when it helps, in the client’s words.',
    'The past is folded away. Open it only when the client wants to tell something about it.',
    'Show the overview only when the client asks for it. A page full of low figures discourages.',
    'When an earlier figure is no longer right, you can correct it. What was there first is kept.',
  ],
  questions: [
    {
      title: 'Now',
      questions: [
        'Which figure do you give today? Why that one?',
        'Why is it not a 0? What goes well already?',
        'What goes less well?',
        'What does a 0 look like for you? And a 10?',
        'Which figure would somebody give who knows you well?',
        'What does this do to other things in your life?',
        'What does this mean for work?',
      ],
    },
    {
      title: 'Future',
      questions: [
        'Which figure would be enough for you?',
        'What does that look like? What is different then?',
        'What is a first small step, from a 4 to a 5?',
        'What can you do for that? Who can help?',
        'How would you notice that things are going better?',
      ],
    },
    {
      title: 'Past, only when the client wants to',
      questions: [
        'Was there a time when it went better? What was it like?',
        'What have you done or tried already?',
        'What or who helped you then?',
        'What would you like to take along from that?',
      ],
    },
    {
      title: 'When you ask the questions again',
      questions: [
        'Last time you gave another figure. What happened?',
        'What did you do that made it change?',
        'Did it stay the same? What kept it from getting worse?',
      ],
    },
  ],
  followUp: [
    'The domains that were talked about can go to a mindmap, to see how they hang together.',
    'The figures can go to the stavaza. A need can become a goal in the wellbeing plan, or the beginning of a referral.',
    'Ask the questions again later. Look at what changed, not at how much.',
    'Give the sheet along when the client wants it. Who else may see it is chosen by the client, each time anew.',
  ],
  source:
    'Generalistisch Werkt: scale questions (OASeS University of Antwerp, Recht-Op, De Ploeg, Weerwerk). Life domains after the Belgian Constitution, articles 23 and 24.',
};
