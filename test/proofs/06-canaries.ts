import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from '../main/vault/support/canaries.ts';
import { passphrase } from '../main/vault/support/constants.ts';
import { linesUntilKilled } from '../main/vault/support/killed.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';
import { inFolder } from './support/places.ts';

const places = ['client', 'conversation', 'title', 'actor', 'note'];

/** Everything that a process may take for its own, in one folder that is searched afterwards. */
function surroundings(folder: string): Record<string, string> {
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  return { HOME: folder, TMPDIR: temp, SQLITE_TMPDIR: temp, TMP: temp, TEMP: temp };
}

export const canaries: Proof = {
  promise: 6,
  title: 'nothing that was written is readable on disk, after full use nor stopped halfway',
  target: '5 canaries in 5 encodings in data, backups, temporary files: 0; stopped at 50 random points: 0',
  needs: 'vault',
  small: 1,
  full: 50,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const random = seeded(seed);
      const words = places.map((place) => `Kanarie ${place} é ${random(2 ** 31)}${random(2 ** 31)}`);
      const searched = [...words, passphrase];
      const data = join(folder, 'data');
      const env = surroundings(folder);
      const child = join(import.meta.dirname, 'support/using-child.ts');
      const printed = execFileSync(process.execPath, [child, data, ...words], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
      const { id } = JSON.parse(printed) as { id: string };
      const afterUse = findings(folder, searched).length;
      let halfway = 0;
      let stopped = 0;
      for (let kill = 0; kill < count; kill += 1) {
        const lines = await linesUntilKilled('writing-child.ts', [data, id, ...words], random(200), env);
        if (lines.length > 0) stopped += 1;
        halfway += findings(folder, searched).length;
      }
      return {
        figure: `after full use ${afterUse} files with a canary; stopped at ${stopped} points: ${halfway}`,
        held: afterUse === 0 && halfway === 0 && stopped === count,
      };
    }),
};
