import { availableParallelism } from 'node:os';
import type { Proof } from './proof.ts';
import { inFolder } from './support/places.ts';
import { cannotWatch, runQuietly, watchingLibrary } from './support/watched.ts';

interface Part {
  readonly operations: number;
  readonly hits: number;
  readonly wrong: readonly string[];
}

/** One process's part of the failures. */
const partOf = async (folder: string, library: string, args: readonly number[]): Promise<Part> =>
  JSON.parse(await runQuietly('faulted-child.ts', args, folder, library)) as Part;

export const diskTrouble: Proof = {
  promise: 8,
  title: 'whatever file operation fails, nothing is damaged and it is said',
  target:
    'ENOSPC, EIO, EACCES, EROFS and short writes at every file operation of a session: never corrupt, never silent',
  needs: 'vault',
  small: 8,
  full: 100_000, // more than there are: every one
  lacking: cannotWatch,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const library = watchingLibrary(folder);
      // Making ready costs as much as some ten failures: few of them are not shared out.
      const shares = count < 100 ? 1 : availableParallelism();
      const parts = await Promise.all(
        Array.from({ length: shares }, (_, share) => partOf(folder, library, [count, seed, share, shares])),
      );
      const operations = Math.max(...parts.map((part) => part.operations));
      const hits = parts.reduce((sum, part) => sum + part.hits, 0);
      const wrong = parts.flatMap((part) => part.wrong);
      const told = wrong.length === 0 ? '' : ` (${wrong.slice(0, 5).join('; ')})`;
      return {
        figure: `${hits} failures at ${operations} file operations: ${wrong.length} corrupt or silent${told}`,
        held: wrong.length === 0 && hits >= Math.min(count, operations),
      };
    }),
};
