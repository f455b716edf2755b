/** What was copied on the sheets of one instrument. Gone when the window locks. */
export interface Clipboard<Copied> {
  readonly copyFor: (clientId: string, copied: Copied) => void;
  readonly copiedFor: (clientId: string) => Copied | undefined;
}

/** Keeps what was copied for each client apart: nothing ends up on the sheet of somebody else. */
export function createClipboard<Copied>(): Clipboard<Copied> {
  const copies = new Map<string, Copied>();
  return {
    copyFor: (clientId, copied) => void copies.set(clientId, copied),
    copiedFor: (clientId) => copies.get(clientId),
  };
}
