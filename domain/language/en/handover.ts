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
  thereInOther: 'is there already',
  kinds: {
    strength: 'gives strength',
    burden: 'weighs',
    wish: 'a wish',
    domain: 'talked about',
    service: 'a service',
  },
  score: '{{domain}}: {{score}}',
  withoutScore: '{{domain}}: without a figure',
  withStep: 'with a step: {{step}}',
  noSource: {
    balance:
      'There is no ecogram or mindmap in this file yet. Make one first: who supports you and what gives you strength can then come here.',
    mindmap:
      'There is no vacancy, scale questions or ecogram in this file yet. Make one first: what is in it can then come here.',
    'wellbeing-plan':
      'There is no vacancy, scale questions or mindmap in this file yet. Make one first: what you need or wish can then become a goal here.',
    'progress-review':
      'There are no scale questions in this file yet. Ask them first: the figures that you give there can then come here.',
    referral:
      'There is no vacancy in this file yet, and there are no scale questions. Make one first: what you need can then come here.',
    services:
      'There is no ecogram in this file yet. Make one first: which services you know can then come here.',
  },
  nothing: {
    vacancy: 'There is nothing in this vacancy yet that can come here.',
    'scale-questions': 'There is nothing in these scale questions yet that can come here.',
    ecogram: 'There is nobody in this ecogram yet who can come here.',
    mindmap: 'Nothing is marked in this mindmap yet. First mark there what is a strength or an obstacle.',
  },
  unreadable: 'This worksheet cannot be read now. Nothing has changed. Choose another worksheet.',
  reading: 'Reading …',
  taken: 'Taken over: {{names}}.',
  takenPart: 'Taken over: {{names}}. The rest was here already or did not fit any more.',
  nothingNew: 'What you ticked is here already or does not fit any more. Nothing has changed.',
  give: {
    group: 'Go on with what is here',
    to: {
      balance: 'Put on the balance',
      mindmap: 'Make a mindmap of it',
      'wellbeing-plan': 'Make goals of it',
      'progress-review': 'Bring to the progress review',
      referral: 'Begin a referral',
    },
    title: 'Hand on',
    intro: 'Tick what may come along. This worksheet stays as it is.',
    target: 'To which worksheet',
    fresh: 'New worksheet: {{name}}',
    what: 'What you can hand on',
    nothing: 'There is nothing in this worksheet yet that can go there.',
    give_one: 'Hand on {{count}}',
    give_other: 'Hand on {{count}}',
    giveNothing: 'Hand on',
    unreadable: 'This worksheet cannot be read now. Nothing has changed and nothing is lost.',
    targetUnreadable: 'That worksheet cannot be read now. Nothing has changed. Choose another worksheet.',
    given: 'Handed on to {{name}}: {{names}}.',
    givenMore: 'Handed on to {{name}}: {{names}} and {{more}} more.',
    nothingNew: 'What you ticked is in {{name}} already or does not fit any more. Nothing has changed.',
    open: 'Open',
    undone: '{{name}} is as it was before.',
    undoneNew: '{{name}} is gone again.',
    changedSince:
      'Somebody has worked on {{name}} since then. Take away there yourself what was not meant to come along.',
  },
  origin: {
    from: 'from {{name}}, {{date}}',
    gone: 'That worksheet is not here any more.',
    open: 'Open {{name}}, {{date}}',
  },
} as const satisfies Translation<typeof dutch>;
