import type { together as dutch } from '../nl/together.ts';
import type { Translation } from '../translation.ts';

export const together: Translation<typeof dutch> = {};
