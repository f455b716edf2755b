import type { FiledAgreement } from '../../../domain/client-file/agreement.ts';
import {
  portableFormat,
  portableVersion,
  type PortableFile,
  type PortableMoment,
  type PortableWorksheet,
} from '../../../domain/client-file/portable/format.ts';
import { withoutPrivateNotes } from '../../../domain/client-file/portable/private-notes.ts';
import { Failure } from '../failure.ts';
import type { Tables } from '../store/store.ts';

/**
 * What goes along. A colleague gets the file as the coach sees it; a person who asks for what is kept of them also gets what
 * was taken out and not yet erased, and the audit trail.
 */
export type Scope = 'hand-over' | 'personal';

/** Everything of one client and of nobody else, with the language-neutral keys of the format. Throws Failure 'not-found'. */
export function gathered(
  tables: Tables,
  clientId: string,
  { scope, privateNotes }: { readonly scope: Scope; readonly privateNotes: boolean },
): PortableFile {
  const client = tables.wholeFiles.client(clientId);
  if (client === null || client.removedAt !== null) throw new Failure('not-found');
  const whole: PortableFile = {
    format: portableFormat,
    version: portableVersion,
    privateNotes: true,
    client,
    conversations: [...tables.wholeFiles.conversations(clientId)],
    worksheets: tables.wholeFiles.worksheets(clientId).map((row) => worksheetOf(tables, row)),
    consents: [...tables.wholeFiles.consents(clientId)],
    agreements: tables.agreements.listOf(clientId).map(agreementOf),
    audit: scope === 'personal' ? [...tables.wholeFiles.audit(clientId)] : [],
  };
  const scoped = scope === 'personal' ? whole : withoutRemoved(whole);
  return privateNotes ? scoped : withoutPrivateNotes(scoped);
}

function worksheetOf(
  tables: Tables,
  row: ReturnType<Tables['wholeFiles']['worksheets']>[number],
): PortableWorksheet {
  const moments = tables.wholeFiles
    .moments(row.id)
    .map(({ document, ...moment }): PortableMoment => Object.assign(moment, documentIn(document)));
  return { ...row, moments };
}

/** Without what the file says elsewhere. */
const agreementOf = ({
  id,
  worksheetId,
  texts,
  who,
  when,
  settled,
  domain,
}: FiledAgreement): PortableFile['agreements'][number] => ({
  id,
  worksheetId,
  texts,
  who,
  when,
  settled,
  domain,
});

function documentIn(stored: string): Pick<PortableMoment, 'document' | 'unreadable'> {
  try {
    return { document: JSON.parse(stored), unreadable: null };
  } catch {
    return { document: null, unreadable: stored };
  }
}

/** Of a removed conversation in which a worksheet was made, only its day goes along: the moments stay apart by it. */
function withoutRemoved(file: PortableFile): PortableFile {
  const worksheets = file.worksheets.filter((row) => row.removedAt === null);
  const made = new Set(worksheets.flatMap(({ moments }) => moments.map((moment) => moment.conversationId)));
  return {
    ...file,
    worksheets,
    consents: file.consents.filter((row) => row.removedAt === null),
    conversations: file.conversations.flatMap((row) => {
      if (row.removedAt === null) return [row];
      return made.has(row.id) ? [{ ...row, place: '', note: '' }] : [];
    }),
  };
}
