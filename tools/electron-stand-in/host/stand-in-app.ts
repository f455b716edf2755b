import { fork, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { Rpc } from '../rpc.ts';
import type {
  DialogAnswer,
  DialogKind,
  DialogOptions,
  HostOperations,
  MainOperations,
  RendererReply,
  WindowSpec,
} from '../wire.ts';
import { openPlace, type Place } from './browser.ts';
import { askInWindow, unanswered } from './dialogs.ts';
import { printToPdf } from './pdf.ts';
import { answerRoute, type Refusal } from './requests.ts';
import { WindowPage, type WindowListener } from './window-page.ts';

export interface StandInOptions {
  /** The folder of the app: its package.json names the entry of the main process. */
  readonly root: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly headless: boolean;
  /** Whether the app is to believe that it was installed. */
  readonly packaged?: boolean;
  /** A browser that is already running: starts faster. */
  readonly browser?: Browser;
}

const folder = path.resolve(import.meta.dirname, '..');
const electronVersion: string = createRequire(import.meta.url)('electron/package.json').version;

/**
 * The app without Electron's binary: its unchanged main process on Node, its windows as pages of an installed Chromium
 * that is driven through a pipe. Has the verbs of Playwright's ElectronApplication.
 * Emits 'window' (Page), 'output' (string, 'stdout' or 'stderr') and 'close'.
 */
export class StandInApp extends EventEmitter {
  /** What the main process and its children wrote. */
  readonly output: string[] = [];
  readonly refused: Refusal[] = [];
  readonly dialogs: { readonly kind: DialogKind; readonly options: DialogOptions }[] = [];
  /** Every call of webContents.print, in order. */
  readonly prints: Electron.WebContentsPrintOptions[] = [];
  readonly #options: StandInOptions;
  readonly #child: ChildProcess;
  readonly #main: Rpc<HostOperations, MainOperations>;
  readonly #windows = new Map<number, WindowPage>();
  readonly #exit: Promise<number | null>;
  #place: Place | null = null;

  constructor(options: StandInOptions) {
    super();
    this.#options = options;
    this.#child = fork(path.join(folder, 'main-process.ts'), [...(options.args ?? [])], {
      cwd: options.root,
      serialization: 'advanced',
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--import', pathToFileURL(path.join(folder, 'resolve-electron.ts')).href],
      env: {
        ...process.env,
        ...options.env,
        STAND_IN_ROOT: options.root,
        STAND_IN_ELECTRON_VERSION: electronVersion,
        STAND_IN_PACKAGED: options.packaged === true ? '1' : '',
      },
    });
    for (const stream of ['stdout', 'stderr'] as const) {
      this.#child[stream]?.setEncoding('utf8').on('data', (text: string) => {
        this.output.push(text);
        this.emit('output', text, stream);
      });
    }
    this.#main = new Rpc(
      {
        send: (message) => {
          if (this.#child.connected) this.#child.send(Object(message));
        },
        onMessage: (listener) => this.#child.on('message', listener),
      },
      this.#operations(),
    );
    this.#exit = this.#whenEnded();
  }

  windows(): Page[] {
    return [...this.#windows.values()].map(({ page }) => page);
  }
  async firstWindow(): Promise<Page> {
    const [have] = this.windows();
    if (have !== undefined) return have;
    const ended = this.#exit.then((code): never => {
      throw new Error(`the app ended (code ${code}) before it opened a window:\n${this.output.join('')}`);
    });
    const opened = once(this, 'window').then(([page]: Page[]) => page);
    const page = await Promise.race([opened, ended]);
    if (page === undefined) throw new Error('no window');
    return page;
  }
  /** Runs a function in the main process with `electron` and one argument; it sees nothing of where it was written. */
  async evaluate<R, A>(
    run: (electron: typeof import('electron'), argument: A) => R,
    argument?: A,
  ): Promise<Awaited<R>> {
    // A structured clone of what `run` gives
    return (await this.#main.call('evaluate', run.toString(), argument)) as Awaited<R>;
  }
  process(): ChildProcess {
    return this.#child;
  }
  exited(): Promise<number | null> {
    return this.#exit;
  }
  /** Asks the app to quit, and ends it after five seconds if it does not. */
  async close(): Promise<void> {
    this.#main.tell('quit');
    const late = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
    await this.#exit;
    clearTimeout(late);
  }
  /** Clicks the cross of a window: the app may forbid it. */
  async userClose(page: Page): Promise<void> {
    const window = this.#windowOf(page);
    if (window !== undefined) await this.#main.call('userClose', window.id).catch(() => undefined);
  }

  async #whenEnded(): Promise<number | null> {
    const [code, signal]: (number | string | null)[] = await once(this.#child, 'exit');
    if (signal) this.output.push(`the main process was ended by ${signal}\n`);
    this.#main.fail('the main process has ended');
    await this.#place?.close().catch(() => undefined);
    this.emit('close');
    return typeof code === 'number' ? code : null;
  }

  #operations(): HostOperations {
    const page = (id: number): Page => this.#window(id).page;
    return {
      boot: (start) => this.#boot(start),
      createWindow: (id, spec) => this.#create(id, spec),
      destroyWindow: async (id) => {
        const window = this.#windows.get(id);
        this.#windows.delete(id);
        await window?.close();
      },
      load: (id, url) => this.#window(id).load(url),
      reload: (id) => this.#window(id).reload(),
      send: (id, channel, payload) => this.#window(id).deliver({ t: 'message', channel, payload }),
      executeJavaScript: (id, code) => this.#window(id).run(code),
      printToPdf: (id, options) => printToPdf(this.#window(id).cdp, options),
      print: async (id, options) => {
        this.prints.push(options);
        if (!this.#options.headless) await page(id).evaluate(() => window.print());
        return true;
      },
      show: (id) => page(id).bringToFront(),
      setBounds: (id, bounds) => this.#window(id).size.resize(bounds),
      setZoom: (id, factor) => this.#window(id).size.zoom(factor),
      setFullScreen: (id, on) => this.#window(id).size.fullScreen(on),
      dialog: (kind, options) => this.#dialog(kind, options),
      setPermissions: (id, states) => this.#setPermissions(this.#window(id), states),
      setTheme: async (theme) => {
        const colorScheme = theme === 'system' ? null : theme;
        await Promise.all(this.windows().map((each) => each.emulateMedia({ colorScheme })));
      },
      clearStorage: async () => this.#place?.context.clearCookies(),
    };
  }

  async #boot({ lang, switches }: { lang: string; switches: Record<string, string> }): Promise<void> {
    this.#place = await openPlace(
      { headless: this.#options.headless, lang, switches },
      this.#options.browser,
    );
    const { context } = this.#place;
    context.on('close', () => {
      if (this.#child.connected) this.#child.disconnect();
    });
    await context.route('**/*', (route, request) =>
      answerRoute(route, request, {
        windowOf: (page) => this.#windowOf(page),
        willNavigate: (window, url) => this.#main.call('willNavigate', window.id, url),
        request: (described) => this.#main.call('request', described),
        refused: (refusal) => this.refused.push(refusal),
      }),
    );
  }

  async #create(id: number, spec: WindowSpec): Promise<void> {
    if (this.#place === null) throw new Error('no browser yet');
    const { context } = this.#place;
    const spare =
      this.#windows.size === 0 ? context.pages().find((page) => !this.#windowOf(page)) : undefined;
    const window = await WindowPage.open(
      id,
      context,
      spare,
      spec,
      this.#options.headless,
      this.#listenerFor(id),
    );
    this.#windows.set(id, window);
    window.page.on('close', () => {
      if (window.closing) return;
      this.#windows.delete(id);
      this.#main.tell('event', id, { name: 'user-closed' });
    });
    this.emit('window', window.page);
  }

  #listenerFor(id: number): WindowListener {
    const main = this.#main;
    return {
      ipc: (message) => main.call('ipc', id, message).catch(asReply),
      event: (event) => main.tell('event', id, event),
      input: () => main.tell('input'),
      key: (accelerator) => main.tell('key', id, accelerator),
      opened: (request) =>
        void this.#note(request.url, 'windowOpenHandler', main.call('willOpen', id, request)),
      downloads: (url) => void this.#note(url, 'will-download', main.call('willDownload', id, url)),
    };
  }

  /** Nothing opens and nothing is downloaded here; this notes whether the app itself would have forbidden it. */
  async #note(url: string, by: Refusal['by'], forbidden: Promise<boolean>): Promise<void> {
    this.refused.push({ url, by: (await forbidden.catch(() => true)) ? by : 'stand-in' });
  }

  async #dialog(kind: DialogKind, options: DialogOptions): Promise<DialogAnswer> {
    this.dialogs.push({ kind, options });
    const [window] = this.#windows.values();
    if (this.#options.headless || window === undefined) return unanswered(options);
    return await askInWindow(window, kind, options);
  }

  async #setPermissions({ cdp }: WindowPage, states: Record<string, boolean>): Promise<void> {
    const { targetInfo } = await cdp.send('Target.getTargetInfo');
    const { browserContextId } = targetInfo;
    const where = browserContextId === undefined ? {} : { browserContextId };
    const set = Object.entries(states).map(([name, granted]) =>
      cdp
        .send('Browser.setPermission', {
          permission: { name },
          setting: granted ? 'granted' : 'denied',
          ...where,
        })
        .catch(() => undefined),
    );
    await Promise.all(set);
  }

  #window(id: number): WindowPage {
    const window = this.#windows.get(id);
    if (window === undefined) throw new Error('Object has been destroyed');
    return window;
  }
  #windowOf(page: Page | null): WindowPage | undefined {
    return [...this.#windows.values()].find((window) => window.page === page);
  }
}

const asReply = (error: Error): RendererReply => ({ ok: false, error: `Error: ${error.message}` });
