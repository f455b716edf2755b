// @ts-check
/* The preload's ipcRenderer, in the isolated world. */

/**
 * @param {(message: object) => void} toHost
 * @param {(value: unknown) => string} encode
 * @param {(text: string) => any} decode
 */
export function makeIpcRenderer(toHost, encode, decode) {
  /** @type {Map<string, { listener: Function, once: boolean }[]>} */
  const heard = new Map();
  /** @type {Map<number, { resolve(v: any): void, reject(e: Error): void, channel: string }>} */
  const pending = new Map();
  let next = 1;

  /** @param {unknown} channel @param {any[]} args */
  const pack = (channel, args) => {
    if (typeof channel !== 'string')
      throw new TypeError('Error processing argument at index 0, conversion failure');
    let copy;
    try {
      copy = structuredClone(args);
    } catch {
      throw new TypeError('An object could not be cloned.');
    }
    return encode(copy);
  };
  /** @param {string} channel @param {Function} listener @param {boolean} once */
  const add = (channel, listener, once) => {
    heard.set(channel, [...(heard.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  };

  const ipcRenderer = {
    /** @param {string} channel @param {any[]} args */
    invoke(channel, ...args) {
      return new Promise((resolve, reject) => {
        const payload = pack(channel, args);
        const id = next++;
        pending.set(id, { resolve, reject, channel });
        toHost({ t: 'invoke', id, channel, payload });
      });
    },
    /** @param {string} channel @param {any[]} args */
    send(channel, ...args) {
      toHost({ t: 'send', channel, payload: pack(channel, args) });
    },
    sendSync() {
      throw new Error('electron stand-in: ipcRenderer.sendSync is not implemented');
    },
    /** @param {string} channel @param {Function} listener */
    on: (channel, listener) => add(channel, listener, false),
    /** @param {string} channel @param {Function} listener */
    once: (channel, listener) => add(channel, listener, true),
    /** @param {string} channel @param {Function} listener */
    off(channel, listener) {
      const list = heard.get(channel) ?? [];
      const index = list.findIndex((entry) => entry.listener === listener);
      if (index !== -1) heard.set(channel, list.toSpliced(index, 1));
      return ipcRenderer;
    },
    /** @param {string} channel @param {Function} listener */
    addListener: (channel, listener) => add(channel, listener, false),
    /** @param {string} channel @param {Function} listener */
    removeListener: (channel, listener) => ipcRenderer.off(channel, listener),
    /** @param {string} [channel] */
    removeAllListeners(channel) {
      if (channel === undefined) heard.clear();
      else heard.delete(channel);
      return ipcRenderer;
    },
    /** @param {string} channel */
    listenerCount: (channel) => heard.get(channel)?.length ?? 0,
  };

  /** Takes in what the main process sent. @param {any} message */
  const receive = (message) => {
    if (message.t === 'message') {
      const args = decode(message.payload);
      for (const { listener, once } of heard.get(message.channel) ?? []) {
        if (once) ipcRenderer.off(message.channel, listener);
        listener({ sender: ipcRenderer, ports: [] }, ...args);
      }
      return;
    }
    const call = pending.get(message.id);
    pending.delete(message.id);
    if (message.ok) call?.resolve(decode(message.payload));
    else call?.reject(new Error(`Error invoking remote method '${call.channel}': ${message.error}`));
  };

  return { ipcRenderer, receive };
}
