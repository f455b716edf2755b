/* Modules of Electron of which the app uses a little: shell, safeStorage, net, screen. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strict } from './strict.ts';

export const shell = strict('shell', {
  showItemInFolder(file: string): void {
    console.error(`electron stand-in: the file is at ${file}`);
  },
  async openExternal(url: string): Promise<void> {
    throw new Error(`electron stand-in: offline, ${url} is not opened`);
  },
  async openPath(_file: string): Promise<string> {
    return '';
  },
});

const unavailable = (): never => {
  throw new Error(
    'Error while encrypting the text provided to safeStorage.encryptString. Encryption is not available.',
  );
};
export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: (): boolean => false,
  encryptString: (_text: string): Buffer => unavailable(),
  decryptString: (_bytes: Buffer): string => unavailable(),
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};
export const net = strict('net', {
  isOnline: (): boolean => false,
  /** Files only. */
  async fetch(input: string | Request): Promise<Response> {
    const url = new URL(typeof input === 'string' ? input : input.url);
    if (url.protocol !== 'file:') throw new Error(`electron stand-in: offline, ${url.href} is not fetched`);
    const bytes = await readFile(url).catch(() => {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    });
    const type = types[path.extname(url.pathname)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  },
});

const area = { x: 0, y: 0, width: 1366, height: 768 };
const display = { id: 1, bounds: area, workArea: area, workAreaSize: area, size: area, scaleFactor: 1 };
export const screen = strict('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: (_bounds: object) => display,
});
