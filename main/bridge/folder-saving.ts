import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { diskFailure } from '../vault/folder/disk-failure.ts';
import { renameOver, syncFolder, writeSmallFile } from '../vault/folder/small-file.ts';
import type { RenderedFolder } from '../vault/rendered-file.ts';

/**
 * Writes several files as one new folder within `target`: all of them or none. Nothing that is there is written over; the new
 * folder gets a number when its name is taken. Rejects with a Failure with a disk code.
 * @returns the name of the folder that was made
 */
export async function saveFolder(target: string, { name, files }: RenderedFolder): Promise<string> {
  const making = path.join(target, `${name}-${randomUUID().slice(0, 8)}.unfinished`);
  try {
    await mkdir(making, { mode: 0o700 });
    for (const file of files) await writeSmallFile(path.join(making, path.basename(file.name)), file.bytes);
    const made = freeName(target, name);
    await renameOver(making, path.join(target, made));
    await syncFolder(target);
    return made;
  } catch (error) {
    await rm(making, { recursive: true, force: true }).catch(() => undefined);
    throw diskFailure(error);
  }
}

function freeName(target: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!existsSync(path.join(target, candidate))) return candidate;
  }
}
