import type { Guidance } from './guidance-form.ts';

export const ecogramGuidanceEnglish: Guidance = {
  name: 'Ecogram',
  what: [
    'An ecogram is a drawing of the people and organisations around somebody. The client stands in the middle. Around them comes whoever is in their life: family, friends, colleagues, neighbours, and organisations as well, such as the OCMW, the school or the sports club.',
    'A circle is a person or a group of people. A square is an organisation. A line says what the contact is like: thick when there is support, thin when it is ordinary, dashed when there is tension.',
    'A line may carry a plus or a minus: that is how it feels to the client. An arrow says who the support or the tension comes from, and who it goes to.',
  ],
  why: [
    'Together you see who is there, also those whom one easily forgets in a conversation. Support that is there already comes into view. So do the places where things are hard.',
    'The client tells and chooses. You do not write about the client, you draw together.',
    'Looking for work goes better when there is somebody who minds the children, gives a lift, listens or knows someone. The drawing helps to find those people.',
  ],
  when: [
    'When you want to know whom the client can count on.',
    'When you look together for who or what can help, or before you refer to another service.',
    'When much is changing: a move, a separation, a new job. Then put a new drawing beside the old one.',
  ],
  how: [
    'Turn the screen so that both of you see it well. Say that the client chooses who is on it, and that nobody has to be.',
    'Let the client name names. Type a name and press Enter: it appears, with a line to the middle. Names first, lines only afterwards.',
    'Then go over each line. What is the contact like? How does it feel? Who gives, who receives? A line may be left as it is.',
    'Put those who are close near the middle, if the client likes that. At the end look at the whole together and ask what stands out. Do not judge.',
    'A few names are fine too. An empty sheet says nothing about anybody.',
  ],
  questions: [
    {
      title: 'For drawing',
      questions: [
        'Whom do you see in an ordinary week?',
        'Who belongs to your family? Whom would you count in yourself?',
        'Whom do you talk to when something good happens? And when things go wrong?',
        'Which neighbours, friends or colleagues do you know?',
        'Which organisations do you go to, or get letters from?',
        'Is there a club, a group or a place that you like to go to?',
        'Whom would you miss if they were no longer there?',
        'Is there anybody we have forgotten?',
      ],
    },
    {
      title: 'About the lines',
      questions: [
        'How are things between you?',
        'Does it give you energy, or does it cost you energy?',
        'Who helps whom? Does that go both ways?',
        'Where is the tension, and who does it come from?',
        'Are they close to you or far away?',
        'Do these people know each other? How are things between them?',
      ],
    },
    {
      title: 'For talking further',
      questions: [
        'How often do you hear or see each other? Is that enough for you?',
        'Can you always turn to them? How do you reach that person or that service?',
        'How long have you known each other?',
        'Who took the first step?',
        'What do you notice when you look at the drawing?',
        'Whom would you like to put closer? What would that take?',
        'Who can mean something when you look for work or start working?',
      ],
    },
  ],
  followUp: [
    'An organisation in the drawing may be a place to go to together.',
    'People who support are strengths. They can go on the balance of burdens and strengths.',
    'Draw again after a few months. Compare the two moments: who came, who went, which line became different?',
    'Give the sheet along. It belongs to the client. Who else may see it is for the client to choose, each time anew.',
  ],
  source: 'After Poulin (2010), Strengths-Based Generalist Practice.',
};
