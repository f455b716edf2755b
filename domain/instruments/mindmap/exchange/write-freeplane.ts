import type { Language } from '../../../language/language.ts';
import { centreSubject, type Link, type MindmapDocument } from '../document.ts';
import { asPlainText, effectIcons, markIcons, ownAttributes } from './freeplane-signs.ts';
import { htmlLines } from './rich-text.ts';
import { offsetWords } from './own-signs.ts';
import { lines, oneLine } from './tidy.ts';
import { xmlAttributes, xmlText } from './write-xml.ts';
import { writtenMap } from './written.ts';

/**
 * A map for Freeplane: thoughts with sides and folding, marks as icons, notes as notes, arrows as connectors. What Freeplane
 * has no place for stands in attributes that it keeps and, as asked here, does not show. No private notes.
 */
export function writeFreeplane(document: MindmapDocument, language: Language): string {
  const { middle, middleLinks, nodes } = writtenMap(document, language);
  const names = new Map(
    [centreSubject, ...nodes.map(({ node }) => node.id)].map((id, at) => [id, `ID_${at + 1}`]),
  );
  const nameOf = (id: string): string => names.get(id) ?? '';
  const out = [
    '<map version="freeplane 1.7.0">',
    '<attribute_registry SHOW_ATTRIBUTES="hide"/>',
    `<node${xmlAttributes({ TEXT: asPlainText(middle), FOLDED: 'false', ID: nameOf(centreSubject) })}>`,
    '<hook NAME="MapStyle"><properties show_icon_for_attributes="false" show_note_icons="true"/></hook>',
    // Larger letters the nearer to the middle, as Freeplane itself does it
    '<hook NAME="accessories/plugins/AutomaticLayout.properties" VALUE="ALL"/>',
    attribute(ownAttributes.about, document.centre.about),
    ...note(document.note),
    ...middleLinks.map((link) => arrow(link, nameOf)),
  ];
  let level = 0;
  for (const { node, text, links, level: own } of nodes) {
    out.push(...Array.from({ length: level - own + 1 }, () => '</node>'));
    level = own;
    const { id, folded, marks, work, domain, offset } = node;
    const side = own === 1 ? node.side : null;
    out.push(
      `<node${xmlAttributes({ TEXT: asPlainText(text), FOLDED: folded ? 'true' : null, ID: nameOf(id), POSITION: side })}>`,
      ...marks.map((mark) => icon(markIcons[mark])),
      ...(work === null ? [] : [icon(effectIcons[work])]),
      ...(domain === null ? [] : [attribute(ownAttributes.domain, domain)]),
      ...(offset === null ? [] : [attribute(ownAttributes.offset, offsetWords(offset) ?? '')]),
      ...note(node.note),
      ...links.map((link) => arrow(link, nameOf)),
    );
  }
  out.push(...Array.from({ length: level }, () => '</node>'), '</node>', '</map>');
  return inAscii(`${out.join('\n')}\n`);
}

/** Without an XML declaration, which Freeplane does not write either, a map is safe in any encoding when it is in ASCII. */
const inAscii = (xml: string): string =>
  xml.replaceAll(/[^ -~\n]/gu, (each) => `&#x${(each.codePointAt(0) ?? 0).toString(16)};`);

const icon = (name: string): string => `<icon${xmlAttributes({ BUILTIN: name })}/>`;
const attribute = (name: string, value: string): string =>
  `<attribute${xmlAttributes({ NAME: name, VALUE: value })}/>`;

function note(text: string): string[] {
  const tidied = lines(text);
  if (tidied === '') return [];
  const paragraphs = htmlLines(tidied).map((line) => `<p>${xmlText(line)}</p>`);
  return ['<richcontent TYPE="NOTE"><html><head/><body>', ...paragraphs, '</body></html></richcontent>'];
}

const arrow = ({ to, text, both }: Link, nameOf: (id: string) => string): string =>
  `<arrowlink${xmlAttributes({
    DESTINATION: nameOf(to),
    MIDDLE_LABEL: oneLine(text) === '' ? null : oneLine(text),
    COLOR: '#5b6b7b',
    STARTINCLINATION: '80;40;',
    ENDINCLINATION: '80;40;',
    STARTARROW: both ? 'DEFAULT' : 'NONE',
    ENDARROW: 'DEFAULT',
  })}/>`;
