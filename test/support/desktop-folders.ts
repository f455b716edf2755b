import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where one person's app keeps its things: a home of its own, so that no test touches the real one. */
export interface DesktopFolders {
  readonly home: string;
  readonly userData: string;
  readonly documents: string;
  readonly temp: string;
  /** Environment in which the app finds these instead of the real ones. */
  readonly env: Readonly<Record<string, string>>;
  remove(): void;
}

export function makeDesktopFolders(): DesktopFolders {
  const home = mkdtempSync(path.join(tmpdir(), 'houvast-test-'));
  const userData = path.join(home, 'user-data');
  const documents = path.join(home, 'Documents');
  const temp = path.join(home, 'temp');
  for (const folder of [userData, documents, temp]) mkdirSync(folder);
  const config = path.join(home, '.config');
  return {
    home,
    userData,
    documents,
    temp,
    env: {
      HOME: home,
      USERPROFILE: home,
      APPDATA: config,
      LOCALAPPDATA: config,
      XDG_CONFIG_HOME: config,
      XDG_DATA_HOME: path.join(home, '.local/share'),
      XDG_CACHE_HOME: path.join(home, '.cache'),
      TMPDIR: temp,
      TEMP: temp,
      TMP: temp,
    },
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }),
  };
}
