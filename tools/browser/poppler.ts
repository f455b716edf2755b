import { installWithApt, onPath } from './installed.ts';

/** Programs of poppler-utils that read our PDFs back. */
export type PopplerProgram = 'pdftotext' | 'pdftoppm' | 'pdfinfo' | 'pdffonts' | 'pdfimages' | 'pdftocairo';

/**
 * The path of one of poppler's programs. As root on Debian or Ubuntu poppler-utils is installed when it is missing.
 *
 * @throws With one sentence on what to install.
 */
export function findPoppler(program: PopplerProgram): string {
  const found = onPath(program) ?? (installWithApt(['poppler-utils']) ? onPath(program) : null);
  if (found === null) {
    throw new Error(
      `${program} was not found. Install poppler: "apt install poppler-utils", "brew install poppler" or "winget install poppler".`,
    );
  }
  return found;
}
