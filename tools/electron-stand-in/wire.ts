/* What travels between the two processes of the stand-in: the app's main process and the host, which owns the browser. */

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowSpec extends Bounds {
  readonly show: boolean;
  readonly title: string;
  /** Text of the preload file, to be run in an isolated world. */
  readonly preload: string | null;
  readonly preloadPath: string;
  /** What the preload sees as `process`. */
  readonly process: object;
}

/** A request that a page makes, for the app's own protocol handler. */
export interface PageRequest {
  readonly windowId: number;
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array | null;
  readonly resourceType: ResourceType;
}
export type ResourceType =
  | 'mainFrame'
  | 'subFrame'
  | 'stylesheet'
  | 'image'
  | 'media'
  | 'font'
  | 'script'
  | 'xhr'
  | 'webSocket'
  | 'ping'
  | 'other';

export type PageAnswer =
  | { readonly abort: 'blockedbyclient' | 'internetdisconnected' | 'failed' }
  | { readonly status: number; readonly headers: Record<string, string>; readonly body: Uint8Array };

/** A message of the preload's ipcRenderer; `payload` is text of the codec. */
export interface RendererMessage {
  readonly t: 'invoke' | 'send';
  readonly id?: number;
  readonly channel: string;
  readonly payload: string;
}
export interface RendererReply {
  readonly ok: boolean;
  readonly payload?: string;
  readonly error?: string;
}

export interface OpenRequest {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
}

export type WindowEvent =
  | { readonly name: 'navigated'; readonly url: string }
  | { readonly name: 'dom-ready' }
  | { readonly name: 'title'; readonly title: string }
  | { readonly name: 'loaded' }
  | { readonly name: 'failed'; readonly error: string; readonly url: string }
  | { readonly name: 'console'; readonly level: 'info' | 'warning' | 'error'; readonly message: string }
  | { readonly name: 'preload-error'; readonly path: string; readonly message: string }
  | { readonly name: 'crashed' }
  | { readonly name: 'user-closed' };

export type DialogKind = 'save' | 'open' | 'message';
export type DialogOptions = Electron.SaveDialogOptions &
  Electron.OpenDialogOptions &
  Electron.MessageBoxOptions;
export interface DialogAnswer {
  readonly canceled: boolean;
  readonly paths: string[];
  /** The button of a message box. */
  readonly response: number;
}

/** What the host does for the main process. */
export interface HostOperations {
  boot(start: { readonly lang: string; readonly switches: Record<string, string> }): Promise<void>;
  createWindow(id: number, spec: WindowSpec): Promise<void>;
  destroyWindow(id: number): Promise<void>;
  load(id: number, url: string): Promise<void>;
  reload(id: number): Promise<void>;
  send(id: number, channel: string, payload: string): Promise<void>;
  executeJavaScript(id: number, code: string): Promise<unknown>;
  printToPdf(id: number, options: Electron.PrintToPDFOptions): Promise<Uint8Array>;
  print(id: number, options: Electron.WebContentsPrintOptions): Promise<boolean>;
  show(id: number): Promise<void>;
  setBounds(id: number, bounds: Bounds): Promise<void>;
  setZoom(id: number, factor: number): Promise<void>;
  setFullScreen(id: number, on: boolean): Promise<void>;
  dialog(kind: DialogKind, options: DialogOptions): Promise<DialogAnswer>;
  setPermissions(id: number, states: Record<string, boolean>): Promise<void>;
  setTheme(theme: 'system' | 'light' | 'dark'): Promise<void>;
  clearStorage(): Promise<void>;
}

/** What the main process does for the host. */
export interface MainOperations {
  request(request: PageRequest): Promise<PageAnswer>;
  ipc(windowId: number, message: RendererMessage): Promise<RendererReply | null>;
  event(windowId: number, event: WindowEvent): void;
  /** Whether the app forbade it. */
  willNavigate(windowId: number, url: string): boolean;
  willOpen(windowId: number, request: OpenRequest): boolean;
  willDownload(windowId: number, url: string): boolean;
  /** A key or pointer was used in a window: nobody is idle. */
  input(): void;
  /** A key that the page left alone, as an accelerator would name it. */
  key(windowId: number, accelerator: string): void;
  /** The cross of a window was clicked. */
  userClose(windowId: number): void;
  evaluate(source: string, argument: unknown): Promise<unknown>;
  quit(): void;
}
