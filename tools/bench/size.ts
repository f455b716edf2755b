import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './report.ts';

const root = path.resolve(import.meta.dirname, '../..');

const kilobytes = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).byteLength, 0) / 1000;

/** The scripts that the first screen needs: index.html's own, and what those import at once. */
function firstScreenScripts(folder: string): string[] {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const queue = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map((match) =>
    path.join(folder, match[1] ?? ''),
  );
  const found = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    const statics = text.matchAll(
      /(?:^|[;}\n])\s*(?:import|export)\s*(?:[^'"();]*?from\s*)?["'](\.[^"']+\.js)["']/g,
    );
    for (const match of statics) queue.push(path.join(path.dirname(file), match[1] ?? ''));
  }
  return [...found];
}

const row = (what: string, ours: number): Row => ({
  what,
  unit: 'kB',
  ours,
  rivals: [],
  aim: '',
  held: null,
});

/** Shipped JavaScript after gzip, in kB of 1,000 bytes. */
export function measureSize(): Row[] {
  const renderer = path.join(root, 'dist/renderer');
  const all = readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => path.join(renderer, file));
  const first = kilobytes(firstScreenScripts(renderer));
  return [
    { ...row('scripts of the first screen, gzip', first), aim: '≤ 450 kB', held: first <= 450 },
    row('all scripts of the window, gzip', kilobytes(all)),
    row('main process, gzip', kilobytes([path.join(root, 'dist/main/index.js')])),
    row('vault process, gzip', kilobytes([path.join(root, 'dist/main/vault.js')])),
    row('preload, gzip', kilobytes([path.join(root, 'dist/preload/index.cjs')])),
  ];
}
