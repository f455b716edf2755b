import type { unlock as dutch } from '../nl/unlock.ts';
import type { Translation } from '../translation.ts';

export const unlock: Translation<typeof dutch> = {
  title: 'Open Houvast',
  passphrase: 'Your passphrase',
  open: 'Open',
  opening: 'Opening. That takes a few seconds.',
  recoveryKey: 'Recovery key',
  otherFolder: 'Other folder',
  lastSaved: 'Last saved {{when}}',
  lastSavedAt: '{{day}} at {{time}}',
  folder: 'Folder: {{folder}}',
  cannotOpen: 'This folder does not open',
  tryAgain: 'Look again',
  recoveryTitle: 'Open with your recovery sheet',
  recoveryLead: 'Type the groups of your recovery sheet. Spaces and capitals do not matter.',
  recoveryLabel: 'Recovery key',
  backToPassphrase: 'Use my passphrase after all',
  newTitle: 'Make a new passphrase',
  newLead: 'Your files are open. Now choose a new passphrase, since the old one is lost.',
  renewTitle: 'Would you like a new recovery sheet too?',
  renewLead:
    'You have used your recovery sheet now. Has somebody else seen it? Then make a new one. The old one stops working.',
  renew: 'Make a new recovery sheet',
  keep: 'Keep the old sheet',
};
