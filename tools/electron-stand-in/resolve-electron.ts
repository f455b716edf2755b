/* Loaded before the app's entry (node --import): 'electron' is the stand-in, for import and require alike. */
import { registerHooks } from 'node:module';

const standIn = new URL('./module/electron.ts', import.meta.url).href;
registerHooks({
  resolve(specifier, context, next) {
    return specifier === 'electron' || specifier === 'electron/main' || specifier === 'electron/common'
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context);
  },
});
