import { SaxesParser } from 'saxes';
import { ExchangeError } from './exchange-error.ts';
import { mostAttributes, mostElementLevels } from './limits.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Hears an XML file go by, element by element. Comments and processing instructions say nothing. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes, line: number) => void;
  /** Text between tags, in as many pieces as it comes. */
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
}

/**
 * Reads XML to its end. Refuses document type declarations outright: they are the way to files that grow while they are read
 * and to files that fetch others. Throws ExchangeError import-malformed with the line, import-forbidden, import-too-deep.
 */
export function readXml(xml: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  // What web pages call it; many programs write it without saying what it is.
  parser.ENTITIES['nbsp'] = '\u00a0';
  let level = 0;
  const at = (): { line: number } => ({ line: parser.line });
  parser.on('error', () => {
    throw new ExchangeError('import-malformed', at());
  });
  parser.on('doctype', () => {
    throw new ExchangeError('import-forbidden', at());
  });
  parser.on('opentag', ({ name, attributes }) => {
    level += 1;
    if (level > mostElementLevels) throw new ExchangeError('import-too-deep', at());
    if (Object.keys(attributes).length > mostAttributes) throw new ExchangeError('import-foreign', at());
    listener.open(name, attributes, parser.line);
  });
  parser.on('text', listener.text);
  parser.on('cdata', listener.text);
  parser.on('closetag', ({ name }) => {
    level -= 1;
    listener.close(name);
  });
  parser.write(refusingDeclarations(xml)).close();
}

/** A declaration is refused where it begins: the reader would first take it in whole, and stumble over it in its own way. */
function refusingDeclarations(xml: string): string {
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    while (/\s/.test(xml[at] ?? '')) at += 1;
    const end = xml.startsWith('<?', at) ? '?>' : xml.startsWith('<!--', at) ? '-->' : null;
    const after = end === null ? -1 : xml.indexOf(end, at + 2);
    if (end === null || after < 0) break;
    at = after + end.length;
  }
  if (xml.slice(at, at + 9).toUpperCase() === '<!DOCTYPE') {
    throw new ExchangeError('import-forbidden', { line: xml.slice(0, at).split('\n').length });
  }
  return xml;
}
