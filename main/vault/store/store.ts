import type Database from 'better-sqlite3';
import { Failure } from '../failure.ts';
import { copyInto, factsOf, type StoreFacts } from './copy.ts';
import type { Erased } from './erasing.ts';
import { openStore, type StoreAccess } from './open-store.ts';
import { guardRestricted } from './restriction.ts';
import { keptSearchable } from './searchable.ts';
import { guarded } from './store-failure.ts';
import { acknowledgedEditTable, type AcknowledgedEditTable } from './tables/acknowledged-edits.ts';
import { agreementTable, type AgreementTable } from './tables/agreements.ts';
import { auditTable, type AuditTable } from './tables/audit.ts';
import { auditView, type AuditView } from './tables/audit-view.ts';
import { clientTable, type ClientTable } from './tables/clients.ts';
import { consentTable, type ConsentTable } from './tables/consents.ts';
import { conversationTable, type ConversationTable } from './tables/conversations.ts';
import { erasureTable, type ErasureTable } from './tables/erasures.ts';
import { filePrivacyTable, type FilePrivacyTable } from './tables/file-privacy.ts';
import { findingTable, type FindingTable } from './tables/finding.ts';
import { momentTable, type MomentTable } from './tables/moments.ts';
import { organisationTable, type OrganisationTable } from './tables/organisations.ts';
import { searchTable } from './tables/search.ts';
import { settingTable, type SettingTable } from './tables/settings.ts';
import { wholeFileTable, type WholeFileTable } from './tables/whole-files.ts';
import { worksheetTable, type WorksheetTable } from './tables/worksheets.ts';

/** The tables of an open store. */
export interface Tables {
  readonly clients: ClientTable;
  readonly conversations: ConversationTable;
  readonly worksheets: WorksheetTable;
  readonly moments: MomentTable;
  readonly agreements: AgreementTable;
  readonly consents: ConsentTable;
  readonly organisations: OrganisationTable;
  readonly acknowledgedEdits: AcknowledgedEditTable;
  readonly audit: AuditTable;
  readonly auditView: AuditView;
  readonly settings: SettingTable;
  readonly finding: FindingTable;
  readonly filePrivacy: FilePrivacyTable;
  readonly erasures: ErasureTable;
  readonly wholeFiles: WholeFileTable;
}

/** An open store. `work` runs as one transaction: all of it is on disk when this returns, or none of it is. */
export interface Store {
  transaction<T>(work: (tables: Tables) => T): T;
  /** Writes the whole store anew, so that nothing is left of what was erased, also not in pages that are free. */
  compact(): void;
  /** What is said of a copy of it. */
  facts(): StoreFacts;
  /** Of every client that was erased from it. */
  erased(): Erased;
  /** Writes all of it, encrypted, to a path where nothing is yet. Not on disk for certain until that is synced. */
  copyInto(path: string): StoreFacts;
  /** Can be repeated. */
  close(): void;
}

/** Opens the store of these keys. Throws the Failures of `openStore`. */
export function storeOf(access: StoreAccess, auditKey: Uint8Array): Store {
  const database = openStore(access);
  guardRestricted(database);
  const tables = tablesOf(database, auditKey);
  return {
    transaction(work) {
      if (!database.open) throw new Failure('locked');
      return guarded(() => database.transaction(() => work(tables)).immediate());
    },
    compact() {
      if (!database.open) throw new Failure('locked');
      guarded(() => void database.exec('VACUUM'));
    },
    facts: () => guarded(() => factsOf(database)),
    erased: () =>
      guarded(() => ({ tombstones: tables.erasures.tombstones(), proofs: tables.erasures.list() })),
    copyInto: (path) => copyInto(database, path),
    close: () => void database.close(),
  };
}

function tablesOf(database: Database.Database, auditKey: Uint8Array): Tables {
  const files = {
    clients: clientTable(database),
    conversations: conversationTable(database),
    worksheets: worksheetTable(database),
    moments: momentTable(database),
  };
  return {
    ...keptSearchable(files, searchTable(database)),
    agreements: agreementTable(database),
    consents: consentTable(database),
    organisations: organisationTable(database),
    acknowledgedEdits: acknowledgedEditTable(database),
    audit: auditTable(database, auditKey),
    auditView: auditView(database),
    settings: settingTable(database),
    finding: findingTable(database),
    filePrivacy: filePrivacyTable(database),
    erasures: erasureTable(database),
    wholeFiles: wholeFileTable(database),
  };
}
