import type { startPage as dutch } from '../nl/start-page.ts';
import type { Translation } from '../translation.ts';

export const startPage: Translation<typeof dutch> = {
  morning: 'Good morning',
  afternoon: 'Good afternoon',
  evening: 'Good evening',
  newClient: 'New client file',
  recent: 'Opened lately',
  all: 'All client files',
  allTitle: 'All client files',
  removed: 'Removed',
  removedHint: 'You no longer see these files anywhere else. You can put them back.',
  restore: 'Put back',
  restoreOf: 'Put back the file of {{name}}',
  restored: 'The file of {{name}} is back.',
  emptyTitle: 'No client files yet',
  emptyHint: 'Make a file with the name that your client wants to be called by. No more is needed.',
  example: 'Look at the example file',
  nothingYet: 'no worksheet yet',
  footer: 'Everything is encrypted on this laptop.',
  proveTitle: 'Do you have your recovery sheet yet?',
  prove: 'Without that sheet your files no longer open when you forget your passphrase.',
  proveButton: 'Take care of it now',
  nameTitle: 'New client file',
  nameLabel: 'What does your client want to be called?',
  nameHint: 'A first name is enough. The rest can come later, or not at all.',
  make: 'Make client file',
};
