import { Rpc } from '../rpc.ts';
import type { HostOperations, MainOperations } from '../wire.ts';

/** Filled in by the modules that can do the work, so that this file knows none of them. */
const served: Partial<MainOperations> = {};

/** The connection to the host process, which owns the browser. */
export const host = new Rpc<MainOperations, HostOperations>(
  {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage: (listener) => process.on('message', listener),
  },
  served,
);

/** Says what this process does when the host asks. */
export function serve(operations: Partial<MainOperations>): void {
  Object.assign(served, operations);
}
