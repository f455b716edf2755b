/* npm run build [-- --force]: makes dist/ from the sources, skipping what has not changed. */
import { buildApp } from './build-app.ts';

try {
  for (const { name, made, milliseconds } of await buildApp({ force: process.argv.includes('--force') })) {
    console.log(made ? `${name}: made in ${milliseconds} ms` : `${name}: unchanged`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
