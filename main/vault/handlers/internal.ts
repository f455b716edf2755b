import { inStore, type House } from '../house.ts';
import type { InternalHandlers } from '../protocol.ts';
import { closeVault } from '../session.ts';
import { worksheetIn } from './worksheets.ts';
import { fileNameOf, renderOutline, renderRecoverySheet, renderSheet } from '../rendering.ts';

/** What the main process asks besides the contract. */
export function internalHandlers(house: House): InternalHandlers {
  return {
    render: ({ request, format }) => renderSheet(house, request, format),

    outline: (argument) => renderOutline(house, argument),

    fileName: ({ worksheetId }) => ({ name: fileNameOf(house, worksheetId) }),

    record: ({ worksheetId, action }) =>
      inStore(house, (tables, now) => {
        worksheetIn(tables, worksheetId);
        tables.audit.record(action, 'worksheet', worksheetId, now);
        return {};
      }),

    renderRecoverySheet: ({ language }) => renderRecoverySheet(house, language),

    close() {
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
