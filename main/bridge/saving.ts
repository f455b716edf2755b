import { existsSync } from 'node:fs';
import path from 'node:path';
import type { OutlineFormat } from '../../domain/instruments/instrument.ts';
import { writeSmallFile } from '../vault/folder/small-file.ts';
import type { RenderedFile } from '../vault/rendered-file.ts';

export type SavedKind =
  | 'age'
  | 'pdf'
  | 'svg'
  | 'png'
  | 'recoverySheet'
  | 'emergencyCopy'
  | 'calendar'
  | 'docx'
  | 'auditTable'
  | 'auditChain'
  | OutlineFormat;
/**
 * Asks where and writes the file whole or not at all. `note` writes in the audit trail that the file leaves the house: after
 * the dialog, so that a cancelled save leaves no trace, and before the file, so that none leaves without. When the disk then
 * refuses it, the trail says that too.
 * Rejects with a Failure with a disk code, or with that of `note`: then nothing is written.
 */
export type FileSaver = (
  kind: SavedKind,
  file: RenderedFile,
  note?: (what: 'exported' | 'export-failed') => Promise<unknown>,
) => Promise<{ outcome: 'saved' | 'cancelled' }>;

export const extensionOf: Readonly<Record<SavedKind, string>> = {
  age: '.age',
  pdf: '.pdf',
  svg: '.svg',
  png: '.png',
  recoverySheet: '.pdf',
  emergencyCopy: '.houvast-noodkopie',
  calendar: '.ics',
  docx: '.docx',
  auditTable: '.csv',
  auditChain: '.json',
  opml: '.opml',
  freeplane: '.mm',
  markdown: '.md',
};

/** @param askPath gives null when the dialog was closed */
export const fileSaver =
  (askPath: (kind: SavedKind, name: string) => Promise<string | null>): FileSaver =>
  async (kind, { bytes, name }, note) => {
    const chosen = await askPath(kind, name);
    if (chosen === null) return { outcome: 'cancelled' };
    await note?.('exported');
    try {
      await writeSmallFile(withExtension(chosen, extensionOf[kind]), bytes);
    } catch (error) {
      // Why the file is not there matters more than that the trail could not say so.
      await note?.('export-failed').catch(() => undefined);
      throw error;
    }
    return { outcome: 'saved' };
  };

/**
 * Some dialogs leave the extension to whoever types the name. A file under the completed name was not the one that the
 * dialog asked about, so it is not written over: the new one gets a number.
 */
function withExtension(chosen: string, extension: string): string {
  if (path.extname(chosen).toLowerCase() === extension) return chosen;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? `${chosen}${extension}` : `${chosen} (${number})${extension}`;
    if (!existsSync(candidate)) return candidate;
  }
}
