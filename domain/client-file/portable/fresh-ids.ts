import type { PortableFile } from './format.ts';

/** The new id of an old one: always the same for the same, also for rows that are not in the file. */
type Renewed = (old: string) => string;

/**
 * The same file with an id of its own for every row, so that it can stand beside what exists. What documents say of other rows
 * (from which worksheet something came, which consents belong to a referral) follows; what points out of the file points
 * nowhere afterwards, and never into somebody else's. Ids within one document stay.
 * @param newId gives ids that were never used
 */
export function withFreshIds(file: PortableFile, newId: () => string): PortableFile {
  const renewed = renewer(newId);
  return {
    ...file,
    client: { ...file.client, id: renewed(file.client.id) },
    conversations: file.conversations.map((row) => ({ ...row, id: renewed(row.id) })),
    worksheets: file.worksheets.map((worksheet) => ({
      ...worksheet,
      id: renewed(worksheet.id),
      moments: worksheet.moments.map((moment) => ({
        ...moment,
        id: renewed(moment.id),
        conversationId: moment.conversationId === null ? null : renewed(moment.conversationId),
        document: withFreshReferences(moment.document, renewed),
      })),
    })),
    consents: file.consents.map((row) => ({ ...row, id: renewed(row.id) })),
    agreements: file.agreements.map((row) => ({ ...row, worksheetId: renewed(row.worksheetId) })),
    audit: file.audit.map((row) => ({ ...row, subjectId: renewed(row.subjectId) })),
  };
}

function renewer(newId: () => string): Renewed {
  const known = new Map<string, string>();
  return (old) => {
    const id = known.get(old) ?? newId();
    known.set(old, id);
    return id;
  };
}

/**
 * By the names of the members, so that it also holds for documents of a later version: a `worksheetId` is a worksheet, an `id`
 * among `consents` a consent, an `organisationId` an entry in the address book, which does not come along.
 */
function withFreshReferences(value: unknown, renewed: Renewed, list = ''): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => withFreshReferences(inner, renewed, list));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (key === 'organisationId' && typeof inner === 'string') return [key, null];
      const points = key === 'worksheetId' || (key === 'id' && list === 'consents');
      if (points && typeof inner === 'string') return [key, renewed(inner)];
      return [key, withFreshReferences(inner, renewed, key)];
    }),
  );
}
