import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The app as it was built, with a bare page in the place of its window: what main, vault and preload do by themselves. */
export interface ProbeApp {
  readonly root: string;
  remove(): void;
}

const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Probe of a client file</title>
    <link rel="stylesheet" href="./probe.css" />
    <script src="./probe.js"></script>
  </head>
  <body>
    <p id="ready">ready</p>
    <a id="away" href="https://elsewhere.example/away">away</a>
    <a id="new" href="https://elsewhere.example/new" target="_blank">new</a>
    <a id="file" href="./probe.txt" download>file</a>
  </body>
</html>
`;

/**
 * Writes its edits away when it is told to, as the window does. A test puts the work of writing in \`onFlush\`; without it
 * there is nothing to write. With \`silent\` it never answers.
 */
const script = `
window.heard = [];
window.onFlush = async () => {};
window.houvast.on('flush', async ({ token }) => {
  window.heard.push('flush');
  if (window.silent) return;
  await window.onFlush();
  await window.houvast.app.flushed({ token });
});
for (const event of ['command', 'preferences']) {
  window.houvast.on(event, (detail) => window.heard.push({ event, ...detail }));
}
`;

export function makeProbeApp(): ProbeApp {
  const folder = mkdtempSync(path.join(tmpdir(), 'houvast-probe-'));
  // Copied, since a file knows its neighbours by where it really lies.
  for (const part of ['main', 'preload', 'fonts']) {
    cpSync(path.join(root, 'dist', part), path.join(folder, 'dist', part), { recursive: true });
  }
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const window = path.join(folder, 'dist/renderer');
  mkdirSync(path.join(window, 'assets'), { recursive: true });
  writeFileSync(path.join(window, 'index.html'), page);
  writeFileSync(path.join(window, 'probe.js'), script);
  writeFileSync(path.join(window, 'probe.css'), 'body { color: rgb(1, 2, 3); }');
  writeFileSync(path.join(window, 'assets', 'é 1.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(window, 'probe.unknown'), 'not a kind of file that a window has');
  return { root: folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
