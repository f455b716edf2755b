import type { z } from 'zod';

type Random = (below: number) => number;

/** What is known of a schema beyond its type: the parts that a payload is made from. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly format?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check {
  readonly check: string;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def;
const checksOf = ({ checks = [] }: Definition): Check[] => checks.map(({ _zod }) => _zod.def);
const pick = <T>(items: readonly T[], random: Random): T => items[random(items.length)] as T;

/** A payload that the schema lets through. Throws on a kind of schema that it does not know. */
export function fitting(schema: z.ZodType, random: Random): unknown {
  const definition = definitionOf(schema);
  const { type, shape = {}, element, innerType, options = [], entries = {}, values = [] } = definition;
  switch (type) {
    case 'object': {
      const made = Object.entries(shape).map(([name, part]) => [name, fitting(part, random)] as const);
      return Object.fromEntries(made.filter(([, value]) => value !== undefined));
    }
    case 'array': {
      const least = limit(definition, 'min_length', 'minimum') ?? 0;
      return Array.from({ length: least + random(3) }, () => fitting(element ?? schema, random));
    }
    case 'optional':
      return random(2) === 0 ? undefined : fitting(innerType ?? schema, random);
    case 'nullable':
      return random(2) === 0 ? null : fitting(innerType ?? schema, random);
    case 'union':
      return fitting(pick(options, random), random);
    case 'enum':
      return pick(Object.values(entries), random);
    case 'literal':
      return pick(values, random);
    case 'boolean':
      return random(2) === 0;
    case 'string':
      return text(definition, random);
    case 'number': {
      const least = limit(definition, 'greater_than', 'value') ?? 0;
      const most = limit(definition, 'less_than', 'value') ?? least + 1_000;
      return Number.isInteger(least) ? least + random(Math.floor(most - least) + 1) : (least + most) / 2;
    }
    case 'unknown':
      return pick(hostile.slice(1), random);
    case 'custom':
      return new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
    default:
      throw new Error(`No payload is made for ${type}.`);
  }
}

function limit(
  definition: Definition,
  check: string,
  member: 'minimum' | 'maximum' | 'value',
): number | undefined {
  return checksOf(definition).find((each) => each.check === check)?.[member];
}

function text(definition: Definition, random: Random): string {
  const formats = new Set([definition.format, ...checksOf(definition).map(({ format }) => format)]);
  if (formats.has('date')) return '2026-03-03';
  if (formats.has('regex')) return '2026-11-30T10-40-48Z';
  const least = limit(definition, 'min_length', 'minimum') ?? 0;
  const most = limit(definition, 'max_length', 'maximum') ?? 100;
  return pick(['a1', 'é ü', '<b>', "'; DROP TABLE clients", '\u202e', '{}'], random)
    .repeat(1 + random(3))
    .slice(0, most)
    .padEnd(least, 'x');
}

const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), 'end');

/** What no caller of ours sends. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 60,
  0.5,
  10n,
  '',
  'x'.repeat(200_000),
  '\0',
  '__proto__',
  true,
  [],
  [[[[]]]],
  {},
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  Object.create(null),
  Object.create({ id: 'a1', passphrase: 'inherited', language: 'nl' }),
  deep(500),
  new Date(0),
  new Map([['id', 'a1']]),
  new Set(['a1']),
  new Uint8Array(10),
  new Error('x'),
  Symbol('x'),
  () => 'a1',
  /x/,
  new Proxy({}, { ownKeys: () => ['id'] }),
];

/** What of each type is certainly not of that type. */
const otherThan: Readonly<Record<string, readonly unknown[]>> = {
  string: [undefined, null, 1, true, {}, ['a'], Number.NaN, new Date(0), Symbol('x')],
  number: [undefined, null, '1', true, {}, Number.NaN, Number.POSITIVE_INFINITY, 1n],
  boolean: [undefined, null, 0, 1, 'true', {}],
  enum: [undefined, null, '', 'NL', 'nl ', '__proto__', 'constructor', 0, {}],
  literal: [undefined, null, '', 'another', 0, {}],
  array: [undefined, null, {}, 'a', { length: 1 }, new Set(['a'])],
  object: [undefined, null, [], 'a', 1, () => 'a'],
  custom: [undefined, null, {}, [1, 2], 'PNG', new ArrayBuffer(8)],
};

/**
 * A payload that is right but for one thing, which the schema must refuse: another type, something too much or missing, too long, too
 * large. Undefined when the schema takes everything there.
 */
export function spoiled(schema: z.ZodType, random: Random): { readonly payload: unknown } | undefined {
  const definition = definitionOf(schema);
  const { type, shape = {}, element, innerType, options = [] } = definition;
  if (type === 'unknown') return undefined;
  if (type === 'optional') return notAbsent(innerType ?? schema, random);
  if (type === 'nullable') return notNull(innerType ?? schema, random);
  if (type === 'union')
    return options.length > 0 ? { payload: pick([null, 7, [], 'x', {}], random) } : undefined;
  const way = random(3);
  if (type === 'object' && way > 0) {
    const whole = fitting(schema, random) as Record<string, unknown>;
    const names = Object.keys(shape);
    const name = names.length === 0 || random(4) === 0 ? undefined : pick(names, random);
    if (name === undefined) {
      const extra = pick(['extra', '__proto__', 'constructor', 'path', 'toString'], random);
      return { payload: withOwn(whole, extra, pick(hostile, random)) };
    }
    const part = spoiled(shape[name] ?? schema, random);
    return part === undefined ? undefined : { payload: withOwn(whole, name, part.payload) };
  }
  if (type === 'array' && way > 0) {
    const most = limit(definition, 'max_length', 'maximum');
    if (way === 1 && most !== undefined && most < 5_000) {
      const one = fitting(element ?? schema, random);
      return { payload: Array.from({ length: most + 1 }, () => one) };
    }
    const part = spoiled(element ?? schema, random);
    return part === undefined ? undefined : { payload: [part.payload] };
  }
  if (type === 'string' && way === 1) {
    const most = limit(definition, 'max_length', 'maximum');
    if (most !== undefined) return { payload: 'x'.repeat(most + 1) };
  }
  if (type === 'number' && way === 1) {
    const most = limit(definition, 'less_than', 'value');
    const least = limit(definition, 'greater_than', 'value');
    if (most !== undefined) return { payload: most + 1 };
    if (least !== undefined) return { payload: least - 1 };
  }
  return { payload: pick(otherThan[type] ?? [null], random) };
}

/** Absent is what an optional part may be. */
function notAbsent(schema: z.ZodType, random: Random): { readonly payload: unknown } | undefined {
  const part = spoiled(schema, random);
  return part?.payload === undefined ? undefined : part;
}

function notNull(schema: z.ZodType, random: Random): { readonly payload: unknown } | undefined {
  const part = spoiled(schema, random);
  return part?.payload === null ? undefined : part;
}

/** With an own member of that name, `__proto__` too. */
function withOwn(whole: object, name: string, value: unknown): object {
  return Object.defineProperty({ ...whole }, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

export const anythingHostile = (random: Random): unknown => pick(hostile, random);
