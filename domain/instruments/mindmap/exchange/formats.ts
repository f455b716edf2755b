import type { Language } from '../../../language/language.ts';
import type { OutlineFormat } from '../../instrument.ts';
import type { MindmapDocument } from '../document.ts';
import { writeFreeplane } from './write-freeplane.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeOpml } from './write-opml.ts';

const writers: Readonly<Record<OutlineFormat, (document: MindmapDocument, language: Language) => string>> = {
  opml: writeOpml,
  freeplane: writeFreeplane,
  markdown: writeMarkdown,
};

/** A map in a form for other programs: without the private notes, and without the client’s name unless somebody wrote it. */
export const mindmapOutline = (
  document: MindmapDocument,
  format: OutlineFormat,
  language: Language,
): string => writers[format](document, language);
