import type { Effect, MindmapNode } from '../../../domain/instruments/mindmap/document.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import * as shared from '../../drawing/drawing-state.ts';

/** A thought that is being typed and is not in the document yet. */
export interface Draft {
  readonly node: MindmapNode;
  /** The sibling in front of which it comes; null: last. */
  readonly before: string | null;
  /** What is picked again when nothing comes of it. */
  readonly back: string | null;
}

/** What the person is busy with: nothing in particular, typing a text, choosing life domains, drawing an arrow, or looking for a word. */
export type Busy =
  | { readonly with: 'nothing' }
  | {
      readonly with: 'typing';
      /** A node, the middle, or an arrow. */
      readonly id: string;
      readonly text: string;
      readonly draft: Draft | null;
    }
  | { readonly with: 'domains' }
  | { readonly with: 'link'; readonly from: string | null; readonly to: string | null }
  | { readonly with: 'finding' };

export type DrawingState = shared.DrawingState<Busy>;
export type DrawingStore = shared.DrawingStore<Busy>;

export const idle: Busy = { with: 'nothing' };

export const createDrawingStore = (): DrawingStore => shared.createDrawingStore<Busy>(idle, 'questions');

/** Which part of the map is looked at. Belongs to the window, not to the document. */
export interface Looks {
  readonly filter: Effect | null;
  readonly setFilter: (filter: Effect | null) => void;
}

export type LooksStore = StoreApi<Looks>;

export const createLooksStore = (): LooksStore =>
  createStore<Looks>()((set) => ({ filter: null, setFilter: (filter) => set({ filter }) }));
