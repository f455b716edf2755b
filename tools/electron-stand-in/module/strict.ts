import { EventEmitter } from 'node:events';

/** Names that the language itself looks for on any object. */
const asked = new Set(['then', 'toJSON', 'default']);

/** An object that throws, by name, for a member that Electron may have and this stand-in lacks. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, self) {
      if (key in object || typeof key === 'symbol' || asked.has(key)) return Reflect.get(object, key, self);
      throw new Error(`electron stand-in: ${name}.${key} is not implemented`);
    },
  });
}

/** The same for a class: the trap goes to the end of its prototype chain, so that `this` stays the object itself. */
export function strictClass(name: string, made: { readonly prototype: object }): void {
  const end: object = Object.getPrototypeOf(made.prototype);
  Object.setPrototypeOf(made.prototype, strict(name, end));
}

/** An emitter on which listening for an event that the stand-in never tells is an error, not a silence. */
export class StrictEmitter extends EventEmitter {
  constructor(name: string, events: readonly string[]) {
    super();
    super.on('newListener', (event: string | symbol) => {
      if (typeof event === 'string' && !events.includes(event) && event !== 'removeListener') {
        throw new Error(`electron stand-in: ${name} never emits '${event}'`);
      }
    });
  }
}
