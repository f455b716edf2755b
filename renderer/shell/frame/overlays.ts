import { createStore } from 'zustand/vanilla';

export type Overlay = 'search' | 'keys' | 'new-client' | 'new-conversation' | 'receive';

/** What lies over the screen, wherever the coach is. */
export const overlays = createStore<{ readonly open: Overlay | null }>()(() => ({ open: null }));

export const openOverlay = (overlay: Overlay): void => overlays.setState({ open: overlay });
export const closeOverlay = (): void => overlays.setState({ open: null });
