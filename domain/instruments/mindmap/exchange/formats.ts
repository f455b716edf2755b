import type { Language } from '../../../language/language.ts';
import type { MindmapDocument } from '../document.ts';
import { writeFreeplane } from './write-freeplane.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeOpml } from './write-opml.ts';

type Writer = (document: MindmapDocument, language: Language) => string;

/** Forms in which a map can go to other programs. None of them holds the private notes or, by itself, the client’s name. */
export const mapWriters = {
  opml: writeOpml,
  freeplane: writeFreeplane,
  markdown: writeMarkdown,
} as const satisfies Readonly<Record<string, Writer>>;
