import type { ErrorSentences } from '../error-sentences.ts';

export const errors = {
  'not-allowed': {
    what: 'This window may not do that.',
    safe: 'Nothing has changed in your files.',
    next: 'Go back to the start page',
  },
  'bad-arguments': {
    what: 'Houvast did not understand what was asked.',
    safe: 'What was saved is safe.',
    next: 'Check what you filled in and try again',
  },
  locked: {
    what: 'Houvast is locked.',
    safe: 'All your work is saved and encrypted.',
    next: 'Open Houvast with your passphrase',
  },
  unexpected: {
    what: 'Something went wrong that we do not know.',
    safe: 'What was saved is safe.',
    next: 'Try again',
  },
  'vault-stopped': {
    what: 'The vault with your files has stopped.',
    safe: 'What was saved is safe on this laptop.',
    next: 'Close Houvast and open it again',
  },
  'wrong-passphrase': {
    what: 'That is not your passphrase.',
    safe: 'Nothing has happened to your files. You may try as often as you like. If you lost it, choose Recovery key.',
    next: 'Check Caps Lock and type your passphrase again',
  },
  'wrong-recovery-key': {
    what: 'This recovery key does not belong to these files.',
    safe: 'Nothing has happened to your files.',
    next: 'Look for the newest recovery sheet. An older one no longer works',
  },
  'recovery-key-mistyped': {
    what: 'There is a typing mistake in the recovery key.',
    safe: 'Nothing has happened to your files.',
    next: 'Compare each group with your sheet',
  },
  'passphrase-too-short': {
    what: 'This passphrase is too short.',
    safe: 'Your old passphrase still works, if you had one.',
    next: 'Make a sentence of at least 15 characters',
  },
  'wrong-organisation-key': {
    what: 'This key does not open these files.',
    safe: 'Nothing has happened to your files.',
    next: 'Ask in your organisation which key belongs to these files',
  },
  'organisation-key-mistyped': {
    what: 'This is not a public key of age. Such a key begins with age1 and has 62 characters.',
    safe: 'Nothing has changed about your keys.',
    next: 'Copy the key again, all of it, and paste it here',
  },
  'identity-unreadable': {
    what: 'There is no secret key of age in this.',
    safe: 'Nothing has happened to your files.',
    next: 'Choose the file that holds AGE-SECRET-KEY-1',
  },
  'identity-passphrase-needed': {
    what: 'This key file is itself protected with a password.',
    safe: 'Nothing has happened to your files.',
    next: 'Type the password of the key file',
  },
  'identity-passphrase-wrong': {
    what: 'The password does not fit this key file, or the file is damaged.',
    safe: 'Nothing has happened to your files.',
    next: 'Type the password of the key file again',
  },
  'key-file-missing': {
    what: 'The key file is missing from this folder.',
    safe: 'Your files are still there, encrypted. Without the key file they do not open.',
    next: 'Find the folder that still has houvast.keys and choose that one',
  },
  'key-file-damaged': {
    what: 'The key file is damaged, and its copy too.',
    safe: 'Your files themselves have not changed.',
    next: 'Put the key file back from a backup of the folder',
  },
  'crypto-self-test-failed': {
    what: 'This computer does not encrypt as it should. So Houvast opens nothing.',
    safe: 'Your files were not opened and have not changed.',
    next: 'Restart the computer and try again',
  },
  'store-missing': {
    what: 'The file that holds your client files is not in this folder.',
    safe: 'Houvast has erased nothing. The key file is still there.',
    next: 'Choose the folder where your files are',
  },
  'store-damaged': {
    what: 'The file that holds your client files is damaged.',
    safe: 'Houvast writes nothing more to it, so that it gets no worse.',
    next: 'Copy the folder and call whoever looks after your computer',
  },
  'store-empty': {
    what: 'The file that holds your client files is empty: nothing is in it.',
    safe: 'Houvast does not make a new one over it.',
    next: 'Put back a backup of the folder, or choose another folder',
  },
  'store-not-encrypted': {
    what: 'This file is not encrypted. It does not come from Houvast.',
    safe: 'Houvast has not opened it and has not changed it.',
    next: 'Choose the folder where your files are',
  },
  'store-foreign': {
    what: 'This file belongs to another key file.',
    safe: 'Neither file has changed.',
    next: 'Choose a folder in which the two belong together',
  },
  'store-newer': {
    what: 'These files were made with a newer Houvast.',
    safe: 'They were not opened and have not changed.',
    next: 'Install the newest Houvast on this computer',
  },
  'store-in-use': {
    what: 'Another Houvast has these files open now.',
    safe: 'Your files are safe.',
    next: 'Close the other Houvast window and try again',
  },
  'read-only': {
    what: 'That cannot be done now: you are looking at a copy, because Houvast is open elsewhere.',
    safe: 'Nothing has changed in your files.',
    next: 'Close Houvast in the other place and try again',
  },
  'store-settings-refused': {
    what: 'The file that holds your client files cannot be opened safely on this computer.',
    safe: 'It has not changed.',
    next: 'Restart the computer, or choose a folder on its own disk',
  },
  'no-room': {
    what: 'There is too little room on the disk.',
    safe: 'Nothing has changed in your files.',
    next: 'Make room on the disk and try again',
  },
  'backup-damaged': {
    what: 'This backup is not as it was made. Houvast does not use it.',
    safe: 'Your present files have not changed.',
    next: 'Choose another backup',
  },
  'nothing-to-salvage': {
    what: 'Nothing can be read any more in the damaged file.',
    safe: 'Houvast has not changed anything in it.',
    next: 'Choose a backup',
  },
  'folder-already-used': {
    what: 'This folder already holds files of Houvast.',
    safe: 'Those files stay as they are.',
    next: 'Open them with their passphrase, or choose an empty folder',
  },
  'disk-full': {
    what: 'The disk is full. Your last change is not saved yet.',
    safe: 'What you see stays in this window. What was saved before is safe.',
    next: 'Make room on the disk. Houvast will try again',
  },
  'disk-read-only': {
    what: 'Nothing can be written to this disk.',
    safe: 'What was saved is safe.',
    next: 'Take the protection off the disk, or choose another folder',
  },
  'disk-no-permission': {
    what: 'Houvast may not write in this folder.',
    safe: 'What was saved is safe.',
    next: 'Ask for access to the folder, or choose another one',
  },
  'disk-error': {
    what: 'The disk reports a fault while reading or writing.',
    safe: 'What was saved before has not changed.',
    next: 'Check that the disk is connected well and try again',
  },
  'folder-missing': {
    what: 'The folder with your files is not there.',
    safe: 'Houvast has erased nothing. Perhaps a disk or stick was unplugged.',
    next: 'Connect the disk, or choose another folder',
  },
  'folder-synced': {
    what: 'This folder is copied to the internet. Files can break there.',
    safe: 'Nothing was written to this folder.',
    next: 'Choose a folder that is only on this laptop',
  },
  'folder-on-network': {
    what: 'This folder is on another computer or a network. Files can break there.',
    safe: 'Nothing has been written in this folder.',
    next: 'Choose a folder that is on this laptop itself',
  },
  'not-found': {
    what: 'What you are looking for is no longer here.',
    safe: 'Your other files are still there.',
    next: 'Go back to the start page',
  },
  'document-unreadable': {
    what: 'This worksheet cannot be read.',
    safe: 'It is kept as it is. The other worksheets work as usual.',
    next: 'Look at an earlier moment in the history',
  },
  'document-too-new': {
    what: 'This worksheet was made with a newer Houvast.',
    safe: 'It is kept as it is.',
    next: 'Install the newest Houvast on this computer',
  },
  'edit-refused': {
    what: 'This change does not fit in the worksheet.',
    safe: 'The worksheet stayed as it was.',
    next: 'Undo it and try another way',
  },
  conflict: {
    what: 'This worksheet was changed somewhere else meanwhile.',
    safe: 'Nothing was written over.',
    next: 'Open the worksheet again',
  },
  'name-needed': {
    what: 'There is no name yet.',
    safe: 'Nothing is lost.',
    next: 'Type a name',
  },
  'name-too-long': {
    what: 'This name is too long.',
    safe: 'Nothing is lost.',
    next: 'Make the name shorter than 500 characters',
  },
  'name-mismatch': {
    what: 'That is not the calling name of this file.',
    safe: 'Nothing was erased.',
    next: 'Type the name exactly as it stands, with its capitals',
  },
  'file-restricted': {
    what: 'This file is restricted. Nothing in it may change.',
    safe: 'What is in it is kept safe.',
    next: 'Lift the restriction first, under Settings, Privacy',
  },
  'erasure-unfinished': {
    what: 'The file was erased, but not yet from every backup.',
    safe: 'Houvast remembers and finishes it as soon as it can.',
    next: 'See whether there is room on the disk and go to the start page',
  },
  'export-failed': {
    what: 'The file was not made.',
    safe: 'Your worksheet is safe: nothing in it has changed.',
    next: 'Choose another place',
  },
  'print-failed': {
    what: 'Printing did not work.',
    safe: 'Your worksheet is safe: nothing in it has changed.',
    next: 'Check that the printer is on, or save as PDF',
  },
  'clipboard-failed': {
    what: 'The picture was not copied.',
    safe: 'Your worksheet is safe: nothing in it has changed.',
    next: 'Save the picture as a file',
  },
  'emergency-unreadable': {
    what: 'This is not an emergency copy of Houvast, or it is damaged.',
    safe: 'Nothing has changed in your files.',
    next: 'Choose a file that ends in .houvast-noodkopie',
  },
  'emergency-foreign': {
    what: 'This emergency copy belongs to other files.',
    safe: 'Nothing has changed in your files.',
    next: 'Open the folder with the files that the copy was made of',
  },
  'import-failed': {
    what: 'Houvast cannot open this file.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'See whether the file is still there and choose it again',
  },
  'import-too-large': {
    what: 'This file is larger than 10 MB. A mindmap is never that large.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Choose another file',
  },
  'import-encoding': {
    what: 'The letters in this file cannot be read.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Save it as UTF-8 in the other program and choose it again',
  },
  'import-foreign': {
    what: 'This is not a file that Houvast can take over.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Save your mindmap as OPML in the other program and choose that file',
  },
  'import-malformed': {
    what: 'This file is not built the way it should be. Maybe only half of it was saved.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Save it again in the other program, then choose it once more',
  },
  'import-forbidden': {
    what: 'This file has a DOCTYPE line. A file can do harm with that, so Houvast does not read it.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Save your mindmap as OPML in the other program and choose that file',
  },
  'import-empty': {
    what: 'There are no thoughts in here.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Choose another file',
  },
  'import-too-many': {
    what: 'This is too much for one mindmap.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Take a smaller part',
  },
  'import-too-deep': {
    what: 'More than 1,000 thoughts hang below each other here. A mindmap does not go that deep.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Take a part that goes less deep',
  },
  'import-text-too-long': {
    what: 'There is a text in here that is longer than 20,000 characters.',
    safe: 'Nothing on your worksheet has changed.',
    next: 'Make that text shorter and try again',
  },
  'transfer-foreign': {
    what: 'This is no client file that was handed over with Houvast.',
    safe: 'Nothing in your client files has changed.',
    next: 'Choose the file that ends in .age',
  },
  'transfer-newer': {
    what: 'This client file was made with a newer Houvast.',
    safe: 'Nothing in your client files has changed.',
    next: 'Install the newest Houvast and choose the file again',
  },
  'transfer-malformed': {
    what: 'The file comes from someone who has the key, but there is no sound client file in it.',
    safe: 'Nothing was taken over and nothing in your client files has changed.',
    next: 'Ask your colleague to hand the client file over again',
  },
  'transfer-damaged': {
    what: 'This file was damaged or changed on the way.',
    safe: 'Nothing was taken over and nothing in your client files has changed.',
    next: 'Ask your colleague to send the file again',
  },
  'transfer-wrong-words': {
    what: 'These words do not open the file.',
    safe: 'Nothing in your client files has changed. You may try as often as you like.',
    next: 'Ask your colleague to read the words out once more',
  },
  'transfer-wrong-key': {
    what: 'This file was not made for your key, or it is damaged.',
    safe: 'Nothing in your client files has changed.',
    next: 'Send your colleague your key from the settings and ask for a new file',
  },
  'transfer-too-large': {
    what: 'This file is too large. A client file that is handed over takes 100 MB at most.',
    safe: 'Nothing in your client files has changed.',
    next: 'Choose another file',
  },
  'transfer-too-costly': {
    what: 'This file asks for so much computing that your computer might freeze. Houvast does not start on it.',
    safe: 'Nothing in your client files has changed.',
    next: 'Ask your colleague to hand the client file over with Houvast',
  },
  'transfer-key-invalid': {
    what: 'This is no key that can protect a client file.',
    safe: 'Nothing was made and nothing was sent.',
    next: 'Copy the whole key of your colleague. It begins with age1',
  },
} as const satisfies ErrorSentences;
