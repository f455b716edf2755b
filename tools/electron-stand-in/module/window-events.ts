import type { WindowEvent } from '../wire.ts';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { serve } from './host-link.ts';
import { preventable } from './preventable.ts';

const shownOnce = new WeakSet<BrowserWindow>();

/** Turns what the browser tells about a page into the events that Electron has for it. */
function tell(window: BrowserWindow, event: WindowEvent): void {
  const contents = window.webContents;
  switch (event.name) {
    case 'navigated':
      contents.address = event.url;
      contents.emit('did-navigate', {}, event.url, 200, 'OK');
      break;
    case 'dom-ready':
      contents.emit('dom-ready', {});
      break;
    case 'title': {
      contents.pageTitle = event.title;
      const update = preventable({});
      window.emit('page-title-updated', update, event.title, true);
      if (!update.defaultPrevented) window.setTitle(event.title);
      break;
    }
    case 'loaded':
      contents.emit('did-finish-load');
      if (!shownOnce.has(window)) window.emit('ready-to-show');
      shownOnce.add(window);
      break;
    case 'failed':
      contents.emit('did-fail-load', {}, -2, event.error, event.url, true);
      break;
    case 'console':
      contents.emit('console-message', { level: event.level, message: event.message });
      break;
    case 'preload-error':
      contents.emit('preload-error', {}, event.path, new Error(event.message));
      break;
    case 'crashed': {
      const details = { reason: 'crashed', exitCode: 1 };
      contents.emit('render-process-gone', {}, details);
      app.emit('render-process-gone', {}, contents, details);
      break;
    }
    case 'user-closed':
      window.pageGone();
      break;
  }
}

/** Lets the host tell of its pages and ask what the app allows. */
export function tellWindows(): void {
  serve({
    event: (windowId, event) => {
      const window = BrowserWindow.fromId(windowId);
      if (window !== null && !window.isDestroyed()) tell(window, event);
    },
    willNavigate: (windowId, url) => {
      const event = preventable({ url, isSameDocument: false, isMainFrame: true, frame: null });
      BrowserWindow.fromId(windowId)?.webContents.emit('will-navigate', event, url);
      return event.defaultPrevented;
    },
    willOpen: (windowId, request) =>
      BrowserWindow.fromId(windowId)?.webContents.forbidsOpening(request) ?? true,
    willDownload: (windowId, url) => {
      const contents = BrowserWindow.fromId(windowId)?.webContents;
      const event = preventable({});
      contents?.session.emit(
        'will-download',
        event,
        { getURL: () => url, cancel: () => event.preventDefault() },
        contents,
      );
      return event.defaultPrevented;
    },
    userClose: (windowId) => BrowserWindow.fromId(windowId)?.close(),
  });
}
