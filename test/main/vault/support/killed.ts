import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs a script of this folder, kills it with no chance to tidy up `delay` milliseconds after its first line, and gives
 * the lines that it had written whole.
 */
export async function linesUntilKilled(
  script: string,
  args: readonly string[],
  delay: number,
  env: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => void (written += part));
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await wait(delay);
  child.kill('SIGKILL');
  await closed;
  return written.split('\n').slice(0, -1);
}
