import type { Rescued } from '../../../preload/contract/doors.ts';
import type { Answer, Argument, Handlers } from '../../../preload/contract/types.ts';
import { documentFrom, editDocument } from '../documents.ts';
import { readEmergencyCopy, writeEmergencyCopy, type EmergencyCopy } from '../emergency/emergency-copy.ts';
import { Failure } from '../failure.ts';
import { inStore, localDay, openIn, type House } from '../house.ts';
import { momentKey } from '../moments.ts';
import type { InternalHandlers } from '../protocol.ts';
import type { Tables } from '../store/store.ts';
import { addWorksheet, newestOf, saveDocument, worksheetIn } from './worksheets.ts';

type RescuedWorksheet = EmergencyCopy['worksheets'][number];
type PutBack = Argument<'emergency', 'putBack'>['worksheets'][number];
type WasPutBack = Answer<'emergency', 'putBack'>[number];

/** Brings back what could not be saved. */
export function emergencyHandlers(house: House): Handlers<'vault'>['emergency'] {
  return {
    putBack: ({ worksheets }) => {
      const open = openIn(house);
      const { rescued } = open;
      if (rescued === null) throw new Failure('not-found');
      const done = inStore(house, (tables, now) =>
        worksheets.map((wanted) =>
          putBack(house, tables, { wanted, rescued: rescuedIn(rescued, wanted) }, now),
        ),
      );
      open.rescued = null;
      return done;
    },
  };
}

/** An emergency copy as a file, and as what is in one. Nothing of the store's disk is needed to make it. */
export function emergencyFileHandlers(
  house: House,
): Pick<InternalHandlers, 'emergencyFile' | 'recordEmergency' | 'readEmergencyFile'> {
  return {
    emergencyFile({ worksheets }) {
      const { ring } = openIn(house);
      const madeAt = house.clock();
      const content = { madeAt: madeAt.toISOString(), worksheets: [...worksheets] };
      return {
        bytes: writeEmergencyCopy(content, ring.file.storeId, ring.keys.emergency),
        name: `Houvast ${localDay(madeAt)}.houvast-noodkopie`,
      };
    },

    recordEmergency: ({ action }) =>
      inStore(house, (tables, now) => {
        tables.audit.record(action, 'store', '', now);
        return {};
      }),

    readEmergencyFile({ bytes }) {
      const open = openIn(house);
      const copy = readEmergencyCopy(bytes, open.ring.file.storeId, open.ring.keys.emergency);
      open.rescued = copy;
      return {
        madeAt: copy.madeAt,
        worksheets: inStore(house, (tables) => copy.worksheets.map((each) => lookedUp(tables, each))),
      };
    },
  };
}

function lookedUp(tables: Tables, { worksheetId, revision, document }: RescuedWorksheet): Rescued {
  const worksheet = tables.worksheets.read(worksheetId);
  const client = worksheet === null ? null : tables.clients.read(worksheet.clientId);
  if (worksheet === null || client === null) {
    return { worksheetId, title: '', clientName: '', instrument: null, savedAt: null, state: 'gone' };
  }
  const { title, instrument, savedAt } = worksheet;
  const shown = { worksheetId, title, clientName: client.callingName, instrument, savedAt };
  const stored = newestOf(tables, worksheetId).document;
  const wanted = fitting(instrument, stored, document);
  if (wanted === null) return { ...shown, state: 'unreadable' };
  if (JSON.stringify(wanted) === JSON.stringify(documentFrom(instrument, stored)))
    return { ...shown, state: 'same' };
  return { ...shown, state: worksheet.revision === revision ? 'ready' : 'newer' };
}

/** The document of the copy as the instrument keeps it, or null when it does not fit. */
function fitting(instrument: Rescued['instrument'] & string, stored: string, document: unknown): unknown {
  try {
    return editDocument(instrument, documentFrom(instrument, stored), [{ do: 'replace', document }]);
  } catch {
    return null;
  }
}

interface PuttingBack {
  readonly wanted: PutBack;
  readonly rescued: RescuedWorksheet;
}

function putBack(
  house: House,
  tables: Tables,
  { wanted, rescued: { worksheetId, revision, document } }: PuttingBack,
  now: string,
): WasPutBack {
  const worksheet = worksheetIn(tables, worksheetId);
  const { instrument, clientId, conversationId } = worksheet;
  const before = documentFrom(instrument, newestOf(tables, worksheetId).document);
  const present = editDocument(instrument, before, [{ do: 'replace', document }]);
  if (wanted.beside !== null) {
    const added = { clientId, instrument, title: wanted.beside, conversationId, document: present };
    return { worksheetId: addWorksheet(house, tables, added, now), revision: 0, before: null };
  }
  if (worksheet.revision !== revision) throw new Failure('conflict');
  const key = momentKey(tables, clientId, null, now);
  const saved = saveDocument(house, tables, { worksheet, key, document: present }, now);
  return { worksheetId, revision: saved.revision, before };
}

function rescuedIn(copy: EmergencyCopy, { worksheetId }: PutBack): RescuedWorksheet {
  const found = copy.worksheets.find((each) => each.worksheetId === worksheetId);
  if (found === undefined) throw new Failure('not-found');
  return found;
}
