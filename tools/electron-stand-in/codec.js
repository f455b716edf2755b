// @ts-check
/* Structured-clone values to text and back. Runs in Node (main side) and, as text, in the preload's isolated world.
   A flat table of nodes, so that shared references and cycles survive. What structured clone refuses is refused with
   Electron's message. */

/** @param {unknown} value @returns {string} */
export function encode(value) {
  /** @type {any[]} */
  const nodes = [];
  /** @type {Map<unknown, number>} */
  const seen = new Map();

  const refuse = () => {
    throw new TypeError('An object could not be cloned.');
  };
  /** @param {Uint8Array} bytes */
  const base64 = (bytes) => {
    let text = '';
    // In pieces: the number of arguments of one call is limited.
    for (let i = 0; i < bytes.length; i += 32_768)
      text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
    return btoa(text);
  };
  /** @param {unknown[]} node */
  const add = (...node) => nodes.push(node) - 1;

  /** @param {any} v @returns {number} */
  const put = (v) => {
    switch (typeof v) {
      case 'undefined':
        return add(1);
      case 'boolean':
      case 'string':
        return add(0, v);
      case 'number':
        if (Number.isFinite(v) && !Object.is(v, -0)) return add(0, v);
        return add(2, Object.is(v, -0) ? '-0' : String(v));
      case 'bigint':
        return add(3, String(v));
      case 'object':
        return v === null ? add(0, null) : putObject(v);
      default:
        return refuse();
    }
  };
  /** @param {any} v @returns {number} */
  const putObject = (v) => {
    const old = seen.get(v);
    if (old !== undefined) return old;
    const index = nodes.push(null) - 1; // reserved first: a cycle must find it
    seen.set(v, index);
    nodes[index] = describe(v);
    return index;
  };
  /** @param {any} v @returns {unknown[]} */
  const describe = (v) => {
    const tag = Object.prototype.toString.call(v).slice(8, -1);
    if (Array.isArray(v)) return [4, v.map(put)];
    if (v instanceof Date) return [5, v.getTime()];
    if (v instanceof RegExp) return [6, v.source, v.flags];
    if (v instanceof Map) return [7, [...v].map(([key, x]) => [put(key), put(x)])];
    if (v instanceof Set) return [8, [...v].map(put)];
    if (v instanceof ArrayBuffer) return [9, 'ArrayBuffer', base64(new Uint8Array(v))];
    if (ArrayBuffer.isView(v)) return [9, tag, base64(new Uint8Array(v.buffer, v.byteOffset, v.byteLength))];
    if (v instanceof Error) return [10, v.name, v.message, v.stack ?? ''];
    if (tag === 'Object') return [11, Object.keys(v).map((key) => [key, put(v[key])])];
    return refuse();
  };

  put(value);
  return JSON.stringify(nodes);
}

/** The kinds of typed arrays, by name. @type {Record<string, any>} */
const views = globalThis;

/** @param {string} text @returns {any} */
export function decode(text) {
  /** @type {any[]} */
  const nodes = JSON.parse(text);
  /** @type {any[]} */
  const done = [];

  /** @param {string} name @param {string} base64 */
  const binary = (name, base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    if (name === 'ArrayBuffer') return bytes.buffer;
    return name === 'Uint8Array' ? bytes : new views[name](bytes.buffer);
  };
  /** @param {number} i @param {any} made @param {(made: any) => void} fill */
  const container = (i, made, fill) => {
    done[i] = made; // before its content: a cycle must find it
    fill(made);
    return made;
  };
  /** @param {number} i @returns {any} */
  const get = (i) => {
    if (!(i in done)) done[i] = make(i);
    return done[i];
  };
  /** @param {number} i @returns {any} */
  const make = (i) => {
    const [kind, a, b, c] = nodes[i];
    switch (kind) {
      case 0:
        return a;
      case 1:
        return undefined;
      case 2:
        return Number(a);
      case 3:
        return BigInt(a);
      case 4:
        return container(i, [], (list) => a.forEach((/** @type {number} */ x) => list.push(get(x))));
      case 5:
        return new Date(a ?? Number.NaN); // JSON has null for it
      case 6:
        return new RegExp(a, b);
      case 7:
        return container(i, new Map(), (map) =>
          a.forEach((/** @type {any} */ [key, x]) => map.set(get(key), get(x))),
        );
      case 8:
        return container(i, new Set(), (set) => a.forEach((/** @type {number} */ x) => set.add(get(x))));
      case 9:
        return binary(a, b);
      case 10:
        return Object.assign(new Error(b), { name: a, stack: c });
      default:
        return container(i, {}, (object) => {
          for (const [key, x] of a) {
            // defineProperty: a key named __proto__ stays a key
            Object.defineProperty(object, key, {
              value: get(x),
              writable: true,
              enumerable: true,
              configurable: true,
            });
          }
        });
    }
  };
  return get(0);
}
