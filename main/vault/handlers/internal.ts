import { backupAtClose, upkeep } from '../backup/upkeep.ts';
import { inStore, type House } from '../house.ts';
import { workbench } from '../job.ts';
import type { InternalHandlers } from '../protocol.ts';
import { renderAudit } from '../privacy/audit-export.ts';
import { unfinishedIn } from '../privacy/erase-client.ts';
import { renderPrivacySheet } from '../privacy/privacy-sheets.ts';
import { closeVault } from '../session.ts';
import { forgetReceived, receive } from '../transfer/receiving.ts';
import { consentIn } from './consents.ts';
import { emergencyFileHandlers } from './emergency.ts';
import { clientIn } from './clients.ts';
import { worksheetIn } from './worksheets.ts';
import {
  fileNameOf,
  renderCalendar,
  renderConsent,
  renderOutline,
  renderRecoverySheet,
  renderSheet,
  renderWordFile,
} from '../rendering.ts';

/** What the main process asks besides the contract. */
export function internalHandlers(house: House): InternalHandlers {
  const jobs = workbench(house);
  const backups = upkeep(house);

  return {
    ...emergencyFileHandlers(house),

    render: ({ request, format }) => renderSheet(house, request, format),

    wordFile: (request) => renderWordFile(house, request),

    outline: (argument) => renderOutline(house, argument),

    calendar: (argument) => renderCalendar(house, argument),

    fileName: ({ worksheetId }) => ({ name: fileNameOf(house, worksheetId) }),

    record: ({ worksheetId, action }) =>
      inStore(house, (tables, now) => {
        worksheetIn(tables, worksheetId);
        tables.audit.record(action, 'worksheet', worksheetId, now);
        return {};
      }),

    renderConsent: (argument) => renderConsent(house, argument),

    recordConsent: ({ consentId, action }) =>
      inStore(house, (tables, now) => {
        consentIn(tables, consentId);
        tables.audit.record(action, 'consent', consentId, now);
        return {};
      }),

    renderRecoverySheet: ({ language }) => renderRecoverySheet(house, language),

    erasureState: () => inStore(house, (tables) => ({ unfinished: unfinishedIn(tables) !== null })),

    renderPrivacySheet: (request) => renderPrivacySheet(house, request),

    renderAudit: (request) => renderAudit(house, request),

    recordAudit: ({ action }) =>
      inStore(house, (tables, now) => {
        tables.audit.record(action, 'audit', '', now);
        return {};
      }),

    async jobBegin(request) {
      await backups.drop();
      await jobs.begin(request);
      return {};
    },
    jobStep: async () => ({ done: await jobs.step() }),
    jobFinish: () => jobs.finish(),
    async jobDrop() {
      await jobs.drop();
      return {};
    },
    recordFile: ({ clientId, action }) =>
      inStore(house, (tables, now) => {
        clientIn(tables, clientId);
        tables.audit.record(action, 'client', clientId, now);
        return {};
      }),

    receive: ({ bytes }) => receive(house, bytes),

    forgetReceived() {
      forgetReceived(house);
      return {};
    },

    // Not beside a job: a backup that was copied before a client is erased, and named after it, would still hold the client
    upkeep: () => (jobs.isBusy() ? { busy: false, changed: false, heavy: false } : backups.step()),

    async close() {
      await jobs.drop();
      await backups.drop();
      const { open } = house;
      if (open !== null) await backupAtClose(house, open);
      house.open = null;
      // Every answer that was given is on disk already: a close that fails loses nothing, and the process ends after it.
      try {
        if (open !== null) closeVault(open);
      } catch {
        return {};
      }
      return {};
    },
  };
}
