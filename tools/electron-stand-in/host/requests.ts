import type { Page, Request, Route } from 'playwright-core';
import type { PageAnswer, PageRequest, ResourceType } from '../wire.ts';
import { headersForBrowser, isApp, toApp } from './addresses.ts';
import type { WindowPage } from './window-page.ts';

/** What a page asked for in vain, and who said no. 'stand-in': in Electron this would have gone out. */
export interface Refusal {
  readonly url: string;
  readonly by:
    | 'will-navigate'
    | 'webRequest'
    | 'windowOpenHandler'
    | 'will-download'
    | 'protocol'
    | 'stand-in';
}

export interface RequestOwner {
  windowOf(page: Page | null): WindowPage | undefined;
  /** Whether the app forbids the navigation. */
  willNavigate(window: WindowPage, url: string): Promise<boolean>;
  request(request: PageRequest): Promise<PageAnswer>;
  refused(refusal: Refusal): void;
}

const resourceTypes: Readonly<Record<string, ResourceType>> = {
  document: 'subFrame',
  stylesheet: 'stylesheet',
  image: 'image',
  media: 'media',
  font: 'font',
  script: 'script',
  xhr: 'xhr',
  fetch: 'xhr',
  websocket: 'webSocket',
  ping: 'ping',
};
let nextId = 1;

/** Answers every request of the browser from the app's own handlers or refuses it: nothing reaches a network. */
export async function answerRoute(route: Route, request: Request, owner: RequestOwner): Promise<void> {
  try {
    await answer(route, request, owner);
  } catch {
    await route.abort('failed').catch(() => undefined); // the page or the app has gone meanwhile
  }
}

async function answer(route: Route, request: Request, owner: RequestOwner): Promise<void> {
  const { page, isMain } = originOf(request);
  const window = owner.windowOf(page);
  const url = request.url();
  if (window === undefined) {
    await route.abort('blockedbyclient'); // a popup's first request
    return;
  }
  // A request never carries the fragment that the address of its page may have: reloading a page is not leaving it.
  const staysOn = [window.going, window.page.url()].map((address) => address.replace(/#.*$/s, ''));
  const navigatesAway = isMain && !staysOn.includes(url);
  if (navigatesAway && (await owner.willNavigate(window, toApp(url)))) {
    owner.refused({ url: toApp(url), by: 'will-navigate' });
    await route.abort('aborted');
    return;
  }
  const reply = await owner.request(describe(window.id, request, isMain));
  if ('abort' in reply) {
    owner.refused({ url: toApp(url), by: refusers[reply.abort] });
    await route.abort(isMain && !isApp(url) ? 'aborted' : reply.abort);
    return;
  }
  const headers = headersForBrowser(reply.headers, url);
  await route.fulfill({ status: reply.status, headers, body: Buffer.from(reply.body) });
}

function originOf(request: Request): { readonly page: Page | null; readonly isMain: boolean } {
  try {
    const frame = request.frame();
    return {
      page: frame.page(),
      isMain: request.isNavigationRequest() && frame === frame.page().mainFrame(),
    };
  } catch {
    return { page: null, isMain: false };
  }
}

function describe(windowId: number, request: Request, isMain: boolean): PageRequest {
  const body = request.postDataBuffer();
  const headers = Object.entries(request.headers()).map(([name, value]) => [name, toApp(value)]);
  return {
    windowId,
    id: nextId++,
    url: toApp(request.url()),
    method: request.method(),
    headers: Object.fromEntries(headers),
    body: body === null ? null : new Uint8Array(body),
    resourceType: isMain ? 'mainFrame' : (resourceTypes[request.resourceType()] ?? 'other'),
  };
}

const refusers = {
  blockedbyclient: 'webRequest',
  internetdisconnected: 'stand-in',
  failed: 'protocol',
} as const;
