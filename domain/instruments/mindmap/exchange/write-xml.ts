import { holdable } from './tidy.ts';

/** The characters of XML itself, and white space that an attribute would otherwise lose. */
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const inXml = (text: string, what: RegExp): string => text.replaceAll(what, (each) => escapes[each] ?? '');

export const xmlText = (text: string): string => inXml(holdable(text), /[&<>]/g);

/** The attributes that there are, in their order, each with a space before it. Null leaves one out. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | null>>): string =>
  Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${inXml(holdable(value), /[&<>"\n\t]/g)}"`)
    .join('');
