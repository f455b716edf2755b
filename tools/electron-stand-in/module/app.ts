import { acquireLock, hasLock, releaseLock } from './instance-lock.ts';
import { addedSwitches, commandLine, switchValue } from './command-line.ts';
import { appName, getPath, setAppName, setPath, type PathName } from './paths.ts';
import { preventable } from './preventable.ts';
import { appRoot, becomeReady, beforeReady, isReady, manifest, packaged } from './process-state.ts';
import { strictClass, StrictEmitter } from './strict.ts';
import { whenLastWindowGoes, windows } from './window-list.ts';

const events = [
  'will-finish-launching',
  'ready',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'activate',
  'open-file',
  'open-url',
  'browser-window-created',
  'browser-window-focus',
  'browser-window-blur',
  'web-contents-created',
  'render-process-gone',
  'child-process-gone',
  'certificate-error',
  'select-client-certificate',
  'login',
  'session-created',
  'accessibility-support-changed',
  'continue-activity',
];

export class App extends StrictEmitter {
  readonly isPackaged: boolean = packaged;
  readonly commandLine = commandLine;
  readonly #ready = Promise.withResolvers<void>();
  #quitting = false;

  constructor() {
    super('app', events);
    whenLastWindowGoes(() => this.#lastWindowGone());
  }

  get name(): string {
    return appName();
  }
  set name(value: string) {
    setAppName(value);
  }
  getName(): string {
    return appName();
  }
  setName(value: string): void {
    setAppName(value);
  }
  getVersion(): string {
    return manifest.version ?? '0.0.0';
  }
  getAppPath(): string {
    return appRoot;
  }
  getPath(name: PathName): string {
    return getPath(name);
  }
  setPath(name: string, folder: string): void {
    setPath(name, folder);
  }
  getLocale(): string {
    return addedSwitches['lang'] ?? switchValue('lang') ?? process.env['STAND_IN_LOCALE'] ?? 'nl-BE';
  }
  getSystemLocale(): string {
    return this.getLocale();
  }
  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }
  isReady(): boolean {
    return isReady();
  }
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  requestSingleInstanceLock(): boolean {
    return acquireLock(({ argv, cwd }) => this.emit('second-instance', {}, argv, cwd, undefined));
  }
  hasSingleInstanceLock(): boolean {
    return hasLock();
  }
  releaseSingleInstanceLock(): void {
    releaseLock();
  }
  enableSandbox(): void {
    beforeReady('app.enableSandbox()');
  }
  disableHardwareAcceleration(): void {
    beforeReady('app.disableHardwareAcceleration()');
  }
  setAppUserModelId(_id: string): void {}
  setAboutPanelOptions(_options: object): void {}
  showAboutPanel(): void {}
  focus(): void {}

  /** Asks every window to close; a veto ends the attempt. */
  quit(): void {
    if (this.#quitting) return;
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    for (const window of windows.values()) {
      window.close();
      if (windows.has(window.id)) {
        this.#quitting = false;
        return;
      }
    }
    this.#finishQuit();
  }
  exit(code = 0): void {
    this.emit('quit', {}, code);
    releaseLock();
    process.exit(code);
  }

  /** Called once the app's entry has been evaluated and the browser is there. */
  becomeReady(): void {
    becomeReady();
    this.emit('will-finish-launching');
    this.emit('ready', {}, {});
    this.#ready.resolve();
  }

  #finishQuit(): void {
    if (!this.#quitting || windows.size > 0) return;
    const will = preventable({});
    this.emit('will-quit', will);
    if (will.defaultPrevented) {
      this.#quitting = false;
      return;
    }
    this.exit(0);
  }

  #lastWindowGone(): void {
    if (this.#quitting) this.#finishQuit();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }
}
strictClass('app', App);

export const app = new App();
