import { sheetClipboard } from '../../drawing/sheet-clipboard.ts';
import type { Copied } from './copying.ts';

export const clipboard = sheetClipboard<Copied>('ecogram');
