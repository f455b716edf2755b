import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import type { Tables } from './store/store.ts';

/** What was agreed in a worksheet now stands in the client file as the document has it. Part of every write of a document. */
export function fileAgreements(
  tables: Tables,
  { id, instrument }: { readonly id: string; readonly instrument: InstrumentId },
  document: unknown,
): void {
  const method = instrumentOf(instrument);
  if (method.agreements === undefined) return;
  const dutch = method.agreements(document, 'nl');
  const english = method.agreements(document, 'en');
  const rows = dutch.map((agreement, at) => ({
    agreement,
    texts: { nl: agreement.text, en: english[at]?.text ?? agreement.text },
  }));
  tables.agreements.rewrite(id, rows);
}
