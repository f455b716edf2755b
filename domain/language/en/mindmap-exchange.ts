import type { mindmapExchange as dutch } from '../nl/mindmap-exchange.ts';
import type { Translation } from '../translation.ts';

export const mindmapExchange: Translation<typeof dutch> = {
  open: 'Take over from a file…',
  save: {
    opml: 'Save as OPML…',
    freeplane: 'Save for Freeplane…',
    markdown: 'Save as text (Markdown)…',
  },
  saved: 'Your mindmap is saved. Your own notes are not in it.',
  title: 'Take over from {{file}}',
  refused: '{{file}} does not come in',
  thoughts_one: '{{count}} thought',
  thoughts_other: '{{count}} thoughts',
  arrows_one: '{{count}} arrow',
  arrows_other: '{{count}} arrows',
  preview: 'This is in it',
  noText: 'without text',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  where: 'Where does it go?',
  around: 'Around the middle',
  under: 'Under {{name}}',
  withMiddle: 'With the middle of the file: ‘{{text}}’',
  withMiddleHint: 'That becomes a thought, with the rest below it.',
  takesMiddle: '‘{{text}}’ comes in the middle of your mindmap.',
  take: 'Take over',
  other: 'Choose another file',
  line: 'It goes wrong on line {{line}}.',
  room: 'There are {{found}} of them. There is room for {{room}} more.',
  done_one: '{{count}} thought taken over from {{file}}',
  done_other: '{{count}} thoughts taken over from {{file}}',
};
