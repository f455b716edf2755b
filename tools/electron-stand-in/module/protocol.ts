import { afterReady, beforeReady } from './process-state.ts';
import { strictClass } from './strict.ts';

export type ProtocolHandler = Parameters<Electron.Protocol['handle']>[1];

const privileged = new Map<string, Electron.Privileges>();

/** The schemes of one session. */
export class Protocol {
  readonly #handlers = new Map<string, ProtocolHandler>();

  registerSchemesAsPrivileged(schemes: readonly Electron.CustomScheme[]): void {
    beforeReady('protocol.registerSchemesAsPrivileged()');
    for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges ?? {});
  }
  handle(scheme: string, handler: ProtocolHandler): void {
    afterReady('protocol.handle()');
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    const privileges = privileged.get(scheme);
    if (privileges?.standard !== true || privileges.secure !== true) {
      throw new Error(
        `electron stand-in: only a scheme registered as standard and secure can be imitated, not '${scheme}'`,
      );
    }
    this.#handlers.set(scheme, handler);
  }
  unhandle(scheme: string): void {
    this.#handlers.delete(scheme);
  }
  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme);
  }
  handlerFor(scheme: string): ProtocolHandler | undefined {
    return this.#handlers.get(scheme);
  }
}
strictClass('protocol', Protocol);
