import type { BrowserContext, CDPSession, ConsoleMessage, Page } from 'playwright-core';
import type { OpenRequest, RendererMessage, RendererReply, WindowEvent, WindowSpec } from '../wire.ts';
import { toApp, toBrowser } from './addresses.ts';
import { isolatedWorldScript, mainWorldScript, newNames, type Names } from './page-scripts.ts';
import { PageSize } from './page-size.ts';

const worldName = 'Electron Isolated Context';

/** Whom a window tells what happens in it. */
export interface WindowListener {
  ipc(message: RendererMessage): Promise<RendererReply | null>;
  event(event: WindowEvent): void;
  opened(request: OpenRequest): void;
  downloads(url: string): void;
  input(): void;
  key(accelerator: string): void;
}

type FromPage =
  | RendererMessage
  | ({ readonly t: 'window-open' } & OpenRequest)
  | { readonly t: 'preload-error'; readonly message: string }
  | { readonly t: 'input' }
  | { readonly t: 'key'; readonly accelerator: string };

/** One window of the app: a page of Chromium with the preload in a real isolated world. */
export class WindowPage {
  readonly id: number;
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly size: PageSize;
  /** Where the app itself sends the page: such a navigation needs no permission. */
  going = '';
  closing = false;
  readonly #names: Names = newNames();
  readonly #spec: WindowSpec;
  readonly #listener: WindowListener;
  readonly #headless: boolean;
  /** The isolated world of the document that is shown now; 0 between documents. */
  #world = 0;

  private constructor(
    id: number,
    page: Page,
    cdp: CDPSession,
    spec: WindowSpec,
    headless: boolean,
    listener: WindowListener,
  ) {
    this.id = id;
    this.page = page;
    this.cdp = cdp;
    this.size = new PageSize(page, cdp, headless, spec);
    this.#spec = spec;
    this.#headless = headless;
    this.#listener = listener;
  }

  static async open(
    id: number,
    context: BrowserContext,
    spare: Page | undefined,
    spec: WindowSpec,
    headless: boolean,
    listener: WindowListener,
  ): Promise<WindowPage> {
    const page = spare ?? (await context.newPage());
    const window = new WindowPage(id, page, await context.newCDPSession(page), spec, headless, listener);
    await window.#followWorld();
    await window.#injectScripts();
    window.#listenToPage();
    await window.size.resize(spec);
    return window;
  }

  async load(url: string): Promise<void> {
    this.going = toBrowser(url);
    try {
      await this.page.goto(this.going);
    } catch (error) {
      this.#listener.event({ name: 'failed', error: String(error), url });
      throw new Error(`ERR_FAILED (-2) loading '${url}'`, { cause: error });
    }
  }
  async reload(): Promise<void> {
    this.going = this.page.url();
    await this.page.reload();
  }
  async close(): Promise<void> {
    this.closing = true;
    this.size.stop();
    await this.page.close();
  }
  /** Sends a message to the preload. Without a document it is lost, as in Electron. */
  async deliver(message: object): Promise<void> {
    if (this.#world === 0) return;
    await this.cdp
      .send('Runtime.callFunctionOn', {
        executionContextId: this.#world,
        functionDeclaration: 'function (name, text) { globalThis[name](text); }',
        arguments: [{ value: this.#names.deliver }, { value: JSON.stringify(message) }],
      })
      .catch(() => undefined);
  }
  /** Evaluates an expression in the page's own world, under the page's own policy: `eval` is no more allowed than elsewhere. */
  async run(expression: string): Promise<unknown> {
    const wishes = { awaitPromise: true, returnByValue: true, allowUnsafeEvalBlockedByCSP: false };
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', { ...wishes, expression });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
  /** Evaluates an expression in the isolated world and waits for the promise that it gives. */
  async runIsolated<T>(expression: string): Promise<T> {
    const wishes = { contextId: this.#world, awaitPromise: true, returnByValue: true };
    const { result } = await this.cdp.send('Runtime.evaluate', { ...wishes, expression });
    return result.value;
  }

  async #followWorld(): Promise<void> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    this.cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const data: { frameId?: string } = context.auxData ?? {};
      if (context.name === worldName && data.frameId === frameTree.frame.id) this.#world = context.id;
    });
    this.cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (this.#world === executionContextId) this.#world = 0;
    });
    this.cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === this.#names.binding && executionContextId === this.#world)
        void this.#hear(JSON.parse(payload));
    });
    this.cdp.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      this.#listener.opened({ url: toApp(url), frameName: windowName, features: windowFeatures.join(',') });
    });
    await this.cdp.send('Page.enable');
    await this.cdp.send('Runtime.enable');
  }

  /** The order matters: the preload first, then the page's own world fetches what was exposed, then the page's scripts. */
  async #injectScripts(): Promise<void> {
    if (this.#spec.preload === null) return;
    await this.cdp.send('Runtime.addBinding', { name: this.#names.binding, executionContextName: worldName });
    await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName,
      source: isolatedWorldScript(this.#names, this.#spec),
    });
    await this.cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(this.#names) });
  }

  #listenToPage(): void {
    const { page } = this;
    const tell = (event: WindowEvent): void => this.#listener.event(event);
    page.on('popup', (popup) => void popup.close().catch(() => undefined));
    page.on('domcontentloaded', () => tell({ name: 'dom-ready' }));
    page.on('load', () => void this.#loaded().catch(() => undefined));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) tell({ name: 'navigated', url: toApp(frame.url()) });
    });
    page.on('console', (message) =>
      tell({ name: 'console', level: levelOf(message), message: message.text() }),
    );
    page.on('crash', () => tell({ name: 'crashed' }));
    page.on('download', (download) => this.#listener.downloads(toApp(download.url())));
    page.on('dialog', (dialog) => {
      if (this.#headless) void dialog.accept().catch(() => undefined);
    });
  }

  async #loaded(): Promise<void> {
    if (!this.page.url().startsWith('https:')) return; // the blank page of a fresh window
    this.#listener.event({ name: 'title', title: await this.page.title() });
    this.#listener.event({ name: 'loaded' });
  }

  async #hear(message: FromPage): Promise<void> {
    switch (message.t) {
      case 'invoke':
      case 'send': {
        const world = this.#world;
        const reply = await this.#listener.ipc(message);
        if (reply !== null && world === this.#world)
          await this.deliver({ t: 'reply', id: message.id, ...reply });
        break;
      }
      case 'window-open':
        this.#listener.opened({ ...message, url: toApp(message.url) });
        break;
      case 'preload-error':
        this.#listener.event({
          name: 'preload-error',
          path: this.#spec.preloadPath,
          message: message.message,
        });
        break;
      case 'input':
        this.#listener.input();
        break;
      case 'key':
        this.#listener.key(message.accelerator);
        break;
    }
  }
}

function levelOf(message: ConsoleMessage): 'info' | 'warning' | 'error' {
  const type = message.type();
  return type === 'error' || type === 'warning' ? type : 'info';
}
