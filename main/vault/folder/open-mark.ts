import { readFileSync, rmSync, statSync } from 'node:fs';
import { z } from 'zod';
import { instantSchema } from '../../../domain/client-file/client-file.ts';
import type { Places } from './places.ts';
import { writeSmallFile } from './small-file.ts';

/** Nothing but the moment: the name of a computer or of a person is not needed to know where to look. */
const markSchema = z.strictObject({
  format: z.literal('houvast-open'),
  version: z.literal(1),
  since: instantSchema,
});
const largestMark = 1024;

/**
 * Says in the folder since when its files are open, for whoever finds them in use. No reason to stop when it cannot be written:
 * a mark of an earlier time is then taken away, so that it tells nothing wrong.
 */
export async function markOpen({ openMark }: Places, since: Date): Promise<void> {
  const mark: z.infer<typeof markSchema> = { format: 'houvast-open', version: 1, since: since.toISOString() };
  await writeSmallFile(openMark, Buffer.from(`${JSON.stringify(mark)}\n`)).catch(() => remove(openMark));
}

/** At closing. A mark that stays is recognised as old by the store itself, which is then free. */
export function unmarkOpen({ openMark }: Places): void {
  remove(openMark);
}

/** ISO 8601, or null when there is no mark that can be read. */
export function openSince({ openMark }: Places): string | null {
  try {
    if (statSync(openMark).size > largestMark) return null;
    const mark = markSchema.safeParse(JSON.parse(readFileSync(openMark, 'utf8')));
    return mark.success ? mark.data.since : null;
  } catch {
    return null;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // a disk that refuses this too is told about by the store
  }
}
