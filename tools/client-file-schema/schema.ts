import { z } from 'zod';
import { portableSchema } from '../../domain/client-file/portable/format.ts';
import { instruments } from '../../domain/instruments/registry.ts';

/**
 * docs/client-file.schema.json: what a client file for other programs looks like, as JSON Schema (draft 2020-12). The documents
 * of the instruments stand under `$defs`, by instrument: a file may also hold documents of a later version.
 */
export function clientFileSchema(): string {
  const documents = instruments.map(({ id, documentSchema }) => [id, withoutDialect(documentSchema)]);
  const schema = {
    ...z.toJSONSchema(portableSchema),
    title: 'Houvast client file, version 1',
    description: 'One client file of Houvast for other programs. Documented in client-file-format.md.',
    $defs: Object.fromEntries(documents),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function withoutDialect(schema: z.ZodType): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema);
  return rest;
}
