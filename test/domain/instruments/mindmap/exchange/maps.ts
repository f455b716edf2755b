import fc from 'fast-check';
import {
  centreSubject,
  effects,
  emptyMindmap,
  marks,
  mindmapSchema,
  type Link,
  type MindmapDocument,
  type MindmapNode,
} from '../../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../../domain/instruments/mindmap/edits.ts';
import { addingCommands } from '../../../../../domain/instruments/mindmap/exchange/adding.ts';
import type { Imported } from '../../../../../domain/instruments/mindmap/exchange/imported.ts';
import { domainNamed } from '../../../../../domain/instruments/mindmap/exchange/known-words.ts';
import { oneLine } from '../../../../../domain/instruments/mindmap/exchange/tidy.ts';
import { readingOrder, treeOf } from '../../../../../domain/instruments/mindmap/tree.ts';
import { mindmapWords } from '../../../../../domain/instruments/mindmap/words/words.ts';
import { lifeDomains } from '../../../../../domain/life-domains/life-domains.ts';

/** Ids in a row, made anew for each map. */
export function ids(): () => string {
  let next = 0;
  return () => `n${(next += 1)}`;
}

/** What was read, as a map of its own. */
export function asMap(imported: Imported): MindmapDocument {
  const commands = addingCommands(
    imported,
    emptyMindmap(),
    { under: null, withMiddle: false },
    { newId: ids(), language: 'nl' },
  );
  return mindmapSchema.parse(commands.reduce(editMindmap, emptyMindmap()));
}

/** The same map with ids by place and links in one order, so that two maps with other ids can be compared. */
export function withoutIds(document: MindmapDocument): unknown {
  const order = readingOrder(treeOf(document.nodes).childrenOf);
  const places = new Map(order.map(({ id }, at) => [id, String(at)]));
  const placeOf = (id: string | null): string => (id === null ? 'middle' : (places.get(id) ?? centreSubject));
  return {
    ...document,
    nodes: order.map((node) =>
      Object.assign({}, node, { id: placeOf(node.id), parent: placeOf(node.parent) }),
    ),
    links: document.links
      .map(({ from, to, text, both }) => `${placeOf(from)} ${both ? '<->' : '->'} ${placeOf(to)}: ${text}`)
      .toSorted(),
  };
}

/** Texts that try signs of every format, on one line as a map of ours writes them. */
const signs = fc.constantFrom(
  '<b>',
  '&amp;',
  '"',
  "'",
  ']]>',
  '# ',
  '- ',
  '1. ',
  '(wens)',
  '\\',
  '*',
  '_',
  '`',
  '[x] ',
  '→ ',
  '↔ ',
  '> ',

  '=1+1',
  '<html>',
  '\u2060',
  ': ',
  '☕',
  'é',
  'ع',
  '👩‍👧',
  '&#10;',
  '`latex ',
  '~~~',
  '---',
  '***',
  '|',
  '{',
  '\u00a0',
);
const word = fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), signs);
export const textArbitrary = fc
  .array(word, { maxLength: 6 })
  .map((words) => oneLine(words.join('')))
  .filter((text) => domainNamed(text) === null);
const usual = new Set(
  (['nl', 'en'] as const).flatMap((language) => [mindmapWords(language).me, mindmapWords(language).work]),
);

export interface MapForm {
  /** Sides, places and folding, which are of the drawing. */
  readonly drawing: boolean;
  readonly note: fc.Arbitrary<string>;
  readonly text: fc.Arbitrary<string>;
}

/** Maps of all kinds. Branches with a life domain may have a text of their own. */
export const mapArbitrary = ({ drawing, note, text }: MapForm): fc.Arbitrary<MindmapDocument> => {
  const node = fc.record({
    parent: fc.nat(),
    text,
    domain: fc.option(fc.constantFrom(...lifeDomains), { freq: 1 }),
    marks: fc.subarray([...marks]),
    work: fc.option(fc.constantFrom(...effects)),
    side: drawing ? fc.option(fc.constantFrom('left' as const, 'right' as const)) : fc.constant(null),
    offset: drawing
      ? fc.option(
          fc.record({
            x: fc.double({ min: -20_000, max: 20_000, noNaN: true }).map((x) => x + 0),
            y: fc.double({ min: -20_000, max: 20_000, noNaN: true }).map((y) => y + 0),
          }),
        )
      : fc.constant(null),
    folded: drawing ? fc.boolean() : fc.constant(false),
    note,
  });
  const link = fc.record({ from: fc.nat(), to: fc.nat(), text, both: fc.boolean() });
  return fc
    .record({
      about: fc.constantFrom('client' as const, 'work' as const),
      centre: text.filter((each) => !usual.has(each.toLowerCase())),
      nodes: fc.array(node, { maxLength: 14 }),
      links: fc.array(link, { maxLength: 8 }),
      note,
    })
    .map(({ about, centre, nodes, links, note: whole }): MindmapDocument => {
      const made = nodes.map((each, at): MindmapNode => {
        const above = each.parent % (at + 1);
        const branch = above === 0;
        return {
          ...each,
          id: `a${at}`,
          parent: branch ? null : `a${above - 1}`,
          domain: branch ? each.domain : null,
          side: branch ? each.side : null,
        };
      });
      const ends = [centreSubject, ...made.map(({ id }) => id)];
      const pairs = new Set<string>();
      const parents = new Set(made.map(({ parent }) => parent));
      // Only what has something below it can be put away
      for (const each of made) each.folded &&= parents.has(each.id);
      const drawn = links.flatMap((each, at): Link[] => {
        const from = ends[each.from % ends.length] ?? centreSubject;
        const to = ends[each.to % ends.length] ?? centreSubject;
        if (from === to || pairs.has(`${from} ${to}`)) return [];
        pairs.add(`${from} ${to}`);
        return [{ id: `l${at}`, from, to, text: oneLine(each.text.slice(0, 60)), both: each.both }];
      });
      return mindmapSchema.parse({
        version: 1,
        centre: { about, text: centre },
        nodes: made,
        links: drawn,
        note: whole,
        privateNote: 'Wat alleen de coach weet',
      });
    });
};
