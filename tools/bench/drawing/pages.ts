import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../../root.ts';
import type { Page } from './contenders.ts';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** The file of a page, without its ending. */
export const fileOf = ({ name }: Page): string => name.toLowerCase().replaceAll(' ', '-');

/** Builds the pages into `folder`, as the application is built for release. */
export async function buildPages(pages: readonly Page[], folder: string): Promise<void> {
  const source = path.join(root, 'dist/bench-pages');
  mkdirSync(source, { recursive: true });
  const written = pages.map((page) => {
    const file = path.join(source, `${fileOf(page)}.html`);
    const script = path.relative(source, page.script);
    writeFileSync(
      file,
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>${page.name}</title><meta id="react-aria-pressable-style"><body><script type="module" src="${script}"></script></body>`,
    );
    return file;
  });
  await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    base: './',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_PREACT': '"false"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { input: written },
    },
  });
  rmSync(source, { recursive: true });
}

/** Serves the built pages on a free port of this machine only. */
export async function servePages(folder: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const file = path.join(
      folder,
      path.basename(path.dirname(request.url ?? '')) === 'assets' ? 'assets' : '',
      path.basename(request.url ?? ''),
    );
    readFile(file).then(
      (body) =>
        response.setHeader('content-type', kinds[path.extname(file)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { address: `http://127.0.0.1:${address.port}`, server };
}
