import type { Session } from './session.ts';

/** As much of a window as the modules below it need. */
export interface ListedWindow {
  readonly id: number;
  readonly webContents: {
    readonly session: Session;
    readonly mainFrame: object;
    send(channel: string, ...args: unknown[]): void;
  };
  close(): void;
}

/** Every window that is open, by number. */
export const windows = new Map<number, ListedWindow>();

let onLast = (): void => undefined;
/** What happens when the last window has gone. */
export function whenLastWindowGoes(listener: () => void): void {
  onLast = listener;
}
export function removeWindow(id: number): void {
  windows.delete(id);
  if (windows.size === 0) onLast();
}
