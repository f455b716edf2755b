import path from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const texts = new Map(sourceFiles().map(({ file, text }) => [file, text]));
const valueImport = /^(?:import|export)\s+(?!type\b)([^;'"]*?)\s*from\s+'([^']+)';/gm;

/** What is there once a file runs: imports of types alone are not, and neither is what is fetched later. */
function neededBy(file: string): readonly string[] {
  return [...(texts.get(file) ?? '').matchAll(valueImport)].flatMap(([, names = '', from = '']) => {
    const listed = /^\{([^}]*)\}$/.exec(names.trim())?.[1]?.split(',') ?? [''];
    const onlyTypes = listed.every((name) => name.trim() === '' || name.trim().startsWith('type '));
    if (onlyTypes && names.includes('{')) return [];
    return [from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from];
  });
}

function everythingNeededBy(start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const next of neededBy(file)) walk(next);
  };
  walk(start);
  return found;
}

test('the first screen needs no schemas: what is checked is checked behind the bridge', () => {
  const needed = everythingNeededBy('renderer/main.tsx');
  expect(needed.has('renderer/shell/client-file/client-file-screen.tsx')).toBe(true);
  expect([...needed].filter((file) => neededBy(file).includes('zod'))).toEqual([]);
});
