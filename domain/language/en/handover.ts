import type { Translation } from '../translation.ts';
import type { handover as dutch } from '../nl/handover.ts';

export const handover = {
  open: 'Take over from another worksheet',
  title: 'Take over',
  intro: 'Tick what may come along. The other worksheet stays as it is.',
  from: 'From which worksheet',
  worksheetOf: '{{name}}, {{date}}',
  what: 'What you can take over',
  all: 'Tick everything',
  none: 'Tick nothing',
  take_one: 'Take over {{count}}',
  take_other: 'Take over {{count}}',
  takeNothing: 'Take over',
  there: 'is here already',
  kinds: { strength: 'gives strength', burden: 'weighs', wish: 'a wish' },
  noSource: {
    balance:
      'There is no ecogram or mindmap in this file yet. Make one first: who supports you and what gives you strength can then come here.',
    mindmap: 'There is no ecogram in this file yet. Make one first: who is in it can then come here.',
  },
  nothing: {
    ecogram: 'There is nobody in this ecogram yet who can come here.',
    mindmap: 'Nothing is marked in this mindmap yet. First mark there what is a strength or an obstacle.',
  },
  unreadable: 'This worksheet cannot be read now. Nothing has changed. Choose another worksheet.',
  reading: 'Reading …',
  taken: 'Taken over: {{names}}.',
  takenPart: 'Taken over: {{names}}. The rest did not fit any more.',
} as const satisfies Translation<typeof dutch>;
