import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PortableFile } from '../../domain/client-file/portable/format.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import { jobDone } from '../../tools/vault/job-done.ts';
import { addInHand, openInHand } from '../main/vault/transfer/support/in-hand.ts';
import { exampleFile, parcelOf } from '../main/vault/transfer/support/example-file.ts';
import { sealed } from '../../main/vault/transfer/age-file.ts';
import type { Proof } from './proof.ts';
import { inFolder, newVaultAt } from './support/places.ts';

/** The invented client, in whose file every text that somebody can type is a mark that stands nowhere else. */
function markedFile(person: string): { file: PortableFile; marks: readonly string[] } {
  const marks: string[] = [];
  const mark = (): string => {
    const made = `${person}x${marks.length}x`;
    marks.push(made);
    return made;
  };
  const file = exampleFile();
  const { client } = file;
  return {
    marks,
    file: {
      ...file,
      client: {
        ...client,
        ...marked(client, mark, ['callingName', 'firstName', 'lastName', 'phone', 'email', 'address']),
        ...marked(client, mark, ['fileNumber', 'coach', 'notes', 'keepReason']),
        keepUntil: '2031-01-01',
      },
      conversations: file.conversations.map((row) => ({ ...row, ...marked(row, mark, ['place', 'note']) })),
      consents: file.consents.map((row) => ({
        ...row,
        ...marked(row, mark, ['what', 'recipient', 'purpose', 'except', 'how']),
      })),
      worksheets: file.worksheets.map(({ id, instrument, savedAt, removedAt, moments }) => ({
        id,
        instrument,
        savedAt,
        removedAt,
        title: mark(),
        moments: moments.map((moment) => ({
          ...moment,
          document: markedDocument(instrument, moment.document, mark),
        })),
      })),
    },
  };
}

function marked<Row extends object, Name extends keyof Row>(
  _row: Row,
  mark: () => string,
  names: readonly Name[],
): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, mark()])) as Record<Name, string>;
}

/** Members that name something in the same document. */
const pointing = new Set(['id', 'moment', 'itemId']);

/** Every text that the instrument itself counts as typed gets a mark. */
function markedDocument(
  instrument: PortableFile['worksheets'][number]['instrument'],
  document: unknown,
  mark: () => string,
): unknown {
  const method = instrumentOf(instrument);
  const typed = new Set(method.texts(document).filter((text) => text.trim() !== ''));
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return typed.has(value) ? mark() : value;
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, pointing.has(key) ? inner : replaced(inner)]),
    );
  };
  const made = replaced(document) as { privateNote: string };
  return method.upgrade(made.privateNote === '' ? { ...made, privateNote: mark() } : made);
}

export const personalExport: Proof = {
  promise: 16,
  title: 'what a person gets of their own file holds every field of it, and nothing of anybody else',
  target: 'all fields of the client, 0 of 50 others',
  needs: 'vault',
  small: 4,
  full: 50,
  run: (count) =>
    inFolder(async (folder) => {
      const { vault } = await newVaultAt(join(folder, 'data'), () => new Date('2026-07-01T10:00:00.000Z'));
      try {
        const { key } = await vault.handlers.transfers.ownKey({});
        const brought = async (file: PortableFile): Promise<string> => {
          const bytes = await sealed(parcelOf(file), { kind: 'key', key });
          await vault.internal.receive({ bytes });
          await openInHand(vault);
          return (await addInHand(vault)).clientId;
        };
        const others: string[] = [];
        for (let number = 0; number < count; number += 1) {
          const { file, marks } = markedFile(`ander${number}`);
          await brought(file);
          others.push(...marks);
        }
        const own = markedFile('eigen');
        const clientId = await brought(own.file);
        const { worksheets } = await vault.handlers.clients.read({ id: clientId });
        // What was taken out and not yet erased is still kept of the person
        await vault.handlers.worksheets.remove({ id: worksheets[0]?.id ?? '' });
        const argument = { clientId, language: 'nl' as const, privateNotes: true };
        const { files } = await jobDone(vault, { kind: 'personalExport', argument });
        const [pdf, data] = files;
        const json = Buffer.from(data?.bytes ?? []).toString('utf8');
        writeFileSync(join(folder, 'dossier.pdf'), pdf?.bytes ?? new Uint8Array(0));
        const paper = execFileSync('pdftotext', [join(folder, 'dossier.pdf'), '-']).toString('utf8');
        const missing = own.marks.filter((each) => !json.includes(each));
        const strays = others.filter((each) => json.includes(each) || paper.includes(each));
        const onPaper = own.marks.filter((each) => paper.replaceAll(/\s/gu, '').includes(each));
        return {
          figure: `${own.marks.length - missing.length} of ${own.marks.length} fields, ${strays.length} of ${count} others; ${onPaper.length} on paper`,
          held: missing.length === 0 && strays.length === 0 && onPaper.length > 100,
        };
      } finally {
        await vault.internal.close({});
      }
    }),
};
