import type { Language } from '../../../language/language.ts';
import type { Link, MindmapDocument } from '../document.ts';
import { arrowSigns, markdownText, signWords } from './markdown-text.ts';
import { lines, oneLine } from './tidy.ts';
import { writtenMap } from './written.ts';

/**
 * A map as an outline in Markdown, for people first: marks in words, notes as quotes, arrows by the text of where they go.
 * Sides, places and folding are of the drawing and stay out. No private notes.
 */
export function writeMarkdown(document: MindmapDocument, language: Language): string {
  const { middle, middleLinks, nodes, textOf } = writtenMap(document, language);
  const out = [`# ${markdownText(middle)}`, ''];
  const above = besides(document.note, middleLinks, textOf);
  if (above.length > 0) out.push(...above, '');
  for (const { node, level, text, links } of nodes) {
    const indent = '  '.repeat(level - 1);
    out.push(
      `${indent}- ${markdownText(text)}${signWords(node, language)}`.trimEnd(),
      ...besides(node.note, links, textOf).map((line) => `${indent}  ${line}`),
    );
  }
  return `${out.join('\n').trimEnd()}\n`;
}

function besides(note: string, links: readonly Link[], textOf: (id: string) => string): string[] {
  const tidied = lines(note);
  const quoted = [
    ...(tidied === '' ? [] : tidied.split('\n').map(markdownText)),
    ...links.map((link) => arrow(link, textOf)),
  ];
  // Two spaces at the end keep lines apart where they are shown
  return quoted.map((line, at) => `> ${line}`.trimEnd() + (at < quoted.length - 1 ? '  ' : ''));
}

function arrow({ to, text, both }: Link, textOf: (id: string) => string): string {
  const words = oneLine(text);
  const ends = `${arrowSigns[both ? 'both' : 'one']} ${markdownText(textOf(to))}`;
  return words === '' ? ends : `${ends}: ${markdownText(words)}`;
}
