import { Failure } from '../failure.ts';
import { bindFile, type FileBinding } from '../file-binding.ts';
import { inStore, openIn, type House } from '../house.ts';
import type { InternalHandlers } from '../protocol.ts';
import { closeVault } from '../session.ts';
import { consentIn } from './consents.ts';
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
  /** The client file that is being bound; gone with the store. */
  let binding: FileBinding | null = null;
  const bound = (): FileBinding => {
    openIn(house);
    if (binding === null) throw new Failure('not-found');
    return binding;
  };

  return {
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

    fileBegin(request) {
      binding = bindFile(house, request);
      return {};
    },
    fileStep: () => bound().step(),
    fileFinish: () => bound().finish(),
    fileDrop() {
      binding = null;
      return {};
    },
    recordFile: ({ clientId, action }) =>
      inStore(house, (tables, now) => {
        clientIn(tables, clientId);
        tables.audit.record(action, 'client', clientId, now);
        return {};
      }),

    close() {
      binding = null;
      const { open } = house;
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
