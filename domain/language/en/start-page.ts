import type { startPage as dutch } from '../nl/start-page.ts';
import type { Translation } from '../translation.ts';

export const startPage: Translation<typeof dutch> = {};
