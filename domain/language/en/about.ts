import type { about as dutch } from '../nl/about.ts';
import type { Translation } from '../translation.ts';

export const about: Translation<typeof dutch> = {};
