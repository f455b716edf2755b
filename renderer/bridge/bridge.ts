import type {
  Answer,
  Argument,
  EventName,
  EventOf,
  MethodName,
  Namespace,
  Reply,
} from '../../preload/contract/types.ts';
import { BridgeError } from './bridge-error.ts';

/** The bridge as the window uses it: the value itself, or a thrown BridgeError. */
type Calls = {
  readonly [N in Namespace]: {
    readonly [M in MethodName<N>]: (argument: Argument<N, M>) => Promise<Answer<N, M>>;
  };
};

type Loose = Readonly<
  Record<string, Readonly<Record<string, (argument: unknown) => Promise<Reply<unknown>>>>>
>;

async function call(namespace: string, method: string, argument: unknown): Promise<unknown> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are checked by the type of `bridge`
  const reply = await (window.houvast as unknown as Loose)[namespace]?.[method]?.(argument);
  if (reply === undefined) throw new BridgeError('unexpected');
  if (!reply.ok) throw new BridgeError(reply.code);
  return reply.value;
}

/** Proxies rather than the contract itself: the schemas stay out of the first screen. */
const namespaceOf = (namespace: string): object =>
  new Proxy({}, { get: (_, method) => (argument: unknown) => call(namespace, String(method), argument) });

/** Every method of the contract. Throws BridgeError with the code when the answer is a refusal. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a proxy answers to every name; the type allows the right ones
export const bridge = new Proxy({}, { get: (_, namespace) => namespaceOf(String(namespace)) }) as Calls;

/** Listens to what the main process tells unasked; gives back how to stop. */
export function listen<E extends EventName>(event: E, listener: (detail: EventOf<E>) => void): () => void {
  return window.houvast.on(event, listener);
}
