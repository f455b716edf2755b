import path from 'node:path';

/** The top folder of the repository. */
export const root = path.resolve(import.meta.dirname, '..');
