import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { Worksheet } from '../../preload/contract/contract.ts';
import type { Reply } from '../../preload/contract/types.ts';
import type { DocumentSource } from './open-document.ts';

/** For each worksheet the conversation that edits belong to now. It may change while the document stays open. */
const conversations = new Map<string, string | null>();

export function editInConversation(worksheetId: string, conversationId: string | null): void {
  conversations.set(worksheetId, conversationId);
}

/** Reads and writes a worksheet through the bridge. The vault checks documents, so what comes back is trusted. */
export function vaultSource<Document, Command>(
  worksheet: Worksheet,
): Omit<DocumentSource<Document, Command>, 'edit' | 'replace' | 'document'> {
  const { id, savedAt } = worksheet.summary;
  const { worksheets } = window.houvast;
  return {
    revision: worksheet.revision,
    savedAt,
    send: ({ editId, revision, commands }) =>
      worksheets.edit({
        id,
        editId,
        revision,
        conversationId: conversations.get(id) ?? null,
        commands: [...commands],
      }),
    reload: async () => {
      const reply = await worksheets.read({ id });
      if (!reply.ok) return reply;
      const { problem, document, revision } = reply.value;
      if (problem !== null) return refusal(problem);
      return { ok: true, value: { revision, document: document as Document } };
    },
    newId: () => crypto.randomUUID(),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

const refusal = (code: ErrorCode): Reply<never> => ({ ok: false, code });
