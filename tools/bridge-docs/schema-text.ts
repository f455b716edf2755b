import { z } from 'zod';
import { errorCodes } from '../../domain/language/error-codes.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A schema in one line that a programmer reads as a type, with its limits: `{ title: text ≤ 500, id: text 1-64 or null }`. */
export function schemaText(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodCustom) jsonSchema.$comment = 'bytes';
    },
  });
  return text(json);
}

function text(schema: JsonSchema): string {
  if (schema.$comment !== undefined) return schema.$comment;
  if (schema.enum !== undefined) return choices(schema.enum);
  if (schema.anyOf !== undefined) return schema.anyOf.map((one) => text(asSchema(one))).join(' or ');
  const type: unknown = schema.type;
  if (Array.isArray(type)) return type.map((one) => text({ ...schema, type: one })).join(' or ');
  switch (type) {
    case 'object':
      return objectText(schema);
    case 'array':
      return `list${range(schema.minItems, schema.maxItems)} of ${text(asSchema(schema.items))}`;
    case 'string':
      return `${stringName(schema.format)}${schema.format === undefined ? range(schema.minLength, schema.maxLength) : ''}`;
    case 'integer':
      return `whole number${range(schema.minimum, schema.maximum)}`;
    case 'number':
      return `number${range(schema.minimum, schema.maximum)}`;
    case 'boolean':
      return 'yes or no';
    case 'null':
      return 'null';
    default:
      return 'anything';
  }
}

function objectText({ properties = {}, required = [] }: JsonSchema): string {
  const members = Object.entries(properties).map(
    ([name, member]) => `${name}${required.includes(name) ? '' : '?'}: ${text(asSchema(member))}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** The codes are listed once, at the end of the page. */
function choices(values: readonly unknown[]): string {
  const isCode = values.length === errorCodes.length && errorCodes.every((code) => values.includes(code));
  return isCode ? 'code' : values.map((value) => `'${String(value)}'`).join(' or ');
}

function stringName(format: string | undefined): string {
  if (format === 'date') return 'day';
  if (format === 'date-time') return 'instant';
  return 'text';
}

/** Whole numbers without limits of their own carry those of a JavaScript number, which say nothing. */
function range(least: number | undefined, most: number | undefined): string {
  const from = least === undefined || least <= Number.MIN_SAFE_INTEGER ? null : least;
  const to = most === undefined || most >= Number.MAX_SAFE_INTEGER ? null : most;
  if (from === null) return to === null ? '' : ` ≤ ${to}`;
  return to === null ? ` ≥ ${from}` : ` ${from}-${to}`;
}

const asSchema = (schema: unknown): JsonSchema =>
  typeof schema === 'object' && schema !== null && !Array.isArray(schema) ? { ...schema } : {};
