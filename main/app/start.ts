import path from 'node:path';
import { app } from 'electron';
import { buildHouse } from './house.ts';
import { leaveInOrder } from './leaving.ts';
import type { Log } from './log.ts';
import { showMenu } from './menu.ts';
import { nextSize } from './text-size.ts';
import { watchForAbsence } from './watch.ts';

/** Opens Houvast as somebody uses it. */
export function startHouvast(log: Log): void {
  const house = buildHouse({
    settingsFolder: app.getPath('userData'),
    usualDataFolder: path.join(app.getPath('documents'), app.getName()),
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
