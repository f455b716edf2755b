import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';

const focusedWindow = (): BrowserWindow | null => BrowserWindow.getFocusedWindow();

/** Roles that the stand-in carries out itself. Editing (undo, copy, paste, ...) is Chromium's own, with its own keys. */
const roles: Readonly<Record<string, { readonly accelerator?: string; perform(): void }>> = {
  quit: { accelerator: 'CmdOrCtrl+Q', perform: () => app.quit() },
  close: { accelerator: 'CmdOrCtrl+W', perform: () => focusedWindow()?.close() },
  minimize: { accelerator: 'CmdOrCtrl+M', perform: () => focusedWindow()?.minimize() },
  togglefullscreen: {
    accelerator: process.platform === 'darwin' ? 'Control+Command+F' : 'F11',
    perform: () => {
      const window = focusedWindow();
      window?.setFullScreen(!window.isFullScreen());
    },
  },
  zoomin: { accelerator: 'CmdOrCtrl+Plus', perform: () => zoom((factor) => factor * 1.2) },
  zoomout: { accelerator: 'CmdOrCtrl+-', perform: () => zoom((factor) => factor / 1.2) },
  resetzoom: { accelerator: 'CmdOrCtrl+0', perform: () => zoom(() => 1) },
};

export const defaultAccelerator = (role: string | undefined): string | undefined =>
  roles[role ?? '']?.accelerator;

export function performRole(role: string): void {
  roles[role]?.perform();
}

function zoom(next: (factor: number) => number): void {
  const contents = focusedWindow()?.webContents;
  contents?.setZoomFactor(next(contents.getZoomFactor()));
}
