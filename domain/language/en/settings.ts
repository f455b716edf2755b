import type { settings as dutch } from '../nl/settings.ts';
import type { Translation } from '../translation.ts';

export const settings: Translation<typeof dutch> = {};
