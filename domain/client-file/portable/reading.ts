import { portableFormat, portableSchema, portableVersion, type PortableFile } from './format.ts';
import { deepest, mostMomentsInAll } from './limits.ts';
import { PortableError } from './portable-error.ts';

/**
 * Reads a client file for other programs and believes nothing of it: depth, format, version, schema, and whether what belongs
 * together is there. Throws PortableError: 'transfer-foreign' for something else, 'transfer-newer' for that of a later
 * Houvast, 'transfer-malformed' for one that is not whole.
 */
export function readPortable(json: string): PortableFile {
  if (depthOf(json) > deepest) throw new PortableError('transfer-malformed');
  const value = parsed(json);
  if (memberOf(value, 'format') !== portableFormat) throw new PortableError('transfer-foreign');
  const version = memberOf(value, 'version');
  if (typeof version === 'number' && version > portableVersion) throw new PortableError('transfer-newer');
  const read = portableSchema.safeParse(value);
  if (!read.success || !holdsTogether(read.data)) throw new PortableError('transfer-malformed');
  return read.data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new PortableError('transfer-foreign');
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}

const quote = 0x22;
const backslash = 0x5c;
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** How deep brackets lie within each other, counted before anything recursive looks at it. */
function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inText) {
      if (code === backslash) at += 1;
      else if (code === quote) inText = false;
    } else if (code === quote) inText = true;
    else if (opening.has(code)) {
      depth += 1;
      most = Math.max(most, depth);
    } else if (closing.has(code)) depth -= 1;
  }
  return most;
}

/** Ids are unique, moments lie at conversations that are there, and no two moments of a worksheet at the same one. */
function holdsTogether({ client, conversations, worksheets, consents }: PortableFile): boolean {
  const moments = worksheets.flatMap((worksheet) => worksheet.moments);
  if (moments.length > mostMomentsInAll) return false;
  const rows = [client, ...conversations, ...worksheets, ...consents, ...moments];
  const ids = rows.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return false;
  if (moments.some(({ document }) => document === undefined)) return false;
  const known = new Set(conversations.map(({ id }) => id));
  return worksheets.every((worksheet) => {
    const places = worksheet.moments.map(({ conversationId, day }) => conversationId ?? `day ${day}`);
    return (
      new Set(places).size === places.length &&
      worksheet.moments.every(({ conversationId }) => conversationId === null || known.has(conversationId))
    );
  });
}
