import fc from 'fast-check';
import type { MindmapCommand } from '../../../../../domain/instruments/mindmap/commands.ts';
import {
  bareNode,
  centreSubject,
  effects,
  emptyMindmap,
  type Link,
  marks,
  type MindmapDocument,
  type MindmapNode,
} from '../../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../../domain/instruments/mindmap/edits.ts';
import type { MindmapView } from '../../../../../domain/instruments/mindmap/view.ts';
import { lifeDomains } from '../../../../../domain/life-domains/life-domains.ts';

export const view: MindmapView = { clientName: 'Samira', language: 'nl', names: 'all' };

export const node = (id: string, parent: string | null, change: Partial<MindmapNode> = {}): MindmapNode =>
  bareNode(id, parent, id, change);

export const link = (from: string, to: string, change: Partial<Link> = {}): Link => ({
  id: `${from}>${to}`,
  from,
  to,
  text: '',
  both: false,
  ...change,
});

export function mapWith(nodes: readonly MindmapNode[], links: readonly Link[] = []): MindmapDocument {
  return editMindmap(emptyMindmap(), { do: 'add', nodes: [...nodes], links: [...links], before: null });
}

/** 'a' with a1 (a11, a12) and a2, 'b' with b1, and 'c' alone. */
export const smallMap = (): MindmapDocument =>
  mapWith(
    [
      node('a', null, { text: '', domain: 'housing' }),
      node('b', null),
      node('c', null),
      node('a1', 'a'),
      node('a2', 'a'),
      node('a11', 'a1'),
      node('a12', 'a1'),
      node('b1', 'b'),
    ],
    [link('a11', 'b1'), link('c', 'a'), link('b', centreSubject)],
  );

/** One node below the other. */
export const chainOf = (length: number): MindmapDocument =>
  mapWith(Array.from({ length }, (_, index) => node(`n${index}`, index === 0 ? null : `n${index - 1}`)));

export const someText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'Slecht slapen',
    'Brief van de deurwaarder over de achterstand van maart',
    'Şükrü',
    'عمر يعمل في المطبخ',
    'W'.repeat(500),
    'regel\n\tmet \u0000\u202econtrole',
  ),
  fc.string({ maxLength: 40 }),
);
const someNodeId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
const someId = fc.oneof(someNodeId, fc.constantFrom('l1', 'l2', 'unknown', centreSubject));
const someParent = fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: someId });
const someOffset = fc.oneof(
  fc.constant(null),
  fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) }),
  fc.constantFrom({ x: 20_000, y: -20_000 }, { x: 0, y: 0 }),
);
const someNote = fc.string({ maxLength: 20 });
const someMarks = fc.uniqueArray(fc.constantFrom(...marks), { maxLength: 5 });
const someDomain = fc.option(fc.constantFrom(...lifeDomains));
const someEffect = fc.option(fc.constantFrom(...effects));
const someSide = fc.option(fc.constantFrom('left' as const, 'right' as const));

const someNode: fc.Arbitrary<MindmapNode> = fc.record({
  id: fc.oneof({ weight: 9, arbitrary: someNodeId }, { weight: 1, arbitrary: someId }),
  parent: someParent,
  text: someText,
  domain: someDomain,
  marks: someMarks,
  work: someEffect,
  side: someSide,
  offset: someOffset,
  folded: fc.boolean(),
  note: someNote,
});
const someLink: fc.Arbitrary<Link> = fc.record({
  id: fc.constantFrom('l1', 'l2', 'l3', 'l4', 'a'),
  from: someId,
  to: someId,
  text: fc.constantFrom('', 'zorgt voor', 'een heel lange zin over wat dit met dat te maken heeft'),
  both: fc.boolean(),
});
const someIds = fc.array(someId, { maxLength: 4 });
const someLinks = fc.array(someLink, { maxLength: 4 });
const optional = { requiredKeys: [] };

/** Anything but 'replace'. */
export const someCommand: fc.Arbitrary<MindmapCommand> = fc.oneof(
  fc.record({
    do: fc.constant('add' as const),
    nodes: fc.array(someNode, { maxLength: 6 }),
    links: someLinks,
    before: fc.option(someId),
  }),
  fc.record({
    do: fc.constant('change' as const),
    ids: someIds,
    change: fc.record(
      {
        text: someText,
        domain: someDomain,
        marks: someMarks,
        work: someEffect,
        side: someSide,
        note: someNote,
      },
      optional,
    ),
  }),
  fc.record({
    do: fc.constant('set-centre' as const),
    centre: fc.record({ about: fc.constantFrom('client' as const, 'work' as const), text: someText }),
  }),
  fc.record({
    do: fc.constant('hang' as const),
    ids: someIds,
    parent: someParent,
    before: fc.option(someId),
  }),
  fc.record({
    do: fc.constant('place' as const),
    places: fc.array(fc.record({ id: someId, offset: someOffset }), { maxLength: 4 }),
  }),
  fc.record({ do: fc.constant('fold' as const), ids: someIds, folded: fc.boolean() }),
  fc.record({ do: fc.constant('link' as const), links: someLinks }),
  fc.record({
    do: fc.constant('change-link' as const),
    ids: someIds,
    change: fc.record({ text: someNote, both: fc.boolean() }, optional),
  }),
  fc.record({ do: fc.constant('relink' as const), id: someId, from: someId, to: someId }),
  fc.record({ do: fc.constant('remove' as const), ids: fc.array(someId, { maxLength: 2 }) }),
  fc.record({ do: fc.constantFrom('write-note' as const, 'write-private-note' as const), note: someNote }),
);

/** A document that came about by editing, as every document does. */
export const someDocument: fc.Arbitrary<MindmapDocument> = fc
  .array(someCommand, { maxLength: 16 })
  .map((commands) => commands.reduce(editMindmap, emptyMindmap()));

/** A tree of any form whose nodes are as large as their texts make them; nothing was put anywhere by hand. */
export const someTree: fc.Arbitrary<MindmapDocument> = fc
  .array(fc.record({ on: fc.double({ min: 0, max: 1, noNaN: true }), text: someText, side: someSide }), {
    maxLength: 60,
  })
  .map((parts) =>
    mapWith(
      parts.map(({ on, text, side }, index) => {
        const parent = Math.floor(on * (index + 1)) - 1;
        return node(`n${index}`, parent < 0 ? null : `n${parent}`, { text, side });
      }),
    ),
  );
