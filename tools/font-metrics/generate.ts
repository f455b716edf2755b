import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFiles } from '../../domain/scene/font-files.ts';
import { readMetrics } from './read-metrics.ts';

const packages = createRequire(import.meta.url);

/** Writes domain/scene/font-metrics/*.ts anew. Run after another version of the font packages: node tools/font-metrics/generate.ts */
for (const [face, file] of Object.entries(fontFiles)) {
  const { widths, ...heights } = readMetrics(packages.resolve(`@expo-google-fonts/${file}`));
  const name = face.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  const fields = Object.entries(heights).map(([field, value]) => `  ${field}: ${value},`);
  const source = [
    '// Made by tools/font-metrics/generate.ts. Do not edit.',
    "import type { FontMetrics } from './font-metrics.ts';",
    '',
    `export const ${name}: FontMetrics = {`,
    ...fields,
    `  widths:`,
    `    '${widths}',`,
    '};',
    '',
  ].join('\n');
  writeFileSync(new URL(`../../domain/scene/font-metrics/${face}.ts`, import.meta.url), source);
}
