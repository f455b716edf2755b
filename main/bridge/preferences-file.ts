import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../domain/language/language.ts';
import { preferencesSchema, type Preferences } from '../../preload/contract/contract.ts';
import { writeSmallFile } from '../vault/folder/small-file.ts';

/** What is remembered outside the encrypted store. Nothing in it says anything about a client. */
export interface PreferencesFile {
  preferences(): Preferences;
  change(change: Partial<Preferences>): Promise<Preferences>;
  /** Absolute path of the data folder. */
  folder(): string;
  setFolder(folder: string): Promise<void>;
  /** Whether the coach chose exactly this folder although it is copied to the internet or on a network. */
  isAccepted(folder: string): boolean;
  /** Remembers that choice. */
  accept(folder: string): Promise<void>;
}

/** Nobody keeps files in more places than this. */
const mostAccepted = 20;

interface Remembered {
  /** First in the file, so that a file that was cut short still says where the store is. */
  readonly folder: string;
  readonly preferences: Preferences;
  /** Folders that were chosen on purpose although they are copied to the internet or on a network. */
  readonly accepted: readonly string[];
}

/** Dutch for every kind of Dutch, English for everyone else. @param locale BCP 47 tag of the system */
export const languageOf = (locale: string): Language => (/^nl\b/i.test(locale) ? 'nl' : 'en');

export const defaultPreferences = (locale: string): Preferences => ({
  language: languageOf(locale),
  textSize: 1,
  contrast: 'system',
  motion: 'system',
  lockMinutes: 10,
  contentProtection: true,
});

/**
 * Reads the file at `file` once and keeps it written. A missing or damaged file gives the defaults for what cannot be read.
 * Writing rejects with a Failure with a disk code; the old file then still stands.
 */
export function openPreferencesFile(
  file: string,
  defaults: Pick<Remembered, 'preferences' | 'folder'>,
): PreferencesFile {
  let now = read(file, defaults);
  let writing: Promise<unknown> = Promise.resolve();

  /** In turn: two writes at once would share one temporary file. */
  function remember(change: (before: Remembered) => Remembered): Promise<void> {
    const before = writing;
    const turn = (async () => {
      await before;
      const next = change(now);
      await writeSmallFile(file, Buffer.from(`${JSON.stringify(next, null, 2)}\n`));
      now = next;
    })();
    writing = turn.catch(() => undefined);
    return turn;
  }

  return {
    preferences: () => now.preferences,
    folder: () => now.folder,
    setFolder: (folder) => remember((before) => ({ ...before, folder })),
    isAccepted: (folder) => now.accepted.includes(folder),
    accept: (folder) =>
      remember((before) => ({
        ...before,
        accepted: [...before.accepted.filter((each) => each !== folder), folder].slice(-mostAccepted),
      })),
    change: async (change) => {
      await remember((before) => ({ ...before, preferences: { ...before.preferences, ...change } }));
      return now.preferences;
    },
  };
}

function read(file: string, defaults: Pick<Remembered, 'preferences' | 'folder'>): Remembered {
  const text = textOf(file);
  const parsed = parse(text);
  const folder = typeof parsed['folder'] === 'string' ? parsed['folder'] : folderIn(text);
  return {
    folder: folder !== null && path.isAbsolute(folder) ? folder : defaults.folder,
    preferences: { ...defaults.preferences, ...readable(parsed['preferences']) },
    accepted: paths(parsed['accepted']),
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The folder in a file that is no longer whole. */
function folderIn(text: string): string | null {
  const found = /"folder"\s*:\s*("(?:[^"\\\n]|\\.)*")/.exec(text)?.[1];
  const value: unknown = found === undefined ? null : parse(`{"folder":${found}}`)['folder'];
  return typeof value === 'string' ? value : null;
}

const paths = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((each) => typeof each === 'string' && path.isAbsolute(each)).slice(-mostAccepted)
    : [];

/** Each preference by itself: one that does not fit does not take the others along. */
function readable(stored: unknown): Partial<Preferences> {
  const values = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const fitting = Object.entries(values).filter(
    ([name, value]) => preferencesSchema.partial().safeParse({ [name]: value }).success,
  );
  return Object.fromEntries(fitting) as Partial<Preferences>;
}
