import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';
import { placeKind } from '../vault/folder/place-kind.ts';
import { buildHouse } from './house.ts';
import { leaveInOrder } from './leaving.ts';
import type { Log } from './log.ts';
import { showMenu } from './menu.ts';
import { nextSize } from './text-size.ts';
import { usualFolder } from './usual-folder.ts';
import { watchForAbsence } from './watch.ts';

/** Opens Houvast as somebody uses it. */
export function startHouvast(log: Log): void {
  const settingsFolder = app.getPath('userData');
  const house = buildHouse({
    settingsFolder,
    usualDataFolder: usualFolder([inFolder(documentsFolder(settingsFolder)), inFolder(app.getPath('home'))], {
      exists: existsSync,
      isSynced: (folder) => placeKind(folder) !== null,
    }),
    show: true,
    log,
    changed: () => refreshMenu(),
  });
  const { main, vault, locking, preferences, texts } = house;
  const leave = leaveInOrder(main, locking);

  function refreshMenu(): void {
    showMenu({
      texts: texts().menu,
      unlocked: vault.isUnlocked(),
      command: (name) => main.tell('command', { name }),
      lock: () => void locking.lock('person'),
      quit: () => app.quit(),
      resize: (step) =>
        void house.changePreferences({ textSize: nextSize(preferences.preferences().textSize, step) }),
    });
  }

  refreshMenu();
  app.on('second-instance', () => main.focus());
  app.on('activate', () => main.focus());
  watchForAbsence({
    lockMinutes: () => preferences.preferences().lockMinutes,
    away: (why) => {
      if (vault.isUnlocked()) log('away', why);
      void locking.lock('system');
    },
    shutdown: () => leave('system'),
  });
  log('started', app.getVersion());
}

/**
 * The person's own documents. A new account may not have that folder yet: it is made, but only the very first time, since
 * later a folder that is gone means that a disk is not there, and must not look like a fresh start.
 */
function documentsFolder(settingsFolder: string): string {
  const documents = app.getPath('documents');
  if (!existsSync(path.join(settingsFolder, 'preferences.json'))) {
    try {
      mkdirSync(documents, { recursive: true });
    } catch {
      // The first start then says that the folder cannot be used, and offers another one.
    }
  }
  return documents;
}

const inFolder = (place: string): string => path.join(place, app.getName());
