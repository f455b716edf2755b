import type Database from 'better-sqlite3';
import type { Agreement, FiledAgreement } from '../../../../domain/client-file/agreement.ts';
import type { Language } from '../../../../domain/language/language.ts';

/** An agreement as a worksheet tells it, with its words in each language. */
interface AgreementRow {
  readonly agreement: Agreement;
  readonly texts: Readonly<Record<Language, string>>;
}

export interface AgreementTable {
  /** Puts these in the place of all that were known of the worksheet. Of two with the same id the first stays. */
  rewrite(worksheetId: string, agreements: readonly AgreementRow[]): void;
  /** Those in the worksheets of one client that are there: by day, without a day last, then as they stand in the worksheet. */
  listOf(clientId: string): FiledAgreement[];
  /** What is still open up to a day (yyyy-mm-dd) with every client whose file is in use, the earliest first. */
  dueUntil(day: string): FiledAgreement[];
}

type Stored = Omit<FiledAgreement, 'texts' | 'when' | 'settled'> & {
  readonly texts: string;
  readonly day: string | null;
  readonly whenText: string;
  readonly settled: number;
};

const selected = `
  SELECT a.id, a.worksheet_id AS worksheetId, w.client_id AS clientId, c.calling_name AS clientName, w.instrument, w.title,
    a.texts, a.who, a.day, a.when_text AS whenText, a.settled, a.domain
  FROM agreements a
  JOIN worksheets w ON w.id = a.worksheet_id AND w.removed_at IS NULL
  JOIN clients c ON c.id = w.client_id AND c.removed_at IS NULL`;

export function agreementTable(database: Database.Database): AgreementTable {
  const forget = database.prepare<[string]>('DELETE FROM agreements WHERE worksheet_id = ?');
  const insert = database.prepare<[Record<string, unknown>]>(`
    INSERT INTO agreements (worksheet_id, id, place, texts, who, day, when_text, settled, domain)
    VALUES (@worksheetId, @id, @place, @texts, @who, @day, @whenText, @settled, @domain) ON CONFLICT DO NOTHING`);
  const listOf = database.prepare<[string], Stored>(
    `${selected} WHERE w.client_id = ? ORDER BY a.day IS NULL, a.day, w.rowid, a.place`,
  );
  const dueUntil = database.prepare<[string], Stored>(
    `${selected} WHERE a.settled = 0 AND a.day <= ? AND c.archived_on IS NULL AND c.restricted_on IS NULL
    ORDER BY a.day, c.calling_name, a.place`,
  );
  return {
    rewrite(worksheetId, agreements) {
      forget.run(worksheetId);
      for (const [place, { agreement, texts }] of agreements.entries()) {
        const { id, who, when, settled, domain } = agreement;
        const words = { texts: JSON.stringify(texts), day: when.day, whenText: when.text };
        insert.run({ worksheetId, id, place, who, settled: settled ? 1 : 0, domain, ...words });
      }
    },
    listOf: (clientId) => listOf.all(clientId).map(filed),
    dueUntil: (day) => dueUntil.all(day).map(filed),
  };
}

function filed({ texts, day, whenText, settled, ...row }: Stored): FiledAgreement {
  const words: FiledAgreement['texts'] = JSON.parse(texts);
  return Object.assign(row, { texts: words, when: { day, text: whenText }, settled: settled === 1 });
}
