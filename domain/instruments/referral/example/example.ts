import type { Language } from '../../../language/language.ts';
import type { ReferralCommand } from '../commands.ts';
import { type Candidate, emptyReferral, type ReferralDocument, type Stone, type Tick } from '../document.ts';
import { editReferral } from '../edits.ts';
import { referralStory, type ReferralStory } from './story.ts';

type Moments = readonly [ReferralDocument, ReferralDocument, ReferralDocument];

const january = '2026-01-15';
const march = '2026-03-12';
const june = '2026-06-04';

/** The invented referral of the example client: on the way to a home. */
export const exampleReferral = (language: Language): ReferralDocument => momentsIn(language)[2];

/** Three conversations with the example client, oldest first; the last is `exampleReferral`. */
export function exampleMoments(
  language: Language,
): readonly { readonly date: string; readonly document: ReferralDocument }[] {
  const [first, second, last] = momentsIn(language);
  return [
    { date: january, document: first },
    { date: march, document: second },
    { date: june, document: last },
  ];
}

function momentsIn(language: Language): Moments {
  const story = referralStory(language);
  const first = talked(story).reduce(editReferral, emptyReferral());
  const second = searched(story).reduce(editReferral, first);
  const last = agreed(story).reduce(editReferral, second);
  return [first, second, last];
}

/** In January: the letter has come, and other help is talked about for the first time. */
const talked = (story: ReferralStory): readonly ReferralCommand[] => [
  { do: 'write-need', text: story.need },
  { do: 'set-domain', domain: 'housing' },
  ...answering(story, 'dialogue', ['ask', 'hope', 'fear']),
];

/** In March: yes, and which service. */
const searched = (story: ReferralStory): readonly ReferralCommand[] => [
  ...answering(story, 'dialogue', ['matters']),
  { do: 'agree', stone: 'dialogue', agreed: true },
  { do: 'add-candidates', candidates: candidatesOf(story) },
  ...answering(story, 'search'),
  { do: 'choose', id: 'agency', service: { ...story.service, person: '' } },
  { do: 'agree', stone: 'search', agreed: true },
  ...answering(story, 'informing', ['course', 'offer', 'waiting']),
];

/** In June: everything is known, Nadia has called, and the appointment is next week. */
const agreed = (story: ReferralStory): readonly ReferralCommand[] => [
  ...answering(story, 'informing'),
  { do: 'write-service', change: { person: story.service.person } },
  { do: 'check-question', stone: 'informing', question: 'forms', ticked: true },
  { do: 'agree', stone: 'informing', agreed: true },
  { do: 'set-contact', by: 'client' },
  { do: 'set-contact-when', when: { day: june, text: '4/6/2026' } },
  { do: 'add-lines', list: 'share', lines: ticksOf('share', story.share, false) },
  { do: 'add-lines', list: 'bring', lines: ticksOf('bring', story.bring, true) },
  { do: 'add-lines', list: 'bring', lines: ticksOf('later', [story.notBring], false) },
  {
    do: 'write-appointment',
    change: { when: { day: '2026-06-11', text: '11/6/2026' }, ...story.appointment },
  },
  ...answering(story, 'appointment'),
  { do: 'settle', agreement: 'contact', settled: true },
  { do: 'agree', stone: 'appointment', agreed: true },
  ...answering(story, 'preparing'),
  { do: 'check-question', stone: 'preparing', question: 'travel', ticked: true },
  { do: 'check-question', stone: 'preparing', question: 'meet', ticked: true },
  { do: 'add-checks', checks: [{ id: 'own', stone: 'preparing', text: story.check, ticked: false }] },
  { do: 'add-lines', list: 'ask', lines: ticksOf('ask', story.ask, true) },
  { do: 'write-note', note: story.note },
  { do: 'write-private-note', note: story.privateNote },
];

const answering = (
  { answers }: ReferralStory,
  stone: Stone,
  only: readonly string[] = Object.keys(answers[stone]),
): readonly ReferralCommand[] =>
  only.map((question) => ({
    do: 'write-answer',
    stone,
    question,
    text: answers[stone][question] ?? '',
  }));

const candidatesOf = ({ searched: found }: ReferralStory): Candidate[] =>
  found.map((candidate, index) => ({
    id: index === 0 ? 'agency' : `candidate-${index}`,
    source: index === 0 ? 'client' : 'coach',
    organisationId: null,
    ...candidate,
  }));

const ticksOf = (list: string, texts: readonly string[], ticked: boolean): Tick[] =>
  texts.map((text, index) => ({ id: `${list}-${index}`, text, ticked }));
