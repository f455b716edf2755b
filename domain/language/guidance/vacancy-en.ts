import type { Guidance } from './guidance-form.ts';

export const vacancyGuidanceEnglish: Guidance = {
  name: 'The vacancy',
  what: [
    'Together you put a vacancy on the table for a job that the client would like to do. Then you look at what is needed to be able to apply, and what is already there.',
    'Everything goes on cards. Above stands what the client can do (competences and skills) and what must be in order (preconditions). Below stands what helps (success factors) and what holds back (barriers).',
    'A card can get a life domain: its colour then shows what it is about. An arrow shows that one thing leads to another. With a card you can write what is still needed before the client applies.',
  ],
  why: [
    'Applying asks for more than being able to do the job. Childcare, transport, money, health and housing play their part, and they hang together. A real vacancy makes that tangible.',
    'The client discovers it. That is different from hearing from a coach that you are not ready yet.',
    'The client also sees what is already there: what goes well and who helps stands on the sheet just as much. And afterwards you both know where something has to happen first.',
  ],
  when: [
    'Early in the guidance, when you are still looking for what it should be about.',
    'When more than one thing stands between the client and work.',
    'When the client sees an appealing job, and you want to find out together what it takes.',
  ],
  how: [
    'Look together for a vacancy that the client would really want. The dream may be big. Paste the text into the worksheet or type over what counts.',
    'First ask: can I apply? Yes, no, or yes if something changes. Write down the reason in the client’s words, without making them prettier.',
    'Then ask on about what the client can do and about an ordinary working day, from getting up to going to bed. Ask what somebody does, not what somebody is. Each answer becomes a card: type it and press Enter.',
    'Drag a card to where it belongs. The client decides whether something helps or holds back. The same thing can be a help to one person and a barrier to another. What has no place yet may stay where it is.',
    'Choose the life domain together, if that makes something clearer. No domain has to come up.',
    'At the end, look at what hangs together and draw an arrow. With a barrier, write what is still needed. Begin and end with what the client can already do.',
  ],
  questions: [
    {
      title: 'The job',
      questions: [
        'What appeals to you in this job?',
        'What do you think you would do all day?',
        'What in the vacancy do you not quite understand?',
        'If you were to call today: could you apply? What makes you say so?',
      ],
    },
    {
      title: 'What I can do',
      questions: [
        'What in this vacancy have you done before, paid or not?',
        'Can you tell me about one time when it went well? How exactly did you do it?',
        'What do others say you are good at?',
        'What would you still like to learn for this job? How do you learn best?',
        'How do reading, writing and speaking Dutch go on a working day?',
      ],
    },
    {
      title: 'The morning of a working day',
      questions: [
        'At what time do you have to be at work? At what time do you get up then?',
        'What do you all do before you leave the house?',
        'Who takes the children to school or to childcare?',
        'How do you get to work? Where do you get on, how long does it take, what if you miss the bus?',
        'What do you do when a child is ill that morning?',
      ],
    },
    {
      title: 'The rest of the day',
      questions: [
        'How is your body when you stand, lift or sit still for long?',
        'Who picks the children up? Who is at home while you still work?',
        'What does your partner think of you going to work?',
        'What do you do in the evening, and how do you sleep?',
        'Which appointments do you have in the week now, and what happens to them when you work?',
      ],
    },
    {
      title: 'Money',
      questions: [
        'What does going to work cost you: transport, childcare, clothes, food?',
        'What happens to your benefit when you start?',
        'What has to be paid before your first wage is there?',
      ],
    },
    {
      title: 'What helps and what holds back?',
      questions: [
        'Who would be glad if you had this job? Who can do something?',
        'What of all this already helps you?',
        'What holds you back most? What would change if that were gone?',
        'What makes something else heavier, or lighter?',
        'What is still needed before you can apply? What first?',
      ],
    },
  ],
  followUp: [
    'Make a mindmap of it: what helps and what holds back comes under its life domain, with the arrows.',
    'A barrier can become a goal in the wellbeing plan, or the beginning of a referral. The client chooses whether and when.',
    'Take the sheet up again later. Which card stands in another place now? Has the answer to the first question changed?',
    'Give the sheet along. It belongs to the client. Who else may see it, the client chooses anew each time.',
  ],
  source:
    'After the instrument De vacature from Generalistisch Werkt (OASeS, University of Antwerp, with Recht-Op, De Ploeg and Weerwerk).',
};
