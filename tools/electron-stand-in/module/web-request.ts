import type { PageRequest } from '../wire.ts';
import { strict, strictClass } from './strict.ts';

type Listener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

/** What a session may say about a request before it is answered. */
export class WebRequest {
  #watch: { readonly patterns: readonly RegExp[]; readonly listener: Listener } | null = null;

  onBeforeRequest(first: Electron.WebRequestFilter | Listener | null, second?: Listener | null): void {
    const listener = typeof first === 'function' || first === null ? first : (second ?? null);
    const urls = typeof first === 'object' && first !== null ? first.urls : ['<all_urls>'];
    this.#watch = listener === null ? null : { patterns: urls.map(asPattern), listener };
  }

  /** Whether the app cancels the request. */
  async cancels(request: PageRequest): Promise<boolean> {
    const watch = this.#watch;
    if (watch === null || !watch.patterns.some((pattern) => pattern.test(request.url))) return false;
    const details = strict('details', {
      id: request.id,
      url: request.url,
      method: request.method,
      resourceType: request.resourceType,
      referrer: '',
      timestamp: Date.now(),
      uploadData: [],
      webContentsId: request.windowId,
    });
    const { promise, resolve } = Promise.withResolvers<Electron.CallbackResponse>();
    watch.listener(details, resolve);
    return (await promise).cancel === true;
  }
}
strictClass('session.webRequest', WebRequest);

function asPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/;
  return new RegExp(`^${pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')}$`);
}
