import type { Translation } from '../../language/translation.ts';
import type { dutchWords } from './nl.ts';

export const englishWords: Translation<typeof dutchWords> = {
  foot: 'This sheet is yours. You choose who may see it.',
  pageOf: 'sheet {{page}} of {{pages}}',
  name: 'name',
  date: 'date',
  signature: 'signature',
};
