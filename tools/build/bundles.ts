import path from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import { root } from '../root.ts';

/** One bundle of the app: what it is made of, and where it goes. */
export interface Bundle {
  readonly name: string;
  /** Files and folders it is made from. When none of these changed, the bundle is not made again. */
  readonly inputs: readonly string[];
  /** What it leaves in `dist`: a file, or a folder that ends in a slash. */
  readonly output: string;
  readonly config: InlineConfig;
}

const common: InlineConfig = {
  configFile: false,
  envDir: false,
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
};

/** Electron 45 runs Node 24 and Chromium 150. */
const targets = { node: 'node24', browser: 'chrome150' };

interface Script {
  readonly entry: string;
  readonly file: string;
  readonly format: 'es' | 'cjs';
  readonly target: string;
  readonly external: readonly string[];
  readonly plugins?: Plugin[];
}

/** One file with everything in it, except what only exists where it runs. */
const script = ({ entry, file, format, target, external, plugins }: Script): InlineConfig => ({
  ...common,
  root,
  publicDir: false,
  plugins: plugins ?? [],
  ssr: { noExternal: true },
  build: {
    ssr: path.join(root, entry),
    target,
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external: [...external],
      output: { format, entryFileNames: file, codeSplitting: false },
    },
  },
});

/** Leaves optional dependencies out on purpose: whoever asks for one finds nothing there. */
const without = (names: readonly string[]): Plugin => ({
  name: 'without',
  enforce: 'pre',
  resolveId: (id) => (names.includes(id) ? `\0without:${id}` : null),
  load: (id) => (id.startsWith('\0without:') ? 'export default undefined;' : null),
});

const main: Bundle = {
  name: 'main',
  inputs: ['main', 'preload/contract', 'domain'],
  output: 'main/index.js',
  config: script({
    entry: 'main/app/index.ts',
    file: 'index.js',
    format: 'es',
    target: targets.node,
    external: ['electron', 'better-sqlite3'],
  }),
};

const vault: Bundle = {
  name: 'vault',
  inputs: ['main', 'preload/contract', 'domain', 'assets'],
  output: 'main/vault.js',
  config: script({
    entry: 'main/vault/process.ts',
    file: 'vault.js',
    format: 'es',
    target: targets.node,
    external: ['better-sqlite3'],
    // jsPDF offers to draw HTML pages and SVG files through these; Houvast gives it only text, lines and pictures.
    plugins: [without(['html2canvas', 'canvg', 'dompurify'])],
  }),
};

const preload: Bundle = {
  name: 'preload',
  inputs: ['preload', 'domain'],
  output: 'preload/index.cjs',
  config: script({
    entry: 'preload/index.ts',
    file: 'index.cjs',
    format: 'cjs', // a sandboxed preload cannot be an ES module
    target: targets.browser,
    external: ['electron'],
  }),
};

/** The window. Its content policy allows only files of its own origin: nothing inline, no data URLs, relative addresses. */
const renderer: Bundle = {
  name: 'renderer',
  inputs: ['renderer', 'preload/contract', 'domain', 'assets'],
  output: 'renderer/',
  config: {
    ...common,
    root: path.join(root, 'renderer'),
    base: './',
    publicDir: false,
    // React Aria carries 34 languages; only Dutch and English of any country are kept.
    plugins: [react(), optimizeLocales.vite({ locales: ['nl', 'en'] })],
    build: {
      target: targets.browser,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
      // What keeps zod from trying eval runs right behind zod itself, before any file that makes a schema.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'zod', test: /node_modules[\\/]zod[\\/]|renderer[\\/]no-eval\.ts$/ }],
          },
        },
      },
    },
  },
};

export const bundles: readonly Bundle[] = [main, vault, preload, renderer];
