import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles();
const generated = /^domain\/scene\/font-metrics\//;
const names = new Set(files.map(({ file }) => file));

/** Files that reach themselves through static imports, each cycle once. */
function cycles(): string[] {
  const edges = new Map(
    files.map(({ file, imports }) => [file, imports.filter((target) => names.has(target))]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const { file } of files) walk(file, []);
  return found;
}

describe('the form of the source', () => {
  it('has no import cycles', () => {
    expect(cycles()).toEqual([]);
  });

  it('has no file over 400 lines', () => {
    expect(
      files
        .filter(({ file, lines }) => lines > 401 && !generated.test(file))
        .map(({ file, lines }) => `${file}: ${lines}`),
    ).toEqual([]);
  });

  it('names files in kebab case', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.tsx?$/;
    expect(files.map(({ file }) => file).filter((file) => !kebab.test(path.basename(file)))).toEqual([]);
  });

  it('exports by name only', () => {
    const found = files
      .filter(({ file, text }) => /^export default/m.test(text) && !file.endsWith('.config.ts'))
      .map(({ file }) => file);
    expect(found).toEqual([]);
  });

  it('has no file that only passes other files on', () => {
    const barrels = files.filter(({ text }) => {
      const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim();
      return (
        code !== '' &&
        code
          .split(';')
          .every(
            (part) => part.trim() === '' || /^export\s+(type\s+)?(\*|\{[^}]*\})\s*from/.test(part.trim()),
          )
      );
    });
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });

  it('replaces no module by a mock and skips no test', () => {
    const banned = /\bvi\.(mock|doMock)\(|\b(it|test|describe)\.(only|skip|todo)\(/;
    const found = files.filter(
      ({ file, text }) =>
        file.startsWith('test/') && !file.startsWith('test/architecture/') && banned.test(text),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});
