import { app, session, type Session, type WebContents } from 'electron';
import { windowOrigin } from '../bridge/sender.ts';
import { answerWindow, type WindowFiles } from './window-files.ts';

/** Without "persist:" in its name a session lives in memory: the window leaves nothing on disk. */
export const windowPartition = 'houvast';

/** Switches of Chromium that keep it from looking for a network by itself. Before the app is ready. */
export function silenceChromium(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('disable-breakpad');
}

/** The window's session: it serves the window's files, refuses every other request, and grants nothing. */
export function openWindowSession(files: WindowFiles): Session {
  const own = session.fromPartition(windowPartition);
  own.protocol.handle('app', (request) => answerWindow(files, request));
  refuseEverythingElse(own);
  // The default session has no window. Should anything ever use it, it gets nothing.
  refuseEverythingElse(session.defaultSession);
  return own;
}

function refuseEverythingElse(target: Session): void {
  target.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url) }));
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.setSpellCheckerEnabled(false);
  target.on('will-download', (event) => event.preventDefault());
}

/** Files of the window, and pictures that it made itself. DevTools load theirs only where there are DevTools. */
function isOwn(url: string): boolean {
  const own = [`${windowOrigin}/`, `blob:${windowOrigin}/`, 'data:image/'];
  return own.some((start) => url.startsWith(start)) || (!app.isPackaged && url.startsWith('devtools://'));
}

/** A page stays what it was loaded as: it goes nowhere, opens nothing and holds no other page. */
export function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
