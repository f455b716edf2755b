import { join } from 'node:path';

/** The files that make up a data folder. */
export interface Places {
  readonly folder: string;
  readonly store: string;
  /** Where a store is made before it gets its name: present only while, or after a creation was cut short. */
  readonly unfinishedStore: string;
  readonly keys: readonly [first: string, second: string];
  /** Says since when the store is open, as long as it is. */
  readonly openMark: string;
  /** A folder for each backup. */
  readonly backups: string;
  /** Copies of what was there before something else was put in its place. */
  readonly aside: string;
  /** A backup on its way back, not yet whole. */
  readonly restoring: string;
  /** The same, whole and checked: it only has to take the place of the store. */
  readonly restored: string;
}

/** Names of the files in a data folder. Absolute paths in, absolute paths out. */
export function placesIn(folder: string): Places {
  return {
    folder,
    store: join(folder, 'houvast.store'),
    unfinishedStore: join(folder, 'houvast.store.unfinished'),
    keys: [join(folder, 'houvast.keys'), join(folder, 'houvast.keys.copy')],
    openMark: join(folder, 'houvast.open'),
    backups: join(folder, 'backups'),
    aside: join(folder, 'aside'),
    restoring: join(folder, 'houvast.store.restoring'),
    restored: join(folder, 'houvast.store.restored'),
  };
}

/** Where SQLite keeps what it needs to undo a transaction that was cut short. */
export const journalOf = (store: string): string => `${store}-journal`;
