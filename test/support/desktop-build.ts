import { buildApp } from '../../tools/build/build-app.ts';

/** Once before the end-to-end tests: they run the app as it is built, not as it lies in the sources. */
export async function setup(): Promise<void> {
  await buildApp();
}
