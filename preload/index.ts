import { contextBridge, ipcRenderer } from 'electron';
import { channelOf, eventChannelOf, eventNames, methodNames } from './contract/names.ts';

/** A call never fails: what the main process cannot answer, not even with a code, comes back as 'unexpected'. */
const caller = (channel: string) => async (argument: unknown) => {
  try {
    return (await ipcRenderer.invoke(channel, argument)) as unknown;
  } catch {
    return { ok: false, code: 'unexpected' };
  }
};

function listen(event: string, listener: (detail: unknown) => void): () => void {
  if (!Object.hasOwn(eventNames, event)) throw new TypeError('There is no such event');
  const channel = eventChannelOf(event);
  let hearer: typeof listener | null = listener;
  // The first argument holds ipcRenderer and stays on this side.
  const heard = (_event: unknown, detail: unknown): void => hearer?.(detail);
  ipcRenderer.on(channel, heard);
  return () => {
    ipcRenderer.off(channel, heard);
    // What one world holds of the other is collected only when nothing leads there any more: a screen that is left would stay.
    hearer = null;
  };
}

const methods = Object.entries(methodNames).map(([namespace, names]) => [
  namespace,
  Object.fromEntries(Object.keys(names).map((name) => [name, caller(channelOf(namespace, name))])),
]);

// contextBridge freezes what it hands over.
contextBridge.exposeInMainWorld('houvast', { ...Object.fromEntries(methods), on: listen });
