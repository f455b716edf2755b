import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { contract } from '../../preload/contract/contract.ts';
import type { Method } from '../../preload/contract/method.ts';
import type { Handlers, Reply } from '../../preload/contract/types.ts';
import { Failure } from '../vault/failure.ts';
import { isReading } from '../vault/reading/reading-methods.ts';
import { isTrusted, type Sender } from './sender.ts';

export interface GateParts {
  readonly handlers: Handlers<'main'>;
  /** Asks the vault process. Rejects with a Failure. */
  readonly askVault: (namespace: string, method: string, argument: unknown) => Promise<unknown>;
  readonly isUnlocked: () => boolean;
  /** Whether what is open is a copy, to read. */
  readonly isReadOnly: () => boolean;
  /** Hears of refused and failed calls: their name and code, never what was in them. */
  readonly report: (method: string, code: ErrorCode) => void;
}

/** Answers one call of the window. Never rejects, and lets nothing across but a checked value or a code. */
type Answerer = (sender: Sender, argument: unknown) => Promise<Reply<unknown>>;

export interface GuardedMethod {
  readonly namespace: string;
  readonly name: string;
  readonly answer: Answerer;
}

type Handler = (argument: unknown) => unknown;

/**
 * Every method of the contract behind the same checks, in this order: is it our own window that asks, may it be asked now,
 * does the argument fit its schema; then the work; then does the answer fit its schema.
 */
export function guardedMethods(parts: GateParts): GuardedMethod[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each handler only ever gets what its own schema let through
  const handlers = parts.handlers as unknown as Readonly<Record<string, Readonly<Record<string, Handler>>>>;
  return Object.entries(contract).flatMap(([namespace, methods]) =>
    Object.entries(methods as Readonly<Record<string, Method>>).map(([name, method]) => ({
      namespace,
      name,
      answer: guard({ namespace, name, method }, parts, workOf(namespace, name, method)),
    })),
  );

  function workOf(namespace: string, name: string, method: Method): Handler {
    if (method.side === 'vault') return (argument) => parts.askVault(namespace, name, argument);
    const handler = handlers[namespace]?.[name];
    if (handler === undefined) throw new Error(`No handler for ${namespace}.${name}`);
    return handler;
  }
}

interface Named {
  readonly namespace: string;
  readonly name: string;
  readonly method: Method;
}

function guard({ namespace, name, method }: Named, parts: GateParts, work: Handler): Answerer {
  const answer = async (sender: Sender, argument: unknown): Promise<unknown> => {
    if (!isTrusted(sender)) throw new Failure('not-allowed');
    if (!method.whenLocked && !parts.isUnlocked()) throw new Failure('locked');
    // The vault refuses this too; a print or a picture must not have left before it is asked.
    if (parts.isReadOnly() && !isReading(namespace, name)) throw new Failure('read-only');
    const asked = method.argument.safeParse(argument);
    if (!asked.success) throw new Failure('bad-arguments');
    return method.answer.parse(await work(asked.data));
  };
  return async (sender, argument) => {
    try {
      return { ok: true, value: await answer(sender, argument) };
    } catch (error) {
      const code = error instanceof Failure ? error.code : 'unexpected';
      parts.report(`${namespace}.${name}`, code);
      return { ok: false, code };
    }
  };
}
