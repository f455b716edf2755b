import path from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import type { Preferences } from '../../preload/contract/contract.ts';
import { eventChannelOf } from '../../preload/contract/names.ts';
import type { EventName, EventOf } from '../../preload/contract/types.ts';
import { countFalls } from '../bridge/falls.ts';
import { windowOrigin } from '../bridge/sender.ts';
import { windowPartition } from './session-policy.ts';
import { leastSize, readPlace, writePlace } from './window-place.ts';

/** Token --desk: the colour of the ground before the page has painted it. */
const desk = '#f4efe6';
const usualSize = { width: 1280, height: 800 };

/** The one window, and everything that the rest of the main process wants of it. */
export interface MainWindow {
  readonly window: BrowserWindow;
  /** Tells the page something; false when there is no page. */
  readonly tell: <E extends EventName>(event: E, detail: EventOf<E>) => boolean;
  /** Loads the page anew, out of presentation. */
  readonly refresh: () => void;
  /** Full screen without content protection, or back to usual. */
  readonly present: (on: boolean) => void;
  /** Follows the preferences as they are now. */
  readonly apply: () => void;
  readonly rememberPlace: () => Promise<void>;
  readonly focus: () => void;
}

export interface WindowParts {
  readonly placeFile: string;
  readonly preferences: () => Preferences;
  /** False for the self-test. */
  readonly show: boolean;
  /** Hears that the page's process ended by itself, and of what kind. */
  readonly fell: (reason: string) => void;
}

export function openMainWindow({ placeFile, preferences, show, fell }: WindowParts): MainWindow {
  const place = readPlace(
    placeFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...(place ?? usualSize),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    title: app.getName(),
    backgroundColor: desk,
    // Everything in the menu is also in the window; Alt shows it.
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      partition: windowPartition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  const { webContents } = window;
  const falls = countFalls(3, () => performance.now());
  let presenting = false;

  const protect = (): void => window.setContentProtection(preferences().contentProtection && !presenting);
  const zoom = (): void => webContents.setZoomFactor(preferences().textSize);
  const load = (): void => {
    window.loadURL(`${windowOrigin}/index.html`).catch(() => undefined); // 'did-fail-load' says so
  };
  function present(on: boolean): void {
    if (presenting === on) return;
    presenting = on;
    protect();
    window.setFullScreen(on);
  }

  protect();
  void webContents.setVisualZoomLevelLimits(1, 1); // pinching is for the drawing
  // The title bar shows on every screen in the room and in the system's own lists.
  window.on('page-title-updated', (event) => event.preventDefault());
  // Leaving full screen in the system's own way ends the presentation for the protection too.
  window.on('leave-full-screen', () => present(false));
  webContents.on('dom-ready', zoom);
  webContents.on('render-process-gone', (_event, { reason }) => {
    fell(reason);
    if (reason !== 'clean-exit' && falls.another()) load();
  });
  if (show) {
    window.once('ready-to-show', () => {
      if (place?.maximized === true) window.maximize();
      window.show();
    });
  }
  load();

  return {
    window,
    present,
    tell: (event, detail) => {
      if (window.isDestroyed()) return false;
      webContents.send(eventChannelOf(event), detail);
      return true;
    },
    refresh: () => {
      present(false);
      webContents.reload();
    },
    apply: () => {
      protect();
      zoom();
    },
    rememberPlace: () =>
      writePlace(placeFile, { ...window.getNormalBounds(), maximized: window.isMaximized() }),
    focus: () => {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}
