import { Failure } from './failure.ts';
import type { VaultReply, VaultRequest } from './protocol.ts';
import type { VaultService } from './service.ts';

type Work = (argument: unknown) => unknown;

/**
 * Answers requests in the order in which they came, one after the other. `report` gets one line for each error that is a
 * bug, without message, path or content.
 */
export function answerer(
  service: VaultService,
  report: (line: string) => void,
): (request: VaultRequest) => Promise<VaultReply> {
  let busy: Promise<unknown> = Promise.resolve();

  async function answer({ id, namespace, method, argument }: VaultRequest): Promise<VaultReply> {
    try {
      const work = methodOf(service, namespace, method);
      if (work === null) return { id, ok: false, code: 'not-allowed' };
      return { id, ok: true, value: await work(argument) };
    } catch (error) {
      if (error instanceof Failure) return { id, ok: false, code: error.code };
      report(`vault: ${namespace}.${method} failed unexpectedly (${describe(error)})`);
      return { id, ok: false, code: 'unexpected' };
    }
  }

  return (request) => {
    const reply = busy.then(() => answer(request));
    busy = reply;
    return reply;
  };
}

/** Only what the service itself has: 'constructor' and the like are no methods. */
function methodOf(service: VaultService, namespace: string, method: string): Work | null {
  const spaces = new Map<string, object>(Object.entries({ ...service.handlers, internal: service.internal }));
  const space = spaces.get(namespace);
  const found = new Map<string, unknown>(Object.entries(space ?? {})).get(method);
  return isWork(found) ? found : null;
}

/** The argument has passed the gate of the main process, which checked it with the method's own schema. */
function isWork(value: unknown): value is Work {
  return typeof value === 'function';
}

/** Class and place in our code: a message can quote what somebody wrote. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /([\w.-]+\.[jt]s:\d+)/.exec(error.stack?.replace(error.message, '') ?? '')?.[1];
  return `${error.constructor.name} at ${place ?? 'an unknown place'}`;
}
