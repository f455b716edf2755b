import type { clientFile as dutch } from '../nl/client-file.ts';
import type { Translation } from '../translation.ts';

export const clientFile: Translation<typeof dutch> = {};
