import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildResult } from 'electron-builder';

/** SHA256SUMS.txt beside the packages, so that an administrator can check a download with `sha256sum -c`. */
export async function afterAllArtifactBuild(result: BuildResult): Promise<string[]> {
  const files = result.artifactPaths.filter((file) => !file.endsWith('.blockmap')).toSorted();
  if (files.length === 0) return [];
  const line = (file: string): string =>
    `${createHash('sha256').update(readFileSync(file)).digest('hex')}  ${path.basename(file)}\n`;
  const sums = path.join(result.outDir, 'SHA256SUMS.txt');
  writeFileSync(sums, files.map(line).join(''));
  return [sums];
}
