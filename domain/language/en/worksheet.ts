import type { worksheet as dutch } from '../nl/worksheet.ts';
import type { Translation } from '../translation.ts';

export const worksheet: Translation<typeof dutch> = {};
