import type { Guidance } from './guidance-form.ts';

export const balanceGuidanceEnglish: Guidance = {
  name: 'Balance of burdens and strengths',
  what: [
    'A beam lies in the middle of the sheet. The beam is the client. Blocks lie on the beam: burdens, everything that weighs. Triangles stand under the beam: strengths, everything that keeps the client upright.',
    'The client chooses how large a block or a triangle is. A large block weighs much, a large triangle carries much. You can join a strength to the burden it helps with.',
    'A diamond on the beam is the weakest point: there it can give way. A triangle with a double edge is support that comes in. An empty block or triangle is fine as well: sometimes you do not know yet.',
  ],
  why: [
    'Together you see what weighs on somebody all at once, and also what carries already. In a conversation that second part often stays out of sight.',
    'The client looks at their own life and says what is heavy. What seems small to you may weigh much for the client.',
    'Together you look for the strength that can help where it weighs. Who carries less gets room again to think of work.',
  ],
  when: [
    'When much is going on at once and you want to see together where the question lies.',
    'After a crisis, when things are a little calmer again.',
    'When the client no longer sees any strengths.',
  ],
  how: [
    'Turn the screen so that both of you see it well. Say that the beam belongs to the client, and ask which name may be on it.',
    'Begin with what weighs. Type a word or a few and press Enter: the block falls on the beam. Then ask how large it is. After that go to what keeps upright.',
    'Let the client move things: what belongs together, what stands where, which strength helps with which burden? Then mark the weakest point together and look for the support that can come there.',
    'The beam leans gently with what lies on it. It is a picture, not a measurement. Switch it off when it disturbs.',
    'You may skip a step or come back to it later. Do not close with the burdens: end with what carries.',
  ],
  questions: [
    {
      title: 'What weighs on you?',
      questions: [
        'What weighs most at this moment?',
        'What do you think of when you cannot sleep?',
        'How large is that block? Is it always that large?',
        'Do some things lie on top of others?',
        'Is there something that you cannot or do not want to name yet, and that may have an empty block?',
      ],
    },
    {
      title: 'What keeps you upright?',
      questions: [
        'What makes you hold on?',
        'Who can you count on?',
        'What are you good at? What would others say about you?',
        'What gives you rest or pleasure?',
        'What have you come through already, and what helped then?',
        'What is still missing, and may have an empty triangle?',
      ],
    },
    {
      title: 'What helps where?',
      questions: [
        'Who can you count on for this burden?',
        'Which strength stands where little weighs? Can it move?',
        'Which burden do you carry all alone?',
      ],
    },
    {
      title: 'Where is it weak?',
      questions: [
        'Where would the beam give way first?',
        'What would you call that weakest point: money, housing, family, something else?',
        'What would happen if something more came on top there?',
      ],
    },
    {
      title: 'Which support comes there?',
      questions: [
        'Who or what can help to carry there?',
        'What has helped you before?',
        'Whom do you dare to ask this?',
        'What do we agree on, and who does what?',
      ],
    },
  ],
  followUp: [
    'People who support in the ecogram can come here as strengths. A burden can become a goal, or the start of a referral.',
    'After a few weeks, come back to the support that you agreed on.',
    'Later, put a new beam beside the old one. What weighs less? What helps to carry now?',
    'Give the sheet along. It belongs to the client. Who else may see it is for the client to choose, each time anew.',
  ],
  source:
    'After Bind-Kracht in armoede (Vansevenant et al., 2008) and W² Werk en Welzijn Verankerd (Sannen et al., 2011), with Callens (2007).',
};
