import type { Icon } from '@tabler/icons-react';
import type { Piece } from '../../../domain/search/terms.ts';

/** One line of the list. What was looked for is marked in it. */
export interface Hit {
  readonly key: string;
  readonly icon: Icon;
  readonly main: readonly Piece[];
  /** What a client was found by, when that was not the name. */
  readonly excerpt: readonly Piece[];
  /** Whose it is, what and when. */
  readonly details: readonly string[];
  readonly open: () => void;
}

export interface HitGroup {
  readonly name: 'recent' | 'clients' | 'worksheets' | 'texts' | 'commands';
  readonly hits: readonly Hit[];
  /** Whether more was found than is shown. */
  readonly more: boolean;
}
