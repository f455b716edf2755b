import type { Translation } from '../translation.ts';
import type { history as dutch } from '../nl/history.ts';

export const history = {
  title: '{{worksheet}}: moments',
  titleTwo: '{{worksheet}}: two moments',
  hint: '{{name}} · choose one or two moments on the line',
  moments: 'Moments',
  howTo: 'The arrow keys go along the moments. The space bar chooses one. You can choose two.',
  momentAt: '{{date}}, {{place}}',
  backToWorksheet: 'Back to {{worksheet}}',
  backToNow: 'Back to now',
  asItWas: 'This is how it was on {{date}}. You are only looking: nothing changes here.',
  print: 'Print',
  together: 'Look together',
  drawingOf: '{{worksheet}} of {{name}} on {{date}}',
  overlayOf: '{{worksheet}} of {{name}}: {{before}} and {{after}} laid over each other',
  from: 'From {{before}} to {{after}}',
  inWords: 'How it was on {{date}}',
  nowInWords: 'How it is on {{date}}',
  changes: 'What has changed',
  new: 'New',
  gone: 'Gone',
  changed: 'Changed',
  rest: 'Everything else stayed the same.',
  nothing: 'Between these two days everything stayed the same.',
  oneMoment: 'There is only one moment yet',
  oneMomentHow:
    'When you work on this sheet in a next conversation, a moment is added. Here you then lay them over each other.',
  unreadable: 'This moment cannot be shown now. It is still kept.',
  chosenOne: '{{date}} chosen.',
  chosenTwo: '{{before}} and {{after}} chosen, laid over each other.',
} as const satisfies Translation<typeof dutch>;
