import { Failure } from './failure.ts';
import type { Places } from './folder/places.ts';
import type { Argon2Cost } from './keys/argon2.ts';
import type { OpenVault } from './session.ts';
import type { Tables } from './store/store.ts';
import type { ErrorCode } from '../../domain/language/error-codes.ts';

/** What this vault knows of its backups besides what lies in their folders. */
interface BackupState {
  /** Why the last one could not be made; null when it could. */
  problem: ErrorCode | null;
  /** How many of them a passphrase or recovery sheet of before still opens, since their key file could not be written. */
  behind: number;
  /** Names of the folders in which something is being made now. */
  readonly busy: Set<string>;
}

/** What every handler of the vault works with. */
export interface House {
  readonly places: Places;
  readonly cost: Argon2Cost;
  readonly randomId: () => string;
  readonly clock: () => Date;
  /** The outcome of the self-test at start. */
  readonly cryptoHolds: Promise<boolean>;
  /** Whether the coach chose this folder although it is copied to the internet or on a network. */
  readonly placeAccepted: boolean;
  /** Null while locked. */
  open: OpenVault | null;
  readonly backups: BackupState;
}

/** The open vault. Throws Failure 'locked'. */
export function openIn(house: House): OpenVault {
  if (house.open === null) throw new Failure('locked');
  return house.open;
}

/** Does work on the open store in one transaction. `now` is one instant for all of it, ISO 8601. */
export function inStore<T>(house: House, work: (tables: Tables, now: string) => T): T {
  return openIn(house).store.transaction((tables) => work(tables, house.clock().toISOString()));
}

/** The calendar day where this computer is, yyyy-mm-dd: a conversation at ten in the evening belongs to that evening. */
export function localDay(moment: Date): string {
  return `${digits(moment.getFullYear(), 4)}-${digits(moment.getMonth() + 1, 2)}-${digits(moment.getDate(), 2)}`;
}

/** The time of day where this computer is, hh:mm. */
export const localTime = (moment: Date): string =>
  `${digits(moment.getHours(), 2)}:${digits(moment.getMinutes(), 2)}`;

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
