import type { Guidance } from './guidance-form.ts';

export const referralGuidanceEnglish: Guidance = {
  name: 'Referral in seven steps',
  what: [
    'A road of seven stones, from talking about it to looking back. At each stone there are questions to talk over together.',
    'You look for a service that suits, you agree who makes contact and what the service may know, and you prepare the first conversation.',
    'What you agree comes on a card to take along: where, when, with whom, what do I bring and what do I want to ask.',
  ],
  why: [
    'Giving an address is not enough. Somebody who leaves well prepared and who chose for themselves goes more often, and stays more often.',
    'The client decides at every stone whether it is good. Saying no is allowed, and so is coming back later.',
    'Information belongs to the client. It only goes to somebody else when the client consented, and you write that down.',
  ],
  when: [
    'When there is a question on the table with which another service can help better.',
    'When earlier referrals did not work out, to see where it went wrong.',
    'When the client names a service and does not want to go there alone.',
  ],
  how: [
    'Begin at the first stone: what does the client ask, hope for and dread? Only then ask whether you search on. At a no it stops here, without reproach. It can be opened again later.',
    'First ask for the ideas of the client. Put yours beside them: from what you know, the social map, the ecogram or the address book. Write down together what speaks for and against. The client chooses.',
    'Find out how the service works and tick what was talked over. Ask about ordinary things as well: what does the building look like, is it busy, how are you received?',
    'Let the client call if possible. If you call together, switch the loudspeaker on. If you call, do it with the client present. Agree beforehand what you say, and write down the consent.',
    'Go through the conversation together: how do you get there, where do you report, what do you want to say and what not? Print the card. Choose which five lines come on it.',
    'If you go along, leave the word to the client. Only explain something when the client wants that.',
    'Come back to it afterwards, also when it went well. Ask for consent again before you talk with the service about the client.',
    'You need not take the stones in order, nor ask every question.',
  ],
  questions: [
    {
      title: 'Talking about it',
      questions: [
        'What would change if this were solved?',
        'Would you like to tell something about help that you got before, or rather not?',
        'What are you afraid of when another service comes in?',
        'What must certainly not happen?',
        'Would you like us to search on together?',
      ],
    },
    {
      title: 'Searching together',
      questions: [
        'Whom do you know who was helped before? Where was that?',
        'Where would you knock first yourself?',
        'What speaks for this service, and what does not?',
        'What would you do if we were not sitting here?',
      ],
    },
    {
      title: 'About the service',
      questions: [
        'What do you want to know for sure before you go?',
        'What do they do when you miss a time?',
        'What do they ask of you, and what may you ask of them?',
        'What may you refuse?',
      ],
    },
    {
      title: 'Making the appointment',
      questions: [
        'Do you want to call yourself, or do we do it together?',
        'What may they know already? What do you rather keep to yourself?',
        'Which day and which hour suit you?',
        'Which papers do you have, and which do we still look for?',
      ],
    },
    {
      title: 'Preparing the conversation',
      questions: [
        'Shall we practise it?',
        'What do you say when they ask something that you do not want to tell?',
        'When is the conversation a success for you?',
        'What do you do when you do not understand?',
      ],
    },
    {
      title: 'First conversation, together',
      questions: [
        'Where do you want me to sit?',
        'With which sign do you show that I may say something?',
        'Which decision do you rather not take at once?',
      ],
    },
    {
      title: 'How was it?',
      questions: [
        'What was better than you thought, and what was worse?',
        'Did you feel welcome there?',
        'Do you want to go there again?',
        'What may I ask them, and what not?',
        'What do we do first now?',
      ],
    },
  ],
  followUp: [
    'The day of the first conversation and who makes contact stand among the agreements of the client file.',
    'A service that you need more often goes into the address book. Nothing about the client goes along.',
    'If it does not work out, search on together at the second stone. The other ideas are still there.',
    'When there is a new service around the client, draw it on the ecogram.',
  ],
  source: 'After Generalistisch Werkt (OASeS, University of Antwerp), with Recht-Op, De Ploeg and Weerwerk.',
};
