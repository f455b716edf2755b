import type { history as dutch } from '../nl/history.ts';
import type { Translation } from '../translation.ts';

export const history: Translation<typeof dutch> = {};
