// @ts-check
/* Runs the app's own preload file in a real V8 isolated world, with a `require` that knows only 'electron'. */

/**
 * @param {{ binding: string, deliver: string, process: object }} names
 * @param {ReturnType<typeof import('./bridge.js').makeBridge>} bridge
 * @param {typeof import('./ipc-renderer.js').makeIpcRenderer} makeIpcRenderer
 * @param {{ encode: (value: unknown) => string, decode: (text: string) => any }} codec
 * @param {(require: Function, module: object, exports: object, process: object) => void} preload
 */
export function runPreload(names, bridge, makeIpcRenderer, codec, preload) {
  const world = /** @type {Record<string, any>} */ (globalThis);
  const native = world[names.binding];
  delete world[names.binding]; // from here on only we can reach the host
  if (window !== window.top || location.protocol === 'chrome-error:' || typeof native !== 'function') return;
  /** @param {object} message */
  const toHost = (message) => native(JSON.stringify(message));

  const { ipcRenderer, receive } = makeIpcRenderer(toHost, codec.encode, codec.decode);
  // To be seen in this world only; the host calls it to bring messages in.
  world[names.deliver] = (/** @type {string} */ text) => receive(JSON.parse(text));

  /** @type {Map<string, any>} */
  const exposed = new Map();
  let pageIsUp = false;
  bridge.onHello(() => {
    pageIsUp = true;
    for (const [key, api] of exposed) bridge.expose(key, api);
  });
  bridge.onExpose((key, request) => {
    if (key === 'window-open') toHost({ t: 'window-open', ...request });
  });
  const contextBridge = {
    /** @param {string} key @param {any} api */
    exposeInMainWorld(key, api) {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      bridge.check(api);
      exposed.set(key, api);
      if (pageIsUp) bridge.expose(key, api);
    },
  };

  const electron = Object.freeze({ contextBridge: Object.freeze(contextBridge), ipcRenderer });
  const module = { exports: {} };
  /** @param {string} id */
  const require = (id) => {
    if (id === 'electron' || id === 'electron/renderer') return electron;
    throw new Error(`module not found: ${id}`);
  };
  try {
    preload(require, module, module.exports, names.process);
  } catch (error) {
    toHost({ t: 'preload-error', message: error instanceof Error ? error.message : String(error) });
    console.error('Unable to load preload script', error);
  }
  reportInput(toHost);
}

/** Idle time counts from the last key or pointer; keys that the page leaves alone are the menu's. @param {(message: object) => void} toHost */
function reportInput(toHost) {
  let told = 0;
  const input = () => {
    if (performance.now() - told < 500) return;
    told = performance.now();
    toHost({ t: 'input' });
  };
  for (const name of ['keydown', 'pointerdown', 'pointermove', 'wheel']) {
    window.addEventListener(name, input, { capture: true, passive: true });
  }
  window.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key.length === 0) return;
    const accelerator = [
      event.ctrlKey ? 'Control' : '',
      event.metaKey ? 'Meta' : '',
      event.altKey ? 'Alt' : '',
      event.shiftKey ? 'Shift' : '',
      event.key,
    ];
    // Afterwards, when every listener of the page has had its say.
    setTimeout(() => {
      if (!event.defaultPrevented) toHost({ t: 'key', accelerator: accelerator.filter(Boolean).join('+') });
    }, 0);
  });
}
