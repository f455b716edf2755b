import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../root.ts';
import { bundles, type Bundle } from './bundles.ts';
import { copyFonts } from './fonts.ts';
import { fingerprint } from './fingerprint.ts';

const dist = path.join(root, 'dist');
/** One file per bundle with the fingerprint of what it was made from. */
const marks = path.join(dist, '.made-from');

export interface Built {
  readonly name: string;
  readonly made: boolean;
  readonly milliseconds: number;
}

/**
 * Makes what has changed since the last time, in `dist`. Each bundle is made beside its place and then moved in, so that
 * an app that starts meanwhile never finds half a file.
 *
 * @throws When a bundle cannot be made, after trying the others; what stood in `dist` is then still there.
 */
export async function buildApp(options: { readonly force?: boolean } = {}): Promise<readonly Built[]> {
  await mkdir(marks, { recursive: true });
  await copyFonts(path.join(dist, 'fonts'));
  const built: Built[] = [];
  const failures: unknown[] = [];
  for (const bundle of bundles) {
    const began = performance.now();
    const mark = await fingerprint(bundle.inputs);
    const made = options.force === true || !(await isCurrent(bundle, mark));
    if (made) await make(bundle, mark).catch((error: unknown) => failures.push(error));
    built.push({ name: bundle.name, made, milliseconds: Math.round(performance.now() - began) });
  }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(String).join('\n'));
  return built;
}

async function isCurrent(bundle: Bundle, mark: string): Promise<boolean> {
  if (!existsSync(path.join(dist, bundle.output))) return false;
  return (await readFile(path.join(marks, bundle.name), 'utf8').catch(() => '')) === mark;
}

async function make(bundle: Bundle, mark: string): Promise<void> {
  const { build } = await import('vite');
  const environment = process.env['NODE_ENV'];
  const beside = path.join(dist, `.making-${bundle.name}-${process.pid}`);
  try {
    process.env['NODE_ENV'] = 'production'; // a test run says otherwise, and Vite would build for developers
    await build({ ...bundle.config, build: { ...bundle.config.build, outDir: beside, emptyOutDir: true } });
    await moveIn(beside, bundle.output);
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = environment;
    await rm(beside, { recursive: true, force: true });
  }
  await writeFile(path.join(marks, bundle.name), mark);
}

async function moveIn(beside: string, output: string): Promise<void> {
  const target = path.join(dist, output);
  await mkdir(path.dirname(target), { recursive: true });
  if (!output.endsWith('/')) {
    await rename(path.join(beside, path.basename(output)), target);
    return;
  }
  await rm(target, { recursive: true, force: true });
  await rename(beside, target.replace(/[/\\]$/, ''));
}
