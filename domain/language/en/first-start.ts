import type { firstStart as dutch } from '../nl/first-start.ts';
import type { Translation } from '../translation.ts';

export const firstStart: Translation<typeof dutch> = {};
