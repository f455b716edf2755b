import { join } from 'node:path';

/** The files that make up a data folder. */
export interface Places {
  readonly folder: string;
  readonly store: string;
  /** Where a store is made before it gets its name: present only while, or after a creation was cut short. */
  readonly unfinishedStore: string;
  readonly keys: readonly [first: string, second: string];
}

/** Names of the files in a data folder. Absolute paths in, absolute paths out. */
export function placesIn(folder: string): Places {
  return {
    folder,
    store: join(folder, 'houvast.store'),
    unfinishedStore: join(folder, 'houvast.store.unfinished'),
    keys: [join(folder, 'houvast.keys'), join(folder, 'houvast.keys.copy')],
  };
}

/** Where SQLite keeps what it needs to undo a transaction that was cut short. */
export const journalOf = (store: string): string => `${store}-journal`;
