import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Proof } from './proof.ts';
import { inFolder } from './support/places.ts';
import { cannotWatch, runWatched, watchingLibrary } from './support/watched.ts';

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
      const watched = join(folder, 'watched');
      mkdirSync(watched);
      const args = [watched, String(count), String(seed)];
      const printed = await runWatched(
        'faulted-child.ts',
        args,
        { library, watched, log: join(folder, 'log') },
        { WATCHED_QUIET: 'yes' },
      );
      const { operations, hits, wrong } = JSON.parse(printed) as {
        operations: number;
        hits: number;
        wrong: string[];
      };
      const told = wrong.length === 0 ? '' : ` (${wrong.slice(0, 5).join('; ')})`;
      return {
        figure: `${hits} failures at ${operations} file operations: ${wrong.length} corrupt or silent${told}`,
        held: wrong.length === 0 && hits >= Math.min(count, operations),
      };
    }),
};
