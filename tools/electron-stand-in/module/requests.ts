import type { PageAnswer, PageRequest } from '../wire.ts';
import { serve } from './host-link.ts';
import { windows } from './window-list.ts';

/** Answers a request of a page with the app's own handler for its scheme. Nothing else is ever asked: there is no network. */
async function answer(request: PageRequest): Promise<PageAnswer> {
  const session = windows.get(request.windowId)?.webContents.session;
  if (session === undefined) return { abort: 'failed' };
  if (await session.webRequest.cancels(request)) return { abort: 'blockedbyclient' };
  const handler = session.protocol.handlerFor(new URL(request.url).protocol.slice(0, -1));
  if (handler === undefined) return { abort: 'internetdisconnected' };
  try {
    const { method, headers } = request;
    const mayHaveBody = request.body !== null && method !== 'GET' && method !== 'HEAD';
    const body = mayHaveBody ? { body: Buffer.from(request.body ?? []) } : {};
    const response = await handler(new Request(request.url, { method, headers, ...body }));
    if (response.type === 'error') return { abort: 'failed' };
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  } catch (error) {
    console.error('protocol handler failed', request.url, error);
    return { abort: 'failed' };
  }
}

/** Lets the host ask. */
export function answerRequests(): void {
  serve({ request: answer });
}
