/**
 * Every way in which something can fail, as far as a person needs to know. Codes cross the bridge; the catalogues turn each
 * into a sentence, and a code without a sentence does not compile.
 */
export const errorCodes = [
  // the bridge
  'not-allowed',
  'bad-arguments',
  'locked',
  'unexpected',
  'vault-stopped',
  // keys
  'wrong-passphrase',
  'wrong-recovery-key',
  'recovery-key-mistyped',
  'passphrase-too-short',
  'wrong-organisation-key',
  'organisation-key-mistyped',
  'identity-unreadable',
  'identity-passphrase-needed',
  'identity-passphrase-wrong',
  'key-file-missing',
  'key-file-damaged',
  'crypto-self-test-failed',
  // the store
  'store-missing',
  'store-damaged',
  'store-empty',
  'store-not-encrypted',
  'store-foreign',
  'store-newer',
  'store-in-use',
  'read-only',
  'store-settings-refused',
  'folder-already-used',
  // the disk
  'disk-full',
  'disk-read-only',
  'disk-no-permission',
  'disk-error',
  'folder-missing',
  'folder-synced',
  'folder-on-network',
  // what is asked for
  'not-found',
  'document-unreadable',
  'document-too-new',
  'edit-refused',
  'conflict',
  'name-needed',
  'name-too-long',
  'name-mismatch',
  'file-restricted',
  'erasure-unfinished',
  // out of the house
  'export-failed',
  'print-failed',
  'clipboard-failed',
  'emergency-unreadable',
  'emergency-foreign',
  // into the house
  'import-failed',
  'import-too-large',
  'import-encoding',
  'import-foreign',
  'import-malformed',
  'import-forbidden',
  'import-empty',
  'import-too-many',
  'import-too-deep',
  'import-text-too-long',
  // client files from and to colleagues
  'transfer-foreign',
  'transfer-newer',
  'transfer-malformed',
  'transfer-damaged',
  'transfer-wrong-words',
  'transfer-wrong-key',
  'transfer-too-large',
  'transfer-too-costly',
  'transfer-key-invalid',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
