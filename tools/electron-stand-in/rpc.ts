/** One end of a channel that carries structured-clone values. */
export interface Port {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

type Operations<T> = { readonly [K in keyof T]: (...args: never[]) => unknown };

type Wire =
  | { readonly id: number; readonly op: PropertyKey; readonly args: unknown[] }
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string };

/** Requests and replies in both directions over one port. */
export class Rpc<Mine extends Operations<Mine>, Theirs extends Operations<Theirs>> {
  readonly #port: Port;
  readonly #mine: Partial<Mine>;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  #next = 1;
  #dead: string | null = null;

  constructor(port: Port, mine: Partial<Mine>) {
    this.#port = port;
    this.#mine = mine;
    // Only our own other end writes to this port
    port.onMessage((message) => void this.#receive(message as Wire));
  }

  /** Calls an operation of the other side. Rejects with its error message, or when the other side has ended. */
  call<K extends keyof Theirs>(
    op: K,
    ...args: Parameters<Theirs[K]>
  ): Promise<Awaited<ReturnType<Theirs[K]>>> {
    if (this.#dead !== null) return Promise.reject(new Error(this.#dead));
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#port.send({ id, op, args } satisfies Wire);
    });
  }

  /** Calls an operation and lets it be when the other side has ended meanwhile. */
  tell<K extends keyof Theirs>(op: K, ...args: Parameters<Theirs[K]>): void {
    this.call(op, ...args).catch(() => undefined);
  }

  /** The other side is gone: nothing outstanding may hang. */
  fail(reason: string): void {
    this.#dead = reason;
    for (const waiting of this.#waiting.values()) waiting.reject(new Error(reason));
    this.#waiting.clear();
  }

  async #receive(message: Wire): Promise<void> {
    if ('op' in message) {
      this.#port.send(await this.#perform(message));
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.ok) waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.error));
  }

  async #perform({ id, op, args }: Extract<Wire, { op: PropertyKey }>): Promise<Wire> {
    try {
      // `call` on the other side has the types
      const perform = this.#mine[op as keyof Mine] as ((...all: unknown[]) => unknown) | undefined;
      if (perform === undefined) throw new Error(`electron stand-in: nobody performs ${String(op)}`);
      const value = await perform(...args);
      return { id, ok: true, value };
    } catch (error) {
      return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
    }
  }
}
