import { Failure } from '../failure.ts';
import type { House } from '../house.ts';
import { isReading } from './reading-methods.ts';

type Methods = Readonly<Record<string, (argument: never) => unknown>>;

/** The same methods, that refuse with Failure 'read-only' what changes anything while the files are open to read only. */
export function readingGuarded<Spaces extends { readonly [namespace: string]: object }>(
  house: House,
  spaces: Spaces,
): Spaces {
  const guarded = Object.entries(spaces).map(([namespace, methods]) => [
    namespace,
    Object.fromEntries(
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- tables of handlers hold nothing but functions
      Object.entries(methods as Methods).map(([name, work]) => [
        name,
        (argument: never) => {
          if (house.open?.isReadOnly === true && !isReading(namespace, name)) throw new Failure('read-only');
          return work(argument);
        },
      ]),
    ),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names with the same methods, each behind the check
  return Object.fromEntries(guarded) as Spaces;
}
