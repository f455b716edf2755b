import type { CDPSession, Page } from 'playwright-core';
import type { Bounds } from '../wire.ts';

type Size = Pick<Bounds, 'width' | 'height'>;

/** The size of a window and its page zoom, the way Chromium itself zooms: fewer and larger CSS pixels. */
export class PageSize {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #headless: boolean;
  #size: Size;
  #zoom = 1;
  /** Headed: how much of the window is not page, in pixels. */
  #frame: Size = { width: 0, height: 0 };
  #watch: NodeJS.Timeout | null = null;

  constructor(page: Page, cdp: CDPSession, headless: boolean, size: Size) {
    this.#page = page;
    this.#cdp = cdp;
    this.#headless = headless;
    this.#size = size;
  }

  async resize({ width, height }: Size): Promise<void> {
    this.#size = { width, height };
    if (this.#headless) {
      await this.#emulate(this.#size);
      return;
    }
    const { windowId } = await this.#cdp.send('Browser.getWindowForTarget');
    await this.#cdp.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  }

  async zoom(factor: number): Promise<void> {
    if (!this.#headless && this.#zoom === 1) this.#frame = await this.#measureFrame();
    this.#zoom = factor;
    if (this.#headless) await this.#emulate(this.#size);
    else await this.#followWindow();
  }

  async fullScreen(on: boolean): Promise<void> {
    if (this.#headless) return;
    const { windowId } = await this.#cdp.send('Browser.getWindowForTarget');
    await this.#cdp.send('Browser.setWindowBounds', {
      windowId,
      bounds: { windowState: on ? 'fullscreen' : 'normal' },
    });
  }

  stop(): void {
    if (this.#watch !== null) clearInterval(this.#watch);
  }

  async #emulate(size: Size): Promise<void> {
    tellPixelSize(this.#page, this.#zoom);
    await this.#page.setViewportSize({
      width: Math.round(size.width / this.#zoom),
      height: Math.round(size.height / this.#zoom),
    });
  }

  async #override(width: number, height: number): Promise<void> {
    await this.#cdp.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: this.#zoom,
      scale: this.#zoom, // a real window paints the page at its own pixels unless told
      mobile: false,
    });
  }

  /** A zoomed page has a size of its own and no longer follows the window: that is done here, twice a second. */
  async #followWindow(): Promise<void> {
    this.stop();
    if (this.#zoom === 1) {
      await this.#cdp.send('Emulation.clearDeviceMetricsOverride');
      return;
    }
    let last = '';
    const follow = async (): Promise<void> => {
      const { bounds } = await this.#cdp.send('Browser.getWindowForTarget');
      const width = Math.round(((bounds.width ?? 0) - this.#frame.width) / this.#zoom);
      const height = Math.round(((bounds.height ?? 0) - this.#frame.height) / this.#zoom);
      if (last === `${width}x${height}`) return;
      last = `${width}x${height}`;
      await this.#override(width, height);
    };
    await follow();
    this.#watch = setInterval(() => void follow().catch(() => undefined), 500);
  }

  async #measureFrame(): Promise<Size> {
    const { bounds } = await this.#cdp.send('Browser.getWindowForTarget');
    const inner = await this.#page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    return { width: (bounds.width ?? 0) - inner.width, height: (bounds.height ?? 0) - inner.height };
  }
}

/**
 * How large a CSS pixel is from the next change of size on. Playwright takes this only when a context is made, and each of
 * its screenshots puts back what it knows: so its own note is changed, which is private to it. Its version is pinned, and
 * a test looks at a screenshot of a zoomed page.
 */
function tellPixelSize(page: Page, deviceScaleFactor: number): void {
  interface Inside {
    readonly _connection: { toImpl(of: unknown): { _options: { deviceScaleFactor?: number } } };
  }
  // Not in its types
  const { _connection: connection } = page as unknown as Inside;
  // oxlint-disable-next-line no-underscore-dangle -- its name
  connection.toImpl(page.context())._options.deviceScaleFactor = deviceScaleFactor;
}
