import type { PortableFile } from './format.ts';

/** The same file without what the coach wrote for himself: notes on the client, on conversations and on worksheets. */
export function withoutPrivateNotes(file: PortableFile): PortableFile {
  return {
    ...file,
    privateNotes: false,
    client: { ...file.client, notes: '' },
    conversations: file.conversations.map((row) => ({ ...row, note: '' })),
    worksheets: file.worksheets.map((worksheet) => ({
      ...worksheet,
      moments: worksheet.moments.map((moment) => ({
        ...moment,
        document: withoutNote(moment.document),
        // In what cannot be read nobody can tell what is private
        unreadable: moment.unreadable === null ? null : '',
      })),
    })),
  };
}

function withoutNote(document: unknown): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  return 'privateNote' in document ? { ...document, privateNote: '' } : document;
}
