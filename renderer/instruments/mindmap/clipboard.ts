import type { Fragment } from '../../../domain/instruments/mindmap/copying.ts';
import { createClipboard } from '../../drawing/clipboard.ts';

export interface Copied {
  readonly fragment: Fragment;
  /** The same as indented text, as it lies on the clipboard of the system. */
  readonly text: string;
}

export const { copyFor, copiedFor } = createClipboard<Copied>();
