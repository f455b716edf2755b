import type { printing as dutch } from '../nl/printing.ts';
import type { Translation } from '../translation.ts';

export const printing: Translation<typeof dutch> = {};
