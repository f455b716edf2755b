import { canonicalJson } from '../../../../../domain/client-file/portable/canonical-json.ts';
import {
  portableFormat,
  portableVersion,
  type PortableFile,
} from '../../../../../domain/client-file/portable/format.ts';
import { exampleClient } from '../../../../../domain/client-file/example-client.ts';
import { instruments } from '../../../../../domain/instruments/registry.ts';
import { blankClient } from '../../../../../main/vault/handlers/blank-client.ts';
import { packed } from '../../../../../main/vault/transfer/zip.ts';

const savedAt = '2026-06-04T10:00:00.000Z';

/** The invented client as a file for other programs: every instrument, with all of its moments or only the last. */
export function exampleFile(moments: 'all' | 'last' = 'all'): PortableFile {
  const { client, conversations, consents, titles } = exampleClient.nl;
  const of = (date: string): string => `conversation ${date}`;
  return {
    format: portableFormat,
    version: portableVersion,
    privateNotes: true,
    client: {
      ...blankClient,
      ...client,
      id: 'client',
      removedAt: null,
      restrictedOn: null,
      restrictionReason: '',
      keepUntil: null,
      keepReason: '',
    },
    conversations: conversations.map(({ date, place, note }) => ({
      id: of(date),
      date,
      place,
      note,
      removedAt: null,
    })),
    worksheets: instruments.map((instrument) => ({
      id: `worksheet ${instrument.id}`,
      instrument: instrument.id,
      title: titles[instrument.id],
      savedAt,
      removedAt: null,
      moments: instrument
        .exampleMoments('nl')
        .slice(moments === 'all' ? 0 : -1)
        .map(({ date, document }) => ({
          id: `moment ${instrument.id} ${date}`,
          conversationId: of(date),
          day: date,
          savedAt,
          document,
          unreadable: null,
        })),
    })),
    consents: consents.map((row, index) => Object.assign({ id: `consent ${index}`, removedAt: null }, row)),
    agreements: [],
    audit: [],
  };
}

/** A file as it lies within the lock, with a PDF that says little. */
export const parcelOf = (file: unknown): Uint8Array =>
  packed({ json: Buffer.from(canonicalJson(file)), pdf: Buffer.from('%PDF-1.4 blad') });
