import type { Proof } from './proof.ts';
import { inFolder } from './support/places.ts';
import { cannotWatch, runQuietly, watchingLibrary } from './support/watched.ts';

export const badPlaces: Proof = {
  promise: 10,
  title:
    'a place that the disk cannot read is told as such, and its store is brought back from its newest backup',
  target:
    '60 places: all recovered from backup, all the rest of the store lies aside, all noticed in a backup',
  needs: 'vault',
  small: 3,
  full: 60,
  lacking: cannotWatch,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const library = watchingLibrary(folder);
      const printed = await runQuietly('bad-place-child.ts', [count, seed], folder, library);
      const { said, unused, recovered, salvaged, kept, noticed } = JSON.parse(printed) as Record<
        string,
        number
      >;
      return {
        figure: `${said} of ${count} told (${unused} hold nothing), ${recovered} recovered, ${salvaged} read in part, ${kept} aside but for that place, ${noticed} noticed in a backup`,
        held:
          said !== undefined &&
          said + Number(unused) === count &&
          recovered === count &&
          kept === count &&
          noticed === count,
      };
    }),
};
