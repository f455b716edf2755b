import type { BrowserWindow } from './browser-window.ts';

/** Every window that is open, by number. */
export const windows = new Map<number, BrowserWindow>();

let focused = 0;
export const focusedWindow = (): BrowserWindow | null => windows.get(focused) ?? null;
export function setFocused(id: number): void {
  focused = id;
}

let onLast = (): void => undefined;
/** What happens when the last window has gone. */
export function whenLastWindowGoes(listener: () => void): void {
  onLast = listener;
}
export function windowGone(id: number): void {
  windows.delete(id);
  if (windows.size === 0) onLast();
}
