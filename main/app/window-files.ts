import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { windowOrigin } from '../bridge/sender.ts';
import { securityHeaders } from './content-policy.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** The files of the window by the one address of each. What is not in here does not exist. */
export type WindowFiles = ReadonlyMap<string, { readonly file: string; readonly type: string }>;

/** Lists `folder` once, at the start: a file that is put there later is not served. Throws when it is not there. */
export function listWindowFiles(folder: string): WindowFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const type = types[path.extname(entry.name).toLowerCase()];
      const steps = path.relative(folder, file).split(path.sep).map(encodeURIComponent);
      return type === undefined ? [] : [[`${windowOrigin}/${steps.join('/')}`, { file, type }] as const];
    }),
  );
}

/**
 * Answers a request of the window. The address is compared as it is and never made into a path, so that there is no path
 * to play tricks with.
 */
export async function answerWindow(files: WindowFiles, request: Request): Promise<Response> {
  const found = files.get(request.url.replace(/[?#].*$/s, ''));
  if (found === undefined || request.method !== 'GET') return nothing(404);
  try {
    const bytes = await readFile(found.file);
    return new Response(bytes, { headers: { ...securityHeaders, 'Content-Type': found.type } });
  } catch {
    return nothing(500);
  }
}

const nothing = (status: number): Response => new Response(null, { status, headers: securityHeaders });
