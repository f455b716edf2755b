import { host } from './host-link.ts';
import { packForWindow } from './ipc-main.ts';
import { permissionStates } from './permissions.ts';
import type { Session } from './session.ts';
import { strict, strictClass, StrictEmitter } from './strict.ts';
import type { OpenRequest } from '../wire.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

const events = [
  'did-navigate',
  'did-navigate-in-page',
  'did-finish-load',
  'did-fail-load',
  'dom-ready',
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-create-window',
  'console-message',
  'preload-error',
  'render-process-gone',
  'unresponsive',
  'responsive',
  'destroyed',
  'context-menu',
  'select-bluetooth-device',
  'zoom-changed',
  'devtools-opened',
];

export class WebContents extends StrictEmitter {
  readonly id: number;
  readonly session: Session;
  /** One object for as long as the window lives: a sender is checked by comparing with it. */
  readonly mainFrame: { readonly url: string; readonly origin: string; readonly parent: null };
  address = '';
  pageTitle = '';
  #gone = false;
  #zoom = 1;
  #onOpen: OpenHandler | null = null;

  constructor(id: number, session: Session) {
    super('webContents', events);
    this.id = id;
    this.session = session;
    const url = (): string => this.address;
    this.mainFrame = strict('webContents.mainFrame', {
      get url(): string {
        return url();
      },
      get origin(): string {
        return url().split('/').slice(0, 3).join('/');
      },
      parent: null,
      processId: 1,
      routingId: 1,
      isDestroyed: (): boolean => this.#gone,
    });
  }

  getURL(): string {
    return this.address;
  }
  getTitle(): string {
    return this.pageTitle;
  }
  getType(): 'window' {
    return 'window';
  }
  isDestroyed(): boolean {
    return this.#gone;
  }
  isLoading(): boolean {
    return false;
  }
  isFocused(): boolean {
    return true;
  }
  focus(): void {}
  send(channel: string, ...args: unknown[]): void {
    this.#assertAlive();
    host.tell('send', this.id, channel, packForWindow(args));
  }
  async loadURL(url: string): Promise<void> {
    this.#assertAlive();
    if (this.session.protocol.handlerFor(new URL(url).protocol.slice(0, -1)) === undefined) {
      throw new Error(`ERR_UNKNOWN_URL_SCHEME (-302) loading '${url}'`);
    }
    await host.call('setPermissions', this.id, await permissionStates(this, url));
    await host.call('load', this.id, url);
  }
  reload(): void {
    host.tell('reload', this.id);
  }
  async executeJavaScript(code: string): Promise<unknown> {
    return await host.call('executeJavaScript', this.id, code);
  }
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    this.#assertAlive();
    return Buffer.from(await host.call('printToPdf', this.id, options));
  }
  print(
    options?: Electron.WebContentsPrintOptions,
    callback?: (success: boolean, reason: string) => void,
  ): void {
    this.#assertAlive();
    void this.#print(options ?? {}, callback ?? (() => undefined));
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#onOpen = handler;
  }
  /** Page zoom as Chromium's own: a smaller viewport in CSS pixels, each of them larger. */
  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.#zoom = factor;
    host.tell('setZoom', this.id, factor);
  }
  getZoomFactor(): number {
    return this.#zoom;
  }
  get zoomFactor(): number {
    return this.#zoom;
  }
  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }
  async setVisualZoomLevelLimits(_least: number, _most: number): Promise<void> {}
  setIgnoreMenuShortcuts(_on: boolean): void {}
  /** There is no network here that a page could show its address to. */
  setWebRTCIPHandlingPolicy(_policy: string): void {}
  openDevTools(): void {}
  closeDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false;
  }

  /** Whether the app forbids the new window. It never stays open here; whoever allowed it is found in `refused`. */
  forbidsOpening(request: OpenRequest): boolean {
    const referrer = { url: this.address, policy: 'default' as const };
    return this.#onOpen?.({ ...request, disposition: 'new-window', referrer }).action === 'deny';
  }
  windowGone(): void {
    this.#gone = true;
    this.emit('destroyed');
  }
  async #print(
    options: Electron.WebContentsPrintOptions,
    done: (success: boolean, reason: string) => void,
  ): Promise<void> {
    const success = await host.call('print', this.id, options).catch(() => false);
    done(success, success ? '' : 'Print job canceled');
  }
  #assertAlive(): void {
    if (this.#gone) throw new TypeError('Object has been destroyed');
  }
}
strictClass('webContents', WebContents);
