import type { z } from 'zod';
import { DocumentError } from './document-error.ts';

/**
 * Reads a stored document of the version that is `present` with its schema. Throws DocumentError: 'document-too-new' when a
 * later Houvast wrote it, 'document-unreadable' when it does not pass the schema.
 */
export function readStored<Document>(
  stored: unknown,
  present: number,
  schema: z.ZodType<Document>,
): Document {
  if (versionOf(stored) > present) throw new DocumentError('document-too-new');
  const read = schema.safeParse(stored);
  if (!read.success) throw new DocumentError('document-unreadable');
  return read.data;
}

function versionOf(stored: unknown): number {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return 0;
  return typeof stored.version === 'number' ? stored.version : 0;
}
