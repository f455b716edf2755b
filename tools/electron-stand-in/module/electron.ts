/* What `import ... from 'electron'` gives in the app's main process: the part of Electron that the app uses, and nothing
   else. A member that is not here throws by name. The browser's work is done by the host process (folder host); these
   modules keep Electron's rules: what comes before ready, which events can be forbidden, in what order they come. */
import type { EventEmitter } from 'node:events';
import vm from 'node:vm';
import { answerRequests } from './requests.ts';
import { tellWindows } from './window-events.ts';
import { app, type App } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { clipboard, ClipboardItem } from './clipboard.ts';
import { addedSwitches } from './command-line.ts';
import { dialog } from './dialog.ts';
import { host, serve } from './host-link.ts';
import { ipcMain, type IpcMain } from './ipc-main.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme, type NativeTheme } from './native-theme.ts';
import { powerMonitor, type PowerMonitor } from './power-monitor.ts';
import { defaultSession, session, type Session } from './session.ts';
import { net, safeStorage, screen, shell } from './small-modules.ts';
import { strict } from './strict.ts';
import { utilityProcess, type UtilityProcess } from './utility-process.ts';
import type { WebContents } from './web-contents.ts';

const { protocol } = defaultSession;
export {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
};
const electron = strict('electron', {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
});

/** The members that both have, as Electron types them. */
type Members<Ours, Theirs, Except = never> = Pick<
  Theirs,
  Exclude<Extract<keyof Theirs, keyof Ours>, keyof EventEmitter | Except>
>;
type Fits<Ours extends Theirs, Theirs> = [Ours, Theirs];
/** Compiles as long as everything that the stand-in offers under a name of Electron's has a type that fits in its place. */
export type Checked = [
  Fits<App, Members<App, Electron.App, 'commandLine'>>,
  Fits<IpcMain, Members<IpcMain, Electron.IpcMain>>,
  Fits<PowerMonitor, Members<PowerMonitor, Electron.PowerMonitor>>,
  Fits<NativeTheme, Members<NativeTheme, Electron.NativeTheme>>,
  Fits<BrowserWindow, Members<BrowserWindow, Electron.BrowserWindow, 'webContents'>>,
  Fits<WebContents, Members<WebContents, Electron.WebContents, 'session' | 'mainFrame'>>,
  Fits<Session, Members<Session, Electron.Session, 'webRequest' | 'protocol'>>,
  Fits<typeof protocol, Members<typeof protocol, Electron.Protocol>>,
  Fits<UtilityProcess, Members<UtilityProcess, Electron.UtilityProcess>>,
  Fits<Menu, Members<Menu, Electron.Menu, 'items' | 'append' | 'getMenuItemById'>>,
  Fits<typeof dialog, Members<typeof dialog, Electron.Dialog>>,
  Fits<typeof shell, Members<typeof shell, Electron.Shell>>,
];

answerRequests();
tellWindows();
serve({
  quit: () => app.quit(),
  evaluate: async (source, argument) => {
    const run: (electron: unknown, argument: unknown) => unknown = vm.runInThisContext(`(${source})`, {
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    return await run(electron, argument);
  },
});

/** Called once the app's entry has been evaluated: opens the browser and lets the app become ready. */
export async function start(): Promise<void> {
  await host.call('boot', { lang: app.getLocale(), switches: addedSwitches });
  app.becomeReady();
}
