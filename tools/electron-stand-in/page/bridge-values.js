// @ts-check
/* How values cross the context bridge: plain data as copies, functions as proxies, promises settled from afar. A function is held for
   the other world as long as its proxy there can be called. */

/** @typedef {{ k: string, [rest: string]: any }} Packed */

/**
 * @param {{
 *   settle(id: number, ok: boolean, value: Packed): void,
 *   callAcross(id: number, slot: number, args: Packed[]): { ok: boolean, value: Packed },
 *   letGo(id: number): void,
 * }} other The other world.
 */
export function makeValues(other) {
  const { Promise: P, Map: M, WeakMap: W, WeakRef: R, FinalizationRegistry: F, Error: Err } = globalThis;
  const { freeze, keys, defineProperty, prototype: objectPrototype } = Object;
  const clone = structuredClone;
  const isArray = Array.isArray;
  /** Functions that this world has handed out. @type {Map<number, Function>} */
  const mine = new M();
  /** @type {WeakMap<Function, number>} */
  const ids = new W();
  /** Functions of the other world that have come in. @type {Map<number, WeakRef<Function>>} */
  const proxies = new M();
  /** Hears that a proxy is gone; the same function may have come in again meanwhile. @type {FinalizationRegistry<number>} */
  const gone = new F((id) => {
    if (proxies.get(id)?.deref() !== undefined) return;
    proxies.delete(id);
    other.letGo(id);
  });
  /** Promises of the other world. @type {Map<number, { resolve(v: any): void, reject(e: any): void }>} */
  const waiting = new M();
  let next = 1;

  /** @param {any} v @param {Map<object, number>} seen @param {number} depth @returns {Packed} */
  const pack = (v, seen = new M(), depth = 0) => {
    if (depth > 1000) {
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      );
    }
    if (typeof v === 'function') return { k: 'function', id: idOf(v) };
    if (typeof v === 'symbol') return { k: 'value', v: undefined };
    if (v === null || typeof v !== 'object') return { k: 'value', v };
    if (v instanceof P) return packPromise(v);
    if (v instanceof Err) return packError(v);
    const old = seen.get(v);
    if (old !== undefined) return { k: 'again', i: old };
    const i = seen.size;
    if (isArray(v)) {
      seen.set(v, i);
      return { k: 'array', i, v: v.map((x) => pack(x, seen, depth + 1)) };
    }
    if (objectPrototype.toString.call(v) === '[object Object]') {
      seen.set(v, i);
      return { k: 'object', i, v: keys(v).map((key) => [key, pack(v[key], seen, depth + 1)]) };
    }
    return { k: 'value', v: clone(v) }; // Date, Map, typed arrays, Blob, ...: throws for what cannot be cloned
  };
  /** @param {Function} f */
  const idOf = (f) => {
    const known = ids.get(f);
    if (known !== undefined) return known;
    const id = next++;
    ids.set(f, id);
    mine.set(id, f);
    return id;
  };
  /** @param {Promise<any>} promise @returns {Packed} */
  const packPromise = (promise) => {
    const id = next++;
    promise.then(
      (value) => other.settle(id, true, packOrError(value)),
      (error) => other.settle(id, false, packError(error)),
    );
    return { k: 'promise', id };
  };
  /** @param {any} v @returns {Packed} */
  const packOrError = (v) => {
    try {
      return pack(v);
    } catch (error) {
      return packError(error);
    }
  };
  /** @param {any} e @returns {Packed} */
  const packError = (e) =>
    e instanceof Err ? { k: 'error', message: e.message, stack: e.stack ?? '' } : packOrError(e);

  /** @param {Packed} node @param {boolean} frozen @param {any[]} made @returns {any} */
  const unpack = (node, frozen, made = []) => {
    switch (node.k) {
      case 'again':
        return made[node['i']];
      case 'function':
        return proxyFor(node['id']);
      case 'promise':
        return new P((resolve, reject) => {
          waiting.set(node['id'], { resolve, reject });
        });
      case 'error':
        return defineProperty(new Err(node['message']), 'stack', {
          value: node['stack'],
          writable: true,
          configurable: true,
        });
      case 'array': {
        /** @type {any[]} */
        const list = (made[node['i']] = []);
        for (const x of node['v']) list.push(unpack(x, frozen, made));
        return frozen ? freeze(list) : list;
      }
      case 'object': {
        const object = (made[node['i']] = {});
        for (const [key, x] of node['v']) {
          const value = unpack(x, frozen, made);
          defineProperty(object, key, { value, enumerable: true, writable: !frozen, configurable: !frozen });
        }
        return frozen ? freeze(object) : object;
      }
      default:
        return node['v'];
    }
  };
  /** @param {number} id @returns {Function} */
  const proxyFor = (id) => {
    const known = proxies.get(id)?.deref();
    if (known) return known;
    const proxy = (/** @type {any[]} */ ...args) => {
      const { ok, value } = other.callAcross(
        id,
        next++,
        args.map((x) => pack(x)),
      );
      const result = unpack(value, false);
      if (!ok) throw result;
      return result;
    };
    proxies.set(id, new R(proxy));
    gone.register(proxy, id);
    return proxy;
  };

  return {
    pack,
    unpack,
    /** @param {number} id @param {Packed[]} args @returns {{ ok: boolean, value: Packed }} */
    callMine: (id, args) => {
      try {
        const f = mine.get(id);
        if (!f) throw new Err('context bridge: unknown function');
        return { ok: true, value: pack(f(...args.map((x) => unpack(x, false)))) };
      } catch (error) {
        return { ok: false, value: packError(error) };
      }
    },
    /** The other world cannot call it any more. @param {number} id */
    letGoMine: (id) => {
      const f = mine.get(id);
      mine.delete(id);
      if (f) ids.delete(f);
    },
    /** @param {number} id @param {boolean} ok @param {Packed} value */
    settleTheirs: (id, ok, value) => {
      const promise = waiting.get(id);
      waiting.delete(id);
      if (ok) promise?.resolve(unpack(value, false));
      else promise?.reject(unpack(value, false));
    },
  };
}
