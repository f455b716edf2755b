// The least that opens a window of its own: what starting costs before an app does anything.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

const here = import.meta.dirname;

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

async function page() {
  const body = await readFile(path.join(here, 'index.html'));
  return new Response(body, { headers: { 'content-type': 'text/html' } });
}

async function start() {
  protocol.handle('app', page);
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  await window.loadURL('app://blank/index.html');
}

app.on('window-all-closed', () => app.quit());
void app.whenReady().then(start);
