import type { ecogram as dutch } from '../nl/ecogram.ts';
import type { Translation } from '../translation.ts';

export const ecogram: Translation<typeof dutch> = {};
