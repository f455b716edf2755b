import type { search as dutch } from '../nl/search.ts';
import type { Translation } from '../translation.ts';

export const search = {
  title: 'Search',
  label: 'Find a name or a word',
  hint: 'Names, worksheets, words that are in them, and what you can do. The beginning of a word is enough.',
  results: 'What was found',
  recent: 'Last opened',
  clients: 'Client files',
  worksheets: 'Worksheets',
  texts: 'Words in worksheets and conversations',
  commands: 'What you can do',
  more: 'There is more. Add a word.',
  count_one: '{{count}} result',
  count_other: '{{count}} results',
  nothing: 'Nothing found.',
  nothingHint: 'Try another word, or only its beginning.',
  conversation: 'Conversation',
  before: 'was in it on {{date}}',
  settingsPart: 'Settings: {{part}}',
  newConversation: 'New conversation',
  newConversationWith: 'New conversation with {{name}}',
  toFile: 'To the client file',
} as const satisfies Translation<typeof dutch>;
