import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ScreenSize, View } from '../../domain/geometry/view.ts';
import { naturalScale } from './view.ts';

/** Milliseconds of stillness after which a gesture of the wheel counts as over. */
const stillness = 140;

/** Where the page lies in the window. Lives outside React's state: a gesture changes it many times a second. */
interface ViewState {
  readonly view: View;
  readonly size: ScreenSize;
  /** True while a gesture lasts: the picture that is there then moves, with all that lies over it. */
  readonly moving: boolean;
  /** The scale at which the picture is painted: that of the view, but during a gesture as it was before. */
  readonly restScale: number;
  /** Whether everything is shown, and nobody has looked closer or elsewhere since. */
  readonly fitting: boolean;
  readonly setSize: (size: ScreenSize) => void;
  /** A change in one go: fit, zoom by key. `fitting` when it shows everything. */
  readonly jump: (view: View, fitting?: boolean) => void;
  /** One of many changes in a row. The gesture is over when no more come. `fitting` when it goes to where everything shows. */
  readonly glide: (view: View, fitting?: boolean) => void;
}

export type ViewStore = StoreApi<ViewState>;

export function createViewStore(): ViewStore {
  let settle: ReturnType<typeof setTimeout> | undefined;
  return createStore<ViewState>()((set) => ({
    view: { scale: naturalScale, shift: { x: 0, y: 0 } },
    size: { width: 0, height: 0 },
    moving: false,
    restScale: naturalScale,
    fitting: false,
    setSize: (size) => set({ size }),
    jump: (view, fitting = false) => {
      clearTimeout(settle);
      set({ view, fitting, moving: false, restScale: view.scale });
    },
    glide: (view, fitting = false) => {
      clearTimeout(settle);
      settle = setTimeout(() => set({ moving: false, restScale: view.scale }), stillness);
      set({ view, fitting, moving: true });
    },
  }));
}
