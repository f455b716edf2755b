import type { Translation } from '../translation.ts';
import type { together as dutch } from '../nl/together.ts';

export const together = {
  peopleAround: 'The people around {{name}}',
  weighsAndCarries: 'What weighs and what carries: {{name}}',
  whatMatters: 'What matters to {{name}}',
  drawingOf: '{{worksheet}} of {{name}}',
  drawingOn: '{{drawing}} on {{date}}',
  secondScreen: 'Also visible on a second screen and in other programs',
  stop: 'Stop',
  dark: 'Dark',
  light: 'Light',
  darkRoom: 'Dark picture, for a projector in a dark room',
  lightRoom: 'Light picture',
  smaller: 'Smaller',
  larger: 'Larger',
  whole: 'Show all',
  moveAround:
    'Drawing. The arrow keys move it, plus and minus make it larger and smaller, zero shows everything.',
  toWhom: 'to whom',
  legend: 'Legend',
  begun: 'Looking together has begun. Escape stops it.',
} as const satisfies Translation<typeof dutch>;
