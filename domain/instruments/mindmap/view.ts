import type { Language } from '../../language/language.ts';
import type { Effect } from './document.ts';

/** How a mindmap is looked at. */
export interface MindmapView {
  readonly clientName: string;
  readonly language: Language;
  /** 'hidden': not the client's name. Texts stay: a map of numbers would say nothing. */
  readonly names: 'all' | 'hidden';
  /** Only what helps or what hinders on the road to work, with what it hangs on. Default null: everything. */
  readonly filter?: Effect | null;
  /** Whether what is put away is drawn all the same, as on paper. Default false. */
  readonly unfolded?: boolean;
  /** Only these nodes, with all below them and what they hang on: a map that is parted over pages. Default: everything. */
  readonly only?: readonly string[];
  /** Multiplies letters and what stands around them. Default 1. */
  readonly textScale?: number;
  /** How much air there is between nodes. Default 'wide'. */
  readonly gaps?: 'loose' | 'wide' | 'tight';
}

/** Two views with the same key give the same drawing of the same map. */
export function viewKey(view: MindmapView): string {
  const { clientName, language, names, filter, unfolded, only, textScale, gaps } = view;
  return JSON.stringify([
    clientName,
    language,
    names,
    filter ?? null,
    unfolded ?? false,
    only ?? null,
    textScale ?? 1,
    gaps ?? 'wide',
  ]);
}
