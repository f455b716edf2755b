import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../../tools/root.ts';

/**
 * Once before the end-to-end tests: they run the app as it is built, not as it lies in the sources. In a process of its own,
 * since a build sets NODE_ENV, by which the tests of the window would go.
 */
export function setup(): void {
  execFileSync(process.execPath, [path.join(root, 'tools/build/build.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
