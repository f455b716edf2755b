import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findPoppler, type PopplerProgram } from '../../tools/browser/poppler.ts';

/** What a poppler program writes about a PDF. */
export function readBack(program: PopplerProgram, pdf: Uint8Array, ...options: readonly string[]): string {
  return withFile(pdf, (file) =>
    execFileSync(findPoppler(program), [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], {
      encoding: 'utf8',
    }),
  );
}

/** The grey values of one page (from 1), row by row, at so many dots per inch. */
export function greyPage(pdf: Uint8Array, page: number, dotsPerInch: number): GreyPicture {
  return withFile(pdf, (file, folder) => {
    const target = path.join(folder, 'page');
    const only = ['-f', `${page}`, '-l', `${page}`, '-singlefile', '-r', `${dotsPerInch}`, '-gray'];
    execFileSync(findPoppler('pdftoppm'), [...only, file, target]);
    return readPgm(readFileSync(`${target}.pgm`));
  });
}

export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  /** 0 is black, 255 white. */
  readonly at: (x: number, y: number) => number;
}

function readPgm(bytes: Buffer): GreyPicture {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.toString('latin1')) ?? [];
  if (head === undefined) throw new Error('pdftoppm wrote something else than a grey picture.');
  const row = Number(width);
  return {
    width: row,
    height: Number(height),
    at: (x, y) => bytes[head.length + Math.round(y) * row + Math.round(x)] ?? 255,
  };
}

function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'houvast-pdf-'));
  try {
    const file = path.join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    return use(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
