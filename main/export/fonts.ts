import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FaceName } from '../../domain/scene/faces.ts';
import { fontFiles } from '../../domain/scene/font-files.ts';

/** Gives the bytes of a font file. */
export type FontSource = (face: FaceName) => Uint8Array;

const read = new Map<FaceName, Uint8Array>();

/**
 * The font files that ship: in `fonts` beside the folder of the built program, or in their packages when run from source.
 * Read once and kept.
 *
 * @throws When the file is in neither place.
 */
export const bundledFonts: FontSource = (face) => {
  let bytes = read.get(face);
  if (bytes === undefined) {
    bytes = readFileSync(placeOf(fontFiles[face]));
    read.set(face, bytes);
  }
  return bytes;
};

function placeOf(file: string): string {
  const built = fileURLToPath(new URL(`../fonts/${basename(file)}`, import.meta.url));
  return existsSync(built) ? built : createRequire(import.meta.url).resolve(`@expo-google-fonts/${file}`);
}
