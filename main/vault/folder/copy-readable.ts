import { open, type FileHandle } from 'node:fs/promises';
import { errnoOf } from './disk-failure.ts';

const piece = 1_048_576;
/** What a disk gives or loses at once. */
const sector = 4_096;

/**
 * Copies a file, and puts the copy on disk for certain. Where the disk cannot read, the copy has zeroes: what is damaged is to be kept as far
 * as it goes. Rejects with the error of the disk when the file cannot be opened at all, or the copy not be written.
 */
export async function copyReadable(from: string, to: string): Promise<void> {
  const source = await open(from, 'r');
  try {
    const target = await open(to, 'w', 0o600);
    try {
      const { size } = await source.stat();
      for (let at = 0; at < size; at += piece)
        await copyPiece(source, target, at, Math.min(piece, size - at));
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function copyPiece(source: FileHandle, target: FileHandle, at: number, length: number): Promise<void> {
  const whole = await readAt(source, at, length);
  if (whole !== null) {
    await writeAt(target, whole, at);
    return;
  }
  for (let done = 0; done < length; done += sector) {
    const size = Math.min(sector, length - done);
    await writeAt(target, (await readAt(source, at + done, size)) ?? Buffer.alloc(size), at + done);
  }
}

/** Null when the disk cannot read it. */
async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer | null> {
  const bytes = Buffer.alloc(length);
  try {
    for (let done = 0; done < length;) {
      const { bytesRead } = await file.read(bytes, done, length - done, at + done);
      if (bytesRead === 0) return bytes.subarray(0, done);
      done += bytesRead;
    }
    return bytes;
  } catch (error) {
    if (errnoOf(error) === 'EIO') return null;
    throw error;
  }
}

async function writeAt(file: FileHandle, bytes: Buffer, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
}
