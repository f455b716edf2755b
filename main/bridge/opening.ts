import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../vault/failure.ts';

export interface OpenedFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads a file that the coach chose, whole. Never more than `most` bytes, whatever its size says: it may grow while it is read. Throws Failure: import-failed, also for a folder or a device; import-too-large.
 */
export async function readChosenFile(chosen: string, most: number): Promise<OpenedFile> {
  const bytes = await readWhole(chosen, most).catch((error: unknown) => {
    throw error instanceof Failure ? error : new Failure('import-failed');
  });
  if (bytes.byteLength > most) throw new Failure('import-too-large');
  return { name: path.basename(chosen), bytes };
}

async function readWhole(chosen: string, most: number): Promise<Uint8Array<ArrayBuffer>> {
  // A pipe would keep whoever opens it waiting for ever
  if (!(await stat(chosen)).isFile()) throw new Failure('import-failed');
  const file = await open(chosen, 'r');
  try {
    const { size } = await file.stat();
    if (size > most) throw new Failure('import-too-large');
    const room = new Uint8Array(size + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(room, length, room.length - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === room.length) break;
    }
    // It grew after it was measured: half of it is not what was chosen
    if (length > size) throw new Failure('import-failed');
    return room.slice(0, length);
  } finally {
    await file.close();
  }
}
