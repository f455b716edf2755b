import type { common as dutch } from '../nl/common.ts';
import type { Translation } from '../translation.ts';

export const common: Translation<typeof dutch> = {
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  redo: 'Redo',
};
