import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { catalogues, type Catalogue } from '../../domain/language/catalogues.ts';
import type { Preferences } from '../../preload/contract/contract.ts';
import type { Answer } from '../../preload/contract/types.ts';
import { createFlushing } from '../bridge/flushing.ts';
import { guardedMethods } from '../bridge/gate.ts';
import { accessHandlers } from '../bridge/handlers/access.ts';
import { appHandlers } from '../bridge/handlers/app.ts';
import { backupHandlers } from '../bridge/handlers/backups.ts';
import { emergencyHandlers } from '../bridge/handlers/emergency.ts';
import { exchangeHandlers } from '../bridge/handlers/exchange.ts';
import { exportHandlers } from '../bridge/handlers/exports.ts';
import { fileHandlers } from '../bridge/handlers/files.ts';
import { jobHandlers } from '../bridge/handlers/jobs.ts';
import { auditHandlers, privacyHandlers } from '../bridge/handlers/privacy.ts';
import { preferencesHandlers } from '../bridge/handlers/preferences.ts';
import { transferHandlers } from '../bridge/handlers/transfers.ts';
import { vaultHandlers } from '../bridge/handlers/vault.ts';
import { viewHandlers } from '../bridge/handlers/view.ts';
import { createLocking, type Locking } from '../bridge/locking.ts';
import { longJobs } from '../bridge/long-jobs.ts';
import { defaultPreferences, openPreferencesFile, type PreferencesFile } from '../bridge/preferences-file.ts';
import { readChosenFile } from '../bridge/opening.ts';
import { fileSaver } from '../bridge/saving.ts';
import { keepBackups } from '../bridge/upkeep.ts';
import { keepVault, type VaultKeeper } from '../bridge/vault-keeper.ts';
import { answerCalls } from './calls.ts';
import { largestReceived } from '../../domain/client-file/portable/limits.ts';
import { systemDialogs } from './dialogs.ts';
import type { Log } from './log.ts';
import { openMainWindow, type MainWindow } from './main-window.ts';
import { copyImage, printPage } from './out-of-the-house.ts';
import { startVaultProcess } from './vault-process.ts';

export interface HouseParts {
  /** Folder for preferences and the place of the window. */
  readonly settingsFolder: string;
  /** Data folder as long as none was chosen. */
  readonly usualDataFolder: string;
  readonly show: boolean;
  readonly log: Log;
  /** Preferences or lock have changed: the menu follows. */
  readonly changed: () => void;
}

export interface House {
  readonly main: MainWindow;
  readonly vault: VaultKeeper;
  readonly locking: Locking;
  readonly preferences: PreferencesFile;
  readonly texts: () => Catalogue['desktop'];
  /** Changes preferences from outside the window, and tells it. */
  readonly changePreferences: (change: Partial<Preferences>) => Promise<void>;
}

/** Puts window, vault process and bridge together. After the window's session has been opened. */
export function buildHouse({ settingsFolder, usualDataFolder, show, log, changed }: HouseParts): House {
  const preferences = openPreferencesFile(path.join(settingsFolder, 'preferences.json'), {
    preferences: defaultPreferences(app.getLocale()),
    folder: usualDataFolder,
  });
  const texts = (): Catalogue['desktop'] => catalogues[preferences.preferences().language].desktop;
  const vault = keepVault({
    start: startVaultProcess,
    folder: preferences.folder(),
    placeAccepted: (folder) => preferences.isAccepted(folder),
    changed: (unlocked) => {
      log(unlocked ? 'unlocked' : 'locked');
      backupsDue();
      changed();
    },
    fell: () => log('vault-stopped'),
    now: () => performance.now(),
  });
  const backupsDue = keepBackups({
    vault,
    now: () => performance.now(),
    changed: () => main.tell('backups', {}),
  });
  const main = openMainWindow({
    placeFile: path.join(settingsFolder, 'window.json'),
    preferences: () => preferences.preferences(),
    show,
    fell: (reason) => log('window-stopped', reason),
  });
  const window = (): BrowserWindow => main.window;
  const dialogs = systemDialogs(window, texts);
  const flushing = createFlushing((token) => main.tell('flush', { token }), randomUUID);
  const locking = createLocking({
    vault,
    flush: () => flushing.flush(),
    goOnUnsaved: dialogs.goOnUnsaved,
    freshWindow: main.refresh,
  });
  const saveFile = fileSaver(dialogs.askPath);
  const jobs = longJobs(vault, (done) => main.tell('progress', { done }));
  const apply = (): void => {
    main.apply();
    changed();
  };

  answerCalls(
    guardedMethods({
      handlers: {
        app: appHandlers({ information: information(), flushing }),
        preferences: preferencesHandlers({ file: preferences, apply }),
        view: viewHandlers({ present: main.present }),
        vault: vaultHandlers({
          vault,
          locking,
          file: preferences,
          ...dialogs,
          readFile: readChosenFile,
          saveFile,
        }),
        emergency: emergencyHandlers({ vault, saveFile, ...dialogs, readFile: readChosenFile }),
        exchange: exchangeHandlers({ vault, saveFile, askFile: dialogs.askFile, readFile: readChosenFile }),
        jobs: jobHandlers(jobs),
        privacy: privacyHandlers({ vault, jobs, saveFile }),
        audit: auditHandlers({ vault, saveFile }),
        backups: backupHandlers({ jobs, locking, renew: () => vault.renew(), isUnlocked: vault.isUnlocked }),
        transfers: transferHandlers({
          vault,
          jobs,
          saveFile,
          askReceived: dialogs.askReceived,
          readFile: (chosen) => readChosenFile(chosen, largestReceived),
        }),
        access: accessHandlers({ vault, jobs, askTarget: dialogs.askTarget }),
        files: fileHandlers({
          vault,
          jobs,
          saveFile,
          print: (request) => printPage(window().webContents, request),
        }),
        exports: exportHandlers({
          vault,
          saveFile,
          copyImage,
          print: (request) => printPage(window().webContents, request),
        }),
      },
      askVault: vault.ask,
      isUnlocked: vault.isUnlocked,
      isReadOnly: vault.isReadOnly,
      report: (method, code) => log(code, method),
    }),
    window,
  );

  return {
    main,
    vault,
    locking,
    preferences,
    texts,
    changePreferences: async (change) => {
      main.tell('preferences', await preferences.change(change));
      apply();
    },
  };
}

function information(): Answer<'app', 'information'> {
  return {
    version: app.getVersion(),
    // The stand-in for Electron has no Chromium in its own process.
    shell: 'chrome' in process.versions ? 'electron' : 'stand-in',
    platform: process.platform,
  };
}
