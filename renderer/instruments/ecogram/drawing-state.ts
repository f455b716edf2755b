import type { ActorKind } from '../../../domain/instruments/ecogram/document.ts';
import * as shared from '../../drawing/drawing-state.ts';

/** What the person is busy with: nothing in particular, typing new names, changing a name, or drawing a line. */
export type Busy =
  | { readonly with: 'nothing' }
  | { readonly with: 'adding'; readonly kind: ActorKind; readonly text: string }
  | { readonly with: 'naming'; readonly id: string }
  | { readonly with: 'line'; readonly from: string | null; readonly to: string | null }
  | { readonly with: 'finding' };

export type DrawingState = shared.DrawingState<Busy>;
export type DrawingStore = shared.DrawingStore<Busy>;

export const idle: Busy = { with: 'nothing' };

export const createDrawingStore = (): DrawingStore => shared.createDrawingStore<Busy>(idle);
