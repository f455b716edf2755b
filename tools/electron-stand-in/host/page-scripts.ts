import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WindowSpec } from '../wire.ts';

/** Secret names, new for each window: what the page does not know it cannot call. */
export interface Names {
  readonly binding: string;
  readonly deliver: string;
  readonly toMainWorld: string;
  readonly toIsolatedWorld: string;
}

export const newNames = (): Names => ({
  binding: `b${crypto.randomUUID()}`,
  deliver: `d${crypto.randomUUID()}`,
  toMainWorld: crypto.randomUUID(),
  toIsolatedWorld: crypto.randomUUID(),
});

/** A file of the stand-in as text for a page, without what only modules have. */
const text = (file: string): string =>
  readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8').replaceAll(/^export /gm, '');

/** What runs in the isolated world before any script of the page: the bridge and the app's preload. */
export function isolatedWorldScript(names: Names, spec: WindowSpec): string {
  const own = { binding: names.binding, deliver: names.deliver, process: spec.process };
  const files = [
    'codec.js',
    'page/bridge-values.js',
    'page/bridge.js',
    'page/ipc-renderer.js',
    'page/isolated-world.js',
  ];
  return `(() => {
${files.map(text).join('\n')}
const bridge = makeBridge(makeValues, ${JSON.stringify(names.toMainWorld)}, ${JSON.stringify(names.toIsolatedWorld)});
runPreload(${JSON.stringify(own)}, bridge, makeIpcRenderer, { encode, decode }, (require, module, exports, process) => {
const setImmediate = (f) => setTimeout(f, 0), clearImmediate = clearTimeout;
${spec.preload ?? ''}
});
})();
//# sourceURL=${spec.preloadPath}`;
}

/** What runs in the page's own world before any script of the page. */
export function mainWorldScript(names: Names): string {
  return `(() => {
${['page/bridge-values.js', 'page/bridge.js', 'page/main-world.js'].map(text).join('\n')}
runMainWorld(makeBridge(makeValues, ${JSON.stringify(names.toIsolatedWorld)}, ${JSON.stringify(names.toMainWorld)}));
})();`;
}
