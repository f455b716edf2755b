import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../../root.ts';

const here = import.meta.dirname;
export const contenders = ['houvast', 'plain-konva'] as const;
export type ContenderName = (typeof contenders)[number];

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** Builds one page per contender into `folder`, as the application is built for release. */
export async function buildPages(folder: string): Promise<void> {
  const source = path.join(root, 'dist/bench-pages');
  mkdirSync(source, { recursive: true });
  for (const name of contenders) {
    const script = path.relative(source, path.join(here, `${name}.tsx`));
    const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>${name}</title><meta id="react-aria-pressable-style"><body><script type="module" src="${script}"></script></body>`;
    writeFileSync(path.join(source, `${name}.html`), html);
  }
  await build({
    configFile: false,
    logLevel: 'warn',
    root: source,
    base: './',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: contenders.map((name) => path.join(source, `${name}.html`)) },
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
