import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../root.ts';

/** What every bundle depends on besides its own sources. */
const always = ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/build'];

/**
 * SHA-256 over the names and contents of the given files and folders (relative to the repository), in hex.
 * Paths that do not exist count as empty.
 */
export async function fingerprint(inputs: readonly string[]): Promise<string> {
  const lists = await Promise.all([...inputs, ...always].map(filesIn));
  const files = [...new Set(lists.flat())].toSorted();
  const contents = await Promise.all(files.map((file) => readFile(path.join(root, file))));
  return sha256(files.map((file, index) => `${file} ${sha256(contents[index] ?? '')}`).join('\n'));
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

async function filesIn(input: string): Promise<string[]> {
  const kind = await stat(path.join(root, input)).catch(() => null);
  if (kind === null) return [];
  if (kind.isFile()) return [input];
  const entries = await readdir(path.join(root, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
