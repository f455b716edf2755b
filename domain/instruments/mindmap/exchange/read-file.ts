import { textOfBytes, type Decode } from './bytes.ts';
import { ExchangeError } from './exchange-error.ts';
import type { Imported } from './imported.ts';
import { readFreeplane } from './read-freeplane.ts';
import { readOpml } from './read-opml.ts';
import { readOutline } from './read-outline.ts';

/**
 * A chosen file as thoughts: OPML, a map of Freeplane or FreeMind, Markdown or plain text. What is in it counts, not what it
 * is called; only Markdown goes by its name. Throws ExchangeError.
 */
export function readFile(name: string, bytes: Uint8Array, decode: Decode): Imported {
  const text = textOfBytes(bytes, decode);
  if (/^\s*</u.test(text)) return readMarkup(text);
  // Pictures, documents and the like begin with characters that nobody types
  if (/(?![\t\n\f\r])\p{Cc}|\ufffd/u.test(text.slice(0, 1_000))) throw new ExchangeError('import-foreign');
  return readOutline(text, { markdown: /\.(md|markdown|mdown)$/iu.test(name) });
}

/** XML by its first element, which its reader checks again. */
function readMarkup(text: string): Imported {
  const root = /<([A-Za-z][\w:.-]*)/u.exec(text)?.[1];
  if (root === 'map') return readFreeplane(text);
  return readOpml(text);
}
