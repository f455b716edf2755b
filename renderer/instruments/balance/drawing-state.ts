import * as shared from '../../drawing/drawing-state.ts';

/** What can be typed: a burden, a strength, or a strength that is support for the weakest point. */
export const addedKinds = ['burden', 'strength', 'extra'] as const;
export type AddedKind = (typeof addedKinds)[number];

/** What the person is busy with: nothing in particular, typing, changing a text, joining two things, looking for one. */
export type Busy =
  | { readonly with: 'nothing' }
  | { readonly with: 'adding'; readonly kind: AddedKind; readonly text: string }
  | { readonly with: 'naming'; readonly id: string }
  | { readonly with: 'joining'; readonly from: string | null; readonly to: string | null }
  | { readonly with: 'finding' };

export type DrawingState = shared.DrawingState<Busy>;
export type DrawingStore = shared.DrawingStore<Busy>;

export const idle: Busy = { with: 'nothing' };

/** The steps are what one sees first: they lie beside the sheet, and can be left alone. */
export const createDrawingStore = (): DrawingStore => shared.createDrawingStore<Busy>(idle, 'questions');
