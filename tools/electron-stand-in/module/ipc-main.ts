import { EventEmitter } from 'node:events';
import { decode, encode } from '../codec.js';
import type { RendererMessage, RendererReply } from '../wire.ts';
import { serve } from './host-link.ts';
import { strictClass } from './strict.ts';
import { windows } from './window-list.ts';

type Listener = Parameters<Electron.IpcMain['handle']>[1];
type Handler = (event: object, ...args: unknown[]) => unknown;

export class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, listener: Listener): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    // Our events stand in for Electron's
    this.#handlers.set(channel, listener as Handler);
  }
  handleOnce(channel: string, listener: Listener): void {
    this.handle(channel, (...args) => {
      this.removeHandler(channel);
      return listener(...args);
    });
  }
  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }
  handlerFor(channel: string): Handler | undefined {
    return this.#handlers.get(channel);
  }
}
strictClass('ipcMain', IpcMain);

export const ipcMain = new IpcMain();

async function answer(windowId: number, message: RendererMessage): Promise<RendererReply | null> {
  const contents = windows.get(windowId)?.webContents;
  if (contents === undefined) return { ok: false, error: 'Error: the window is gone' };
  const args: unknown[] = decode(message.payload);
  const event = {
    type: 'frame',
    sender: contents,
    senderFrame: contents.mainFrame,
    frameId: 1,
    processId: 1,
  };
  if (message.t === 'send') {
    const reply = (channel: string, ...rest: unknown[]): void => contents.send(channel, ...rest);
    ipcMain.emit(message.channel, { ...event, reply }, ...args);
    return null;
  }
  const handler = ipcMain.handlerFor(message.channel);
  if (handler === undefined)
    return { ok: false, error: `Error: No handler registered for '${message.channel}'` };
  try {
    return { ok: true, payload: packForWindow(await handler(event, ...args)) };
  } catch (error) {
    console.error(`Error occurred in handler for '${message.channel}':`, error);
    return { ok: false, error: String(error) };
  }
}

/** Structured clone first: what Electron would refuse to send is refused here too. */
export function packForWindow(value: unknown): string {
  let copy: unknown;
  try {
    copy = structuredClone(value);
  } catch {
    throw new TypeError('An object could not be cloned.');
  }
  return encode(copy);
}

serve({ ipc: answer });
