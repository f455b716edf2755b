// @ts-check
/* The page's own end: puts on `window` what the preload exposed, and says no to new windows. */

/** @param {ReturnType<typeof import('./bridge.js').makeBridge>} bridge */
export function runMainWorld(bridge) {
  if (window !== window.top || location.protocol === 'chrome-error:') return;
  bridge.onExpose((key, api) => {
    if (Object.hasOwn(window, key)) {
      console.error(`Cannot bind an API on top of an existing property on the window object: ${key}`);
      return;
    }
    Object.defineProperty(window, key, {
      value: api,
      enumerable: true,
      writable: false,
      configurable: false,
    });
  });
  bridge.hello();
  // As with a handler that denies: nothing opens, null comes back, and the main process is told.
  window.open = (url, target, features) => {
    const address = url ? new URL(url, location.href).href : 'about:blank';
    bridge.expose('window-open', { url: address, frameName: target ?? '', features: features ?? '' });
    return null;
  };
}
