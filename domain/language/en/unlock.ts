import type { unlock as dutch } from '../nl/unlock.ts';
import type { Translation } from '../translation.ts';

export const unlock: Translation<typeof dutch> = {};
