import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles, type SourceFile } from './source-files.ts';

const files = sourceFiles();
const product = files.filter(({ file }) => /^(domain|main|preload|renderer)\//.test(file));

/** The import lines in `of` that go somewhere that `allowed` does not name. */
function strays(
  of: (file: SourceFile) => boolean,
  allowed: (target: string, file: string) => boolean,
): string[] {
  return files
    .filter(of)
    .flatMap(({ file, imports }) =>
      imports.filter((target) => !allowed(target, file)).map((target) => `${file} -> ${target}`),
    );
}
const within = (folder: string) => (file: SourceFile) => file.file.startsWith(`${folder}/`);
const isPackage = (target: string): boolean =>
  !/^(domain|main|preload|renderer|tools|test|assets)\//.test(target);

/** Packages that only one place of the house may know. */
const wards: readonly (readonly [what: RegExp, where: RegExp])[] = [
  [/^electron($|\/)/, /^(main\/app\/|preload\/index\.ts$)/],
  [/^better-sqlite3$/, /^main\/vault\/store\//],
  [/^jspdf($|-autotable$)/, /^main\/export\//],
  [/^(konva|react-konva)($|\/)/, /^(renderer\/canvas|tools\/bench\/rivals)\//],
  [/^(@excalidraw\/excalidraw|@xyflow\/react|mind-elixir)($|\/)/, /^tools\/bench\/rivals\//],
  [/^hash-wasm$/, /^main\/vault\/keys\//],
];

describe('the directions in which the worlds know each other', () => {
  it('lets the domain know only itself and packages without a world of their own', () => {
    const pure = /^(zod|immer|d3-force|hyphen|saxes)(\/|$)/;
    expect(strays(within('domain'), (target) => target.startsWith('domain/') || pure.test(target))).toEqual(
      [],
    );
  });

  it('lets the contract know only the domain', () => {
    expect(
      strays(
        within('preload/contract'),
        (target) => /^(domain|preload\/contract)\//.test(target) || target === 'zod',
      ),
    ).toEqual([]);
  });

  it('lets the main side know the domain, the contract and itself', () => {
    expect(
      strays(
        within('main'),
        (target) => isPackage(target) || /^(domain|preload\/contract|main)\//.test(target),
      ),
    ).toEqual([]);
  });

  it('lets the window know the domain, the contract and itself, and nothing of Node', () => {
    expect(
      strays(
        within('renderer'),
        (target) =>
          (isPackage(target) && !target.startsWith('node:')) ||
          /^(domain|preload\/contract|renderer|assets)\//.test(target) ||
          target.endsWith('.css'),
      ),
    ).toEqual([]);
  });

  it('keeps each guarded package in its one folder', () => {
    const found = product.flatMap(({ file, imports }) =>
      imports.flatMap((target) =>
        wards
          .filter(([what, where]) => what.test(target) && !where.test(file))
          .map(() => `${file} -> ${target}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('keeps SQL in the store', () => {
    const sql = /\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA)\b/;
    const found = product
      .filter(({ file, text }) => !/^main\/vault\/(store|migrations)\//.test(file) && sql.test(text))
      .map(({ file }) => file);
    expect(found).toEqual([]);
  });

  it('keeps tools and tests out of what ships', () => {
    const found = product.flatMap(({ file, imports }) =>
      imports.filter((target) => /^(tools|test)\//.test(target)).map((target) => `${file} -> ${target}`),
    );
    expect(found).toEqual([]);
  });

  it('reads import lines of every form', () => {
    const text = `import a from 'x';\nimport type { b } from './b.ts';\nexport { c } from '../c.ts';\nconst d = import('y');\nimport './e.css';`;
    expect(importsOf('domain/scene/a.ts', text)).toEqual([
      'x',
      'domain/scene/b.ts',
      'domain/c.ts',
      'y',
      'domain/scene/e.css',
    ]);
  });
});
