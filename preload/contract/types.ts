import type { z } from 'zod';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { contract, events } from './contract.ts';
import type { Method } from './method.ts';

type Contract = typeof contract;
export type Namespace = keyof Contract;
export type MethodName<N extends Namespace> = keyof Contract[N] & string;

type ArgumentOf<M> = M extends Method<infer A, infer _> ? z.infer<A> : never;
type AnswerOf<M> = M extends Method<infer _, infer A> ? z.infer<A> : never;
export type Argument<N extends Namespace, M extends MethodName<N>> = ArgumentOf<Contract[N][M]>;
export type Answer<N extends Namespace, M extends MethodName<N>> = AnswerOf<Contract[N][M]>;

/** What every call answers: a value, or a code for which the catalogues have a sentence. Never a stack, a path or SQL. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode };

export type EventName = keyof typeof events;
export type EventOf<E extends EventName> = z.infer<(typeof events)[E]>;

/** `window.houvast`: one frozen object of namespaces with methods, and `on` for events, which gives back how to stop. */
type Bridge = {
  readonly [N in Namespace]: {
    readonly [M in MethodName<N>]: (argument: Argument<N, M>) => Promise<Reply<Answer<N, M>>>;
  };
} & {
  readonly on: <E extends EventName>(event: E, listener: (detail: EventOf<E>) => void) => () => void;
};

/** The handlers of one side; the compiler misses none. */
export type Handlers<Side extends Method['side']> = {
  readonly [N in Namespace as SideMethods<N, Side> extends never ? never : N]: {
    readonly [M in SideMethods<N, Side>]: (argument: Argument<N, M>) => Promise<Answer<N, M>> | Answer<N, M>;
  };
};
type SideMethods<N extends Namespace, Side extends Method['side']> = {
  [M in MethodName<N>]: Contract[N][M] extends { readonly side: Side } ? M : never;
}[MethodName<N>];

declare global {
  interface Window {
    readonly houvast: Bridge;
  }
}
