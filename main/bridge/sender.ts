/** The one origin of the window. */
export const windowOrigin = 'app://houvast';

/** Who asks: what Electron says of the frame behind a call. */
export interface Sender {
  /** Whether the call comes from the window that is open now, and not from one that is closing or was never ours. */
  readonly ourWindow: boolean;
  /** False for frames within the page, which Houvast does not have. */
  readonly mainFrame: boolean;
  /** Null when the frame was gone or had navigated before the call was looked at. */
  readonly origin: string | null;
}

export const isTrusted = (sender: Sender): boolean =>
  sender.ourWindow && sender.mainFrame && sender.origin === windowOrigin;
