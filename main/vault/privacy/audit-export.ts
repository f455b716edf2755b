import { catalogues } from '../../../domain/language/catalogues.ts';
import type { Language } from '../../../domain/language/language.ts';
import { openIn, inStore, localDay, type House } from '../house.ts';
import type { RenderedFile } from '../rendered-file.ts';
import type { SealedEntry } from '../store/tables/audit.ts';

/** The whole audit trail as a file, with numbers of files and without a name. Throws Failure 'locked'. */
export function renderAudit(
  house: House,
  { format, language }: { readonly format: 'csv' | 'json'; readonly language: Language },
): RenderedFile {
  const { storeId } = openIn(house).ring.file;
  const now = house.clock();
  const { entries, end } = inStore(house, ({ audit }) => audit.chain());
  const text =
    format === 'csv' ? table(entries, language) : chain({ entries, end, storeId, at: now.toISOString() });
  const name = language === 'nl' ? 'logboek' : 'audit-trail';
  return { bytes: Buffer.from(text, 'utf8'), name: `${name}-${localDay(now)}.${format}` };
}

/** For a spreadsheet here: semicolons, and the mark by which it knows that letters are UTF-8. */
function table(entries: readonly SealedEntry[], language: Language): string {
  const { columns, done, subject } = catalogues[language].audit;
  const head = [
    columns.number,
    columns.first,
    columns.last,
    columns.times,
    columns.action,
    columns.subject,
    columns.id,
  ];
  const rows = entries.map((entry) => [
    entry.number,
    entry.firstAt,
    entry.lastAt,
    entry.times,
    done[entry.action],
    subject[entry.subject],
    entry.subjectId,
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is text all the same: somebody may have tampered with what is in it. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** With the seals, so that whoever has the key can check that nothing was changed, also years later. */
function chain(parts: {
  readonly entries: readonly SealedEntry[];
  readonly end: string;
  readonly storeId: string;
  readonly at: string;
}): string {
  const { entries, end, storeId, at } = parts;
  const file = {
    format: 'houvast-audit',
    version: 1,
    store: storeId,
    exportedAt: at,
    seals: 'HMAC-SHA-256',
    entries: entries.map(({ seal, ...entry }) => Object.assign(entry, { seal: seal.toString('base64') })),
    end,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
