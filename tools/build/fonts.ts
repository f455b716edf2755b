import { copyFile, mkdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fontFiles } from '../../domain/scene/font-files.ts';

const packages = createRequire(import.meta.url);

/** Puts the font files that the vault sets in PDFs into `folder`; those that lie there already are left alone. */
export async function copyFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    Object.values(fontFiles).map(async (file) => {
      const source = packages.resolve(`@expo-google-fonts/${file}`);
      const target = path.join(folder, path.basename(file));
      if ((await sizeOf(source)) !== (await sizeOf(target))) await copyFile(source, target);
    }),
  );
}

const sizeOf = async (file: string): Promise<number> => (await stat(file).catch(() => ({ size: -1 }))).size;
