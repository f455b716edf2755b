import type { Language } from '../../../language/language.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { MindmapCommand } from '../commands.ts';
import {
  bareNode,
  centreSubject,
  longestNote,
  mostLinks,
  mostNodes,
  type Link,
  type MindmapDocument,
  type MindmapNode,
} from '../document.ts';
import { ExchangeError } from './exchange-error.ts';
import type { Imported } from './imported.ts';
import { joined, lines } from './tidy.ts';

/** Where what comes in is to hang. */
export interface Destination {
  /** The node below which it hangs; null hangs it on the middle. */
  readonly under: string | null;
  /** Whether what stands in the middle of the file comes along as a node of its own, with everything below it. */
  readonly withMiddle: boolean;
}

/** Whether a map is still so empty that it takes over the middle of a file. */
export const takesMiddleOver = ({ nodes, centre }: MindmapDocument): boolean =>
  nodes.length === 0 && centre.text.trim() === '';

/**
 * The commands that bring everything in, to be done as one step; sides and places come along only into a map that has nothing
 * yet. `newId` makes ids. Throws ExchangeError import-empty; import-too-many with how many there are and for how many there
 * is room; import-text-too-long when the note of the map has no room for that of the file.
 */
export function addingCommands(
  imported: Imported,
  document: MindmapDocument,
  { under, withMiddle }: Destination,
  { newId, language }: { readonly newId: () => string; readonly language: Language },
): readonly MindmapCommand[] {
  const whole = under === null && takesMiddleOver(document);
  const { middle } = imported;
  const ownNode =
    middle !== null && withMiddle && !whole ? middleNode(middle, under, newId(), language) : null;
  const top = ownNode?.id ?? under;
  const ids = imported.thoughts.map(() => newId());
  const idOf = (place: number | null): string =>
    place === null ? (top ?? centreSubject) : (ids[place] ?? '');
  const nodes = imported.thoughts.map((thought, at): MindmapNode => {
    const parent = thought.parent === null ? top : (ids[thought.parent] ?? null);
    const { text, domain } = thought;
    const named = text === '' && domain !== null && parent !== null;
    return {
      id: ids[at] ?? '',
      parent,
      text: named ? lifeDomainWords(domain, language).name : text,
      domain: parent === null ? domain : null,
      marks: [...thought.marks],
      work: thought.work,
      side: whole && parent === null ? thought.side : null,
      offset: whole ? thought.offset : null,
      folded: thought.folded,
      note: thought.note,
    };
  });
  const all = ownNode === null ? nodes : [ownNode, ...nodes];
  const links = linksOf(imported, idOf, newId);
  mustFit(all.length, mostNodes - document.nodes.length);
  mustFit(links.length, mostLinks - document.links.length);
  const note = ownNode === null && middle !== null ? lines(middle.note) : '';
  if (all.length === 0 && note === '' && !whole) throw new ExchangeError('import-empty');
  const commands: MindmapCommand[] = all.length === 0 ? [] : [{ do: 'add', nodes: all, links, before: null }];
  if (whole && middle !== null) {
    commands.unshift({ do: 'set-centre', centre: { about: middle.about, text: middle.text } });
  }
  if (note !== '') commands.push({ do: 'write-note', note: noteWith(document.note, note) });
  return commands;
}

function middleNode(
  { text, about, note }: NonNullable<Imported['middle']>,
  parent: string | null,
  id: string,
  language: Language,
): MindmapNode {
  const usual = about === 'work' ? lifeDomainWords('employment', language).name : '';
  return bareNode(id, parent, text === '' ? usual : text, { note });
}

/** Arrows within what comes in, each pair once and none to itself: two ends may have become one. */
function linksOf({ arrows }: Imported, idOf: (place: number | null) => string, newId: () => string): Link[] {
  const seen = new Set<string>();
  return arrows.flatMap(({ from, to, text, both }): Link[] => {
    const ends = { from: idOf(from), to: idOf(to) };
    const pair = `${ends.from}\n${ends.to}`;
    if (ends.from === ends.to || seen.has(pair)) return [];
    seen.add(pair);
    return [{ id: newId(), ...ends, text, both }];
  });
}

function mustFit(found: number, room: number): void {
  if (found > room) throw new ExchangeError('import-too-many', { found, room: Math.max(0, room) });
}

function noteWith(present: string, more: string): string {
  const note = joined([present, more]);
  if (note.length > longestNote) throw new ExchangeError('import-text-too-long');
  return note;
}
