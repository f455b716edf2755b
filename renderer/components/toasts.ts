import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface Toast {
  readonly text: string;
  /** What takes back what was just done. */
  readonly undo?: () => void;
  /** What goes to what the message is about. */
  readonly open?: ToastAction;
}

export interface ToastAction {
  readonly label: string;
  readonly act: () => void;
}

/** Short messages at the foot of the window; the newest stands on top. */
export const toastQueue = new ToastQueue<Toast>({ maxVisibleToasts: 3 });

/** Long enough to read, see what happened and reach the button by keyboard. It stays while it has the pointer or the focus. */
const shownFor = 12_000;

/** Says what happened. With `undo` it offers to take it back, with `open` to go there. */
export function say(text: string, undo?: () => void, open?: ToastAction): void {
  toastQueue.add(
    { text, ...(undo !== undefined && { undo }), ...(open !== undefined && { open }) },
    { timeout: shownFor },
  );
}

/** Takes every message away: when a client looks along, nothing of before stays on the screen. */
export function clearToasts(): void {
  for (const toast of toastQueue.visibleToasts) toastQueue.close(toast.key);
}
