import { dutch } from './nl/catalogue.ts';
import { english } from './en/catalogue.ts';
import type { Language } from './language.ts';
import type { Translation } from './translation.ts';

export type Catalogue = Translation<typeof dutch>;

/** Every language whole: what Dutch has, the others have. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { nl: dutch, en: english };
