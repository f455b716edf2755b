import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly lines: number;
  /** Bare names of packages, and files of ours from the root. */
  readonly imports: readonly string[];
}

const worlds = ['domain', 'main', 'preload', 'renderer', 'tools', 'test'];
const importLine =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|[^\w.])import\s*\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

function resolveImport(file: string, specifier: string): string {
  return specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier.replace(/\?.*$/, ''))
    : specifier;
}

/** The specifiers in a source text, static and dynamic. */
export function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(importLine)].map((match) =>
    resolveImport(file, match[1] ?? match[2] ?? match[3] ?? ''),
  );
}

/** Every TypeScript file of the project that people write. */
export function sourceFiles(): SourceFile[] {
  return worlds.flatMap((world) =>
    readdirSync(path.join(root, world), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => {
        const file = path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
        const text = readFileSync(path.join(root, file), 'utf8');
        return { file, text, lines: text.split('\n').length, imports: importsOf(file, text) };
      }),
  );
}
