import type { Language } from '../../../language/language.ts';
import { centreSubject, type Link, type MindmapDocument } from '../document.ts';
import { offsetWords, ownNamespace } from './own-signs.ts';
import { oneLine } from './tidy.ts';
import { xmlAttributes, xmlText } from './write-xml.ts';
import { writtenMap, type Written } from './written.ts';

/**
 * A map as an outline in OPML 2.0: the middle as title, notes in the attribute that outliners use for them, and what outliners
 * do not know in attributes and elements under a name of ours. No private notes.
 */
export function writeOpml(document: MindmapDocument, language: Language): string {
  const { middle, nodes } = writtenMap(document, language);
  const ends = new Set(document.links.flatMap(({ from, to }) => [from, to]));
  const linked = [centreSubject, ...nodes.map(({ node }) => node.id)].filter((id) => ends.has(id));
  const names = new Map(linked.map((id, at) => [id, String(at + 1)]));
  const nameOf = (id: string): string | null => names.get(id) ?? null;
  const own = { about: document.centre.about, id: nameOf(centreSubject), note: document.note || null };
  const out = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0"${xmlAttributes({ 'xmlns:houvast': ownNamespace })}>`,
    '<head>',
    `<title>${xmlText(middle)}</title>`,
    `<houvast:middle${xmlAttributes(own)}/>`,
    ...document.links.map((link) => arrow(link, nameOf)),
    '</head>',
    '<body>',
  ];
  let level = 0;
  for (const written of nodes) {
    out.push(...Array.from({ length: level - written.level + 1 }, () => '</outline>'));
    ({ level } = written);
    out.push(`<outline${attributesOf(written, nameOf)}>`);
  }
  out.push(...Array.from({ length: level }, () => '</outline>'), '</body>', '</opml>');
  return `${out.join('\n')}\n`;
}

const attributesOf = ({ node, text, level }: Written, nameOf: (id: string) => string | null): string =>
  xmlAttributes({
    text,
    _note: node.note === '' ? null : node.note,
    'houvast:id': nameOf(node.id),
    'houvast:domain': node.domain,
    'houvast:marks': node.marks.length === 0 ? null : node.marks.join(' '),
    'houvast:work': node.work,
    'houvast:side': level === 1 ? node.side : null,
    'houvast:offset': offsetWords(node.offset),
    'houvast:folded': node.folded ? 'true' : null,
  });

const arrow = ({ from, to, text, both }: Link, nameOf: (id: string) => string | null): string =>
  `<houvast:arrow${xmlAttributes({
    from: nameOf(from),
    to: nameOf(to),
    text: oneLine(text) === '' ? null : oneLine(text),
    both: both ? 'true' : null,
  })}/>`;
