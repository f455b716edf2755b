import type { Language } from '../../language/language.ts';

/** How much stands in a shape: name and role, the name alone, or a number that the list explains. */
export type Detail = 'full' | 'short' | 'number';

/** How an ecogram is looked at. */
export interface EcogramView {
  readonly clientName: string;
  readonly language: Language;
  /** 'hidden': numbers instead of names, since a role ("zus", "huisarts Tom") can give somebody away as well. */
  readonly names: 'all' | 'hidden';
  /** Multiplies the size of the letters, not of the shapes: letters grow as far as there is room. Default 1. */
  readonly textScale?: number;
  /** Default 'full'. */
  readonly detail?: Detail;
}

/** Where numbers stand for names, hundreds of lines meet: they are drawn finer, and straight. */
export const lineScaleOf = (view: EcogramView): number => (detailOf(view) === 'number' ? 0.55 : 1);

export const detailOf = (view: EcogramView): Detail => view.detail ?? 'full';

/** Two views with the same key draw the same picture of the same actor. */
export function viewKey(view: EcogramView): string {
  return `${view.language}/${view.names}/${view.textScale ?? 1}/${detailOf(view)}/${view.clientName}`;
}
