import { readFileSync } from 'node:fs';
import type { Bounds, WindowSpec } from '../wire.ts';
import { app } from './app.ts';
import { host } from './host-link.ts';
import { appName } from './paths.ts';
import { preventable } from './preventable.ts';
import { afterReady, electronVersion } from './process-state.ts';
import { defaultSession, fromPartition, Session } from './session.ts';
import { strictClass, StrictEmitter } from './strict.ts';
import { WebContents } from './web-contents.ts';
import { removeWindow, windows } from './window-list.ts';

const events = [
  'close',
  'closed',
  'ready-to-show',
  'show',
  'hide',
  'focus',
  'blur',
  'minimize',
  'maximize',
  'unmaximize',
  'restore',
  'resize',
  'resized',
  'move',
  'moved',
  'enter-full-screen',
  'leave-full-screen',
  'page-title-updated',
  'session-end',
  'query-session-end',
  'unresponsive',
  'responsive',
  'app-command',
];

let nextId = 1;
const open = new Map<number, BrowserWindow>();
let focused = 0;

export class BrowserWindow extends StrictEmitter {
  static getAllWindows(): BrowserWindow[] {
    return [...open.values()];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return open.get(focused) ?? null;
  }
  static fromWebContents(contents: { readonly id: number }): BrowserWindow | null {
    return open.get(contents.id) ?? null;
  }
  static fromId(id: number): BrowserWindow | null {
    return open.get(id) ?? null;
  }

  readonly id = nextId++;
  readonly webContents: WebContents;
  readonly #created: Promise<void>;
  #bounds: Bounds;
  #title: string;
  #visible: boolean;
  #state: 'normal' | 'minimized' | 'maximized' = 'normal';
  #fullScreen = false;
  #contentProtection = false;
  #destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow', events);
    afterReady('new BrowserWindow()');
    const preferences = options.webPreferences ?? {};
    if (
      preferences.sandbox === false ||
      preferences.contextIsolation === false ||
      preferences.nodeIntegration
    ) {
      throw new Error('electron stand-in: only sandboxed windows with an isolated context are implemented');
    }
    this.webContents = new WebContents(this.id, sessionOf(preferences));
    this.#visible = options.show !== false;
    this.#title = options.title ?? appName();
    this.#bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    };
    windows.set(this.id, this);
    open.set(this.id, this);
    if (this.#visible) focused = this.id;
    const spec = windowSpec(this.#bounds, this.#visible, this.#title, preferences.preload);
    this.#created = host.call('createWindow', this.id, spec);
    this.#created.catch((error: unknown) => {
      console.error('electron stand-in: no window:', error);
      process.exit(1);
    });
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    await this.#created;
    await this.webContents.loadURL(url);
  }
  show(): void {
    this.#visible = true;
    this.focus();
    this.emit('show');
  }
  showInactive(): void {
    this.#visible = true;
    this.emit('show');
  }
  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }
  focus(): void {
    focused = this.id;
    void this.#created.then(() => host.tell('show', this.id));
    this.emit('focus');
    app.emit('browser-window-focus', {}, this);
  }
  isVisible(): boolean {
    return this.#visible;
  }
  isFocused(): boolean {
    return focused === this.id;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }

  minimize(): void {
    this.#change('minimized', 'minimize');
  }
  maximize(): void {
    this.#change('maximized', 'maximize');
  }
  unmaximize(): void {
    this.#change('normal', 'unmaximize');
  }
  restore(): void {
    this.#change('normal', 'restore');
  }
  isMinimized(): boolean {
    return this.#state === 'minimized';
  }
  isMaximized(): boolean {
    return this.#state === 'maximized';
  }
  setFullScreen(on: boolean): void {
    if (on === this.#fullScreen) return;
    this.#fullScreen = on;
    host.call('setFullScreen', this.id, on).then(
      () => this.emit(on ? 'enter-full-screen' : 'leave-full-screen'),
      () => undefined,
    );
  }
  isFullScreen(): boolean {
    return this.#fullScreen;
  }

  get title(): string {
    return this.#title;
  }
  set title(value: string) {
    this.#title = value;
  }
  getTitle(): string {
    return this.#title;
  }
  setTitle(value: string): void {
    this.#title = value;
  }
  getBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }
  getNormalBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }
  getContentBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }
  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    host.tell('setBounds', this.id, this.#bounds);
    this.emit('resize');
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setMinimumSize(_width: number, _height: number): void {}
  center(): void {}
  setBackgroundColor(_colour: string): void {}
  setMenu(_menu: unknown): void {}
  removeMenu(): void {}
  setMenuBarVisibility(_visible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}
  /** Kept only so that it can be asked back: no program is kept from recording the browser's window. */
  setContentProtection(on: boolean): void {
    this.#contentProtection = on;
  }
  isContentProtected(): boolean {
    return this.#contentProtection;
  }

  /** Asks first: a listener of 'close' may forbid it. */
  close(): void {
    if (this.#destroyed) return;
    const event = preventable({});
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }
  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.webContents.windowGone();
    void this.#created.then(() => host.tell('destroyWindow', this.id));
    this.emit('closed');
    open.delete(this.id);
    removeWindow(this.id);
  }
  /** The page has gone by itself: too late for a veto. */
  pageGone(): void {
    this.emit('close', preventable({}));
    this.destroy();
  }
  #change(state: 'normal' | 'minimized' | 'maximized', event: string): void {
    if (this.#state === state) return;
    this.#state = state;
    this.emit(event);
  }
}
strictClass('BrowserWindow', BrowserWindow);

function sessionOf(preferences: Electron.WebPreferences): Session {
  const { session: given } = preferences as { session?: unknown };
  if (given instanceof Session) return given;
  return preferences.partition === undefined ? defaultSession : fromPartition(preferences.partition);
}

function windowSpec(bounds: Bounds, show: boolean, title: string, preload: string | undefined): WindowSpec {
  const { platform, arch, versions } = process;
  return {
    ...bounds,
    show,
    title,
    preload: preload === undefined ? null : readFileSync(preload, 'utf8'),
    preloadPath: preload ?? '',
    process: {
      type: 'renderer',
      platform,
      arch,
      sandboxed: true,
      contextIsolated: true,
      env: {},
      versions: { ...versions, electron: electronVersion },
    },
  };
}
