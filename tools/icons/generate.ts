/** `npm run icons`: every icon file that the packages need, from the one drawing in assets/icon. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { appleIcon, type IconPicture, windowsIcon } from './containers.ts';

const root = path.resolve(import.meta.dirname, '../..');
const windowsSides = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const appleSides = [16, 32, 64, 128, 256, 512, 1024];
const linuxSides = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Draws the icon anew at each size, so that small ones stay sharp. */
export function generateIcons(target: string): void {
  const drawing = readFileSync(path.join(root, 'assets/icon/houvast.svg'));
  const picture = (side: number): IconPicture => ({
    side,
    png: new Resvg(drawing, { fitTo: { mode: 'width', value: side }, font: { loadSystemFonts: false } })
      .render()
      .asPng(),
  });
  mkdirSync(path.join(target, 'icons'), { recursive: true });
  for (const side of linuxSides) {
    writeFileSync(path.join(target, 'icons', `${side}x${side}.png`), picture(side).png);
  }
  writeFileSync(path.join(target, 'icon.ico'), windowsIcon(windowsSides.map(picture)));
  writeFileSync(path.join(target, 'icon.icns'), appleIcon(appleSides.map(picture)));
}

if (process.argv[1] === import.meta.filename) {
  const target = path.join(root, 'build-resources');
  generateIcons(target);
  console.log(`Icons written to ${path.relative(process.cwd(), target)}`);
}
