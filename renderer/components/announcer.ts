import { createStore } from 'zustand/vanilla';

/** The last thing said to screen readers, with a turn so that the same words twice are said twice. */
export const announcements = createStore<{ readonly text: string; readonly turn: number }>()(() => ({
  text: '',
  turn: 0,
}));

/** Tells a screen reader, without interrupting it, what just happened in a drawing. */
export function announce(text: string): void {
  announcements.setState(({ turn }) => ({ text, turn: turn + 1 }));
}
