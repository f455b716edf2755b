import { errorCodes, type ErrorCode } from '../../domain/language/error-codes.ts';
import { Failure } from '../vault/failure.ts';
import type { StartMessage, VaultReply, VaultRequest } from '../vault/protocol.ts';

/** A running vault process, as little of it as is needed. */
export interface VaultProcess {
  post(message: StartMessage | VaultRequest): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Heard once, whether it was ended or fell over. */
  onExit(listener: () => void): void;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
}

/** Questions to one vault process and the answers to them. */
export interface VaultLink {
  /** Rejects with a Failure: the code that the vault answered, or 'vault-stopped' when it ends before it answers. */
  ask(namespace: string, method: string, argument: unknown): Promise<unknown>;
  readonly exited: Promise<void>;
  kill(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: Failure) => void;
}

/** Starts the vault on a folder, which the coach may have accepted although it is copied or on a network, and keeps questions and answers together. */
export function linkVault(process: VaultProcess, folder: string, placeAccepted = false): VaultLink {
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let gone = false;

  const exited = new Promise<void>((resolve) => {
    process.onExit(() => {
      gone = true;
      for (const { reject } of waiting.values()) reject(new Failure('vault-stopped'));
      waiting.clear();
      resolve();
    });
  });
  process.onMessage((message) => {
    if (!isReply(message)) return;
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.ok) asked?.resolve(message.value);
    else asked?.reject(new Failure(knownCode(message.code)));
  });
  process.post({ start: { folder, placeAccepted } });

  return {
    exited,
    kill: () => process.kill(),
    ask: (namespace, method, argument) =>
      new Promise((resolve, reject) => {
        if (gone) {
          reject(new Failure('vault-stopped'));
          return;
        }
        const id = next;
        next += 1;
        waiting.set(id, { resolve, reject });
        process.post({ id, namespace, method, argument });
      }),
  };
}

function isReply(message: unknown): message is VaultReply {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    typeof message.id === 'number' &&
    'ok' in message &&
    typeof message.ok === 'boolean'
  );
}

const knownCode = (code: unknown): ErrorCode => errorCodes.find((known) => known === code) ?? 'unexpected';
