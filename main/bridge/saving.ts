import { existsSync } from 'node:fs';
import path from 'node:path';
import { writeSmallFile } from '../vault/folder/small-file.ts';
import type { RenderedFile } from '../vault/protocol.ts';

export type SavedKind = 'pdf' | 'svg' | 'png' | 'recoverySheet';
export type FileSaver = (kind: SavedKind, file: RenderedFile) => Promise<{ outcome: 'saved' | 'cancelled' }>;

export const extensionOf: Readonly<Record<SavedKind, string>> = {
  pdf: '.pdf',
  svg: '.svg',
  png: '.png',
  recoverySheet: '.pdf',
};

/** Asks where and writes the file whole or not at all. Rejects with a Failure with a disk code. @param askPath null when cancelled */
export const fileSaver =
  (askPath: (kind: SavedKind, name: string) => Promise<string | null>): FileSaver =>
  async (kind, { bytes, name }) => {
    const chosen = await askPath(kind, name);
    if (chosen === null) return { outcome: 'cancelled' };
    await writeSmallFile(withExtension(chosen, extensionOf[kind]), bytes);
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
