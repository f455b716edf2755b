import type { Guidance } from './guidance-form.ts';

export const progressReviewGuidanceEnglish: Guidance = {
  name: 'Where we stand',
  what: [
    'In Dutch this is called stavaza, short for stand van zaken. Together you look at where the client stands, beside an earlier moment: the start, a stage in between, now.',
    'The client first fills in alone. For each domain that the client chooses there is a figure from 0 to 10, and some words if there are any. Then you talk it over. The client’s own figure and the figure after the talk both stay.',
    'A turning point is a flag at a moment: something turned then. At each domain you can write what changed and what helped.',
  ],
  why: [
    'Whoever is in the middle of it often does not see what has changed already. Two moments beside each other show it, also when things became harder.',
    'The client thinks alone first, without the earlier figures and without you looking on. So you get their own story, not the answer that somebody expects.',
    'Knowing what helped helps with the next step. You also see which domain makes the road to work lighter or heavier.',
  ],
  when: [
    'After a few conversations, when something has happened already.',
    'At a stage in between, or at the end of a course of guidance.',
    'In a crisis, to see what has been achieved and still stands.',
  ],
  how: [
    'Say what you are going to do and why. Ask which domains the client wants to talk about. Nothing is a must, and choosing nothing is an answer too.',
    'Give the screen or the pen to the client and step away for a while. The earlier figures stay hidden until the client is done. Skipping and stopping are always fine; later it goes on where it stopped.',
    'Then look at the table and the road together. First ask for the story behind the client’s own figure. When another figure comes out of the talk, write it beside it.',
    'A figure is a word to talk about. Add nothing up and compare with nobody. A lower figure can also mean that somebody now looks more honestly.',
    'At every change ask what helped, small things too. Mark a turning point if there was one. End with what stands firm.',
  ],
  questions: [
    {
      title: 'About the client’s own figure',
      questions: [
        'What makes you give this figure?',
        'What were you thinking of when you filled it in?',
        'What would somebody who knows you well say here?',
        'Is there something that does not fit in a figure?',
      ],
    },
    {
      title: 'Between two moments',
      questions: [
        'What is different from then?',
        'What stayed the same, and is that all right?',
        'What are you proud of?',
        'What was harder than you thought? How did you get through it?',
      ],
    },
    {
      title: 'What helped',
      questions: [
        'What did you do yourself?',
        'Who helped, and with what?',
        'What did you do differently from before?',
        'What do you certainly want to keep doing?',
      ],
    },
    {
      title: 'Turning points',
      questions: [
        'Was there a moment when something turned?',
        'What happened then?',
        'What did you need at that moment?',
      ],
    },
    {
      title: 'In a crisis',
      questions: [
        'What still holds now?',
        'What did you get through before, and how?',
        'What has been achieved in spite of everything?',
      ],
    },
    {
      title: 'And from here',
      questions: [
        'Which domain deserves attention now?',
        'What does that do to your road to work?',
        'What is a first small step?',
      ],
    },
  ],
  followUp: [
    'Figures that stand with the scale questions can be taken over here. They stay there too.',
    'What asks for attention now can become a goal of the wellbeing plan, or the start of a referral.',
    'Agree when you will look again, and add a moment then.',
    'Give the sheet along. It belongs to the client. Who else may see it is the client’s choice, each time again.',
  ],
  source:
    'After the instruments of Generalistisch Werkt (OASeS, University of Antwerp, with Recht-Op, De Ploeg and Weerwerk).',
};
