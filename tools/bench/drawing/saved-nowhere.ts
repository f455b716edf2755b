import type { DocumentSource } from '../../../renderer/document/open-document.ts';

/** An open document that is saved nowhere: every batch is acknowledged at once. */
export function savedNowhere<Document, Command>(
  document: Document,
): Omit<DocumentSource<Document, Command>, 'edit' | 'replace'> {
  let revision = 0;
  return {
    document,
    revision,
    savedAt: new Date().toISOString(),
    send: async () => ({ ok: true, value: { revision: (revision += 1), savedAt: new Date().toISOString() } }),
    reload: async () => ({ ok: true, value: { revision, document } }),
    newId: () => crypto.randomUUID(),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
