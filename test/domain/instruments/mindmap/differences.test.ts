import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MindmapCommand } from '../../../../domain/instruments/mindmap/commands.ts';
import { mindmapDifferences } from '../../../../domain/instruments/mindmap/differences.ts';
import { centreSubject, type MindmapDocument } from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { exampleMoments } from '../../../../domain/instruments/mindmap/example/example.ts';
import { link, mapWith, node, smallMap, someDocument } from './support/documents.ts';

const dutch = { clientName: 'Nadia', language: 'nl', names: 'all' } as const;
const english = { ...dutch, language: 'en' } as const;

const after = (...commands: readonly MindmapCommand[]): MindmapDocument =>
  commands.reduce(editMindmap, smallMap());
const told = (...commands: readonly MindmapCommand[]): readonly string[] =>
  mindmapDifferences(smallMap(), after(...commands), dutch).map(({ sentence }) => sentence);
const inEnglish = (...commands: readonly MindmapCommand[]): readonly string[] =>
  mindmapDifferences(smallMap(), after(...commands), english).map(({ sentence }) => sentence);

describe('what is different between two moments of a mindmap', () => {
  it('is nothing when nothing changed, nor when something was only folded or put elsewhere by hand', () => {
    expect(told()).toEqual([]);
    expect(
      told(
        { do: 'fold', ids: ['a'], folded: true },
        { do: 'place', places: [{ id: 'a1', offset: { x: 30, y: 5 } }] },
        { do: 'change', ids: ['b'], change: { side: 'left' } },
      ),
    ).toEqual([]);
  });

  it('tells what came, with where it hangs and what came along with it', () => {
    const nodes = [node('d', null), node('d1', 'd'), node('d2', 'd'), node('b2', 'b')];
    const add: MindmapCommand = { do: 'add', nodes, links: [], before: null };
    expect(told(add)).toEqual(['Bij ‘b’ kwam ‘b2’ erbij.', 'Er kwam een tak bij: ‘d’, met ‘d1’ en ‘d2’.']);
    expect(inEnglish(add)).toEqual([
      'With ‘b’ came ‘b2’.',
      'There is a new branch: ‘d’, with ‘d1’ and ‘d2’.',
    ]);
  });

  it('names a few of the many that came along', () => {
    const nodes = [node('d', null), ...Array.from({ length: 9 }, (_, index) => node(`d${index}`, 'd'))];
    expect(told({ do: 'add', nodes, links: [], before: null })).toEqual([
      'Er kwam een tak bij: ‘d’, met onder meer ‘d0’, ‘d1’ en ‘d2’.',
    ]);
  });

  it('tells what went with what hung below it, and not the arrows that went along', () => {
    expect(told({ do: 'remove', ids: ['a1', 'c'] })).toEqual([
      '‘a1’ staat er niet meer op, met ‘a11’ en ‘a12’.',
      'De tak ‘c’ staat er niet meer op.',
    ]);
  });

  it('tells another text as another name, not as something that went and something that came', () => {
    expect(told({ do: 'change', ids: ['a1'], change: { text: 'opvang' } })).toEqual([
      '‘a1’ heet nu ‘opvang’.',
    ]);
    expect(inEnglish({ do: 'change', ids: ['a1'], change: { text: 'care' } })).toEqual([
      '‘a1’ is now called ‘care’.',
    ]);
  });

  it('tells where something hangs now', () => {
    expect(told({ do: 'hang', ids: ['a1'], parent: 'b', before: null })).toEqual(['‘a1’ hangt nu bij ‘b’.']);
    expect(told({ do: 'hang', ids: ['a1'], parent: null, before: null })).toEqual([
      '‘a1’ is nu een eigen tak.',
    ]);
  });

  it('tells marks that came, that went, and that came instead of another', () => {
    const marked = (id: string, before: MindmapDocument['nodes'][number]['marks'], now: typeof before) =>
      mindmapDifferences(
        mapWith([node(id, null, { marks: before })]),
        mapWith([node(id, null, { marks: now })]),
        dutch,
      ).map(({ sentence }) => sentence);
    expect(marked('x', [], ['wish', 'first'])).toEqual(['‘x’ is nu een wens en wat we eerst aanpakken.']);
    expect(marked('x', ['keep'], [])).toEqual(['‘x’ is niet meer iets om niet op te geven.']);
    expect(marked('x', ['obstacle'], ['strength'])).toEqual(['‘x’ was een hindernis en is nu een kracht.']);
  });

  it('tells what something does for work', () => {
    expect(told({ do: 'change', ids: ['c'], change: { work: 'helps' } })).toEqual(['‘c’ helpt bij werk.']);
    const hindered = after({ do: 'change', ids: ['c'], change: { work: 'hinders' } });
    const said = (now: MindmapDocument): readonly string[] =>
      mindmapDifferences(hindered, now, dutch).map(({ sentence }) => sentence);
    expect(said(editMindmap(hindered, { do: 'change', ids: ['c'], change: { work: 'helps' } }))).toEqual([
      '‘c’ hield werk tegen en helpt nu.',
    ]);
    expect(said(smallMap())).toEqual(['Bij ‘c’ staat niet meer wat het met werk doet.']);
  });

  it('tells arrows that came, went, go elsewhere or have other words', () => {
    expect(told({ do: 'link', links: [link('b1', 'a2', { text: 'geld' })] })).toEqual([
      '‘b1’ heeft nu invloed op ‘a2’: geld.',
    ]);
    expect(told({ do: 'remove', ids: ['a11>b1'] })).toEqual(['Tussen ‘a11’ en ‘b1’ staat geen pijl meer.']);
    expect(told({ do: 'relink', id: 'a11>b1', from: 'a12', to: 'b1' })).toEqual([
      'De pijl gaat nu van ‘a12’ naar ‘b1’.',
    ]);
    expect(told({ do: 'change-link', ids: ['a11>b1'], change: { text: 'wat nu?' } })).toEqual([
      'Bij de pijl van ‘a11’ naar ‘b1’ staat nu: wat nu?',
    ]);
    expect(told({ do: 'change-link', ids: [`b>${centreSubject}`], change: { both: true } })).toEqual([
      '‘b’ en Nadia hebben nu invloed op elkaar.',
    ]);
  });

  it('tells what stands in the middle first, and that the note is another last', () => {
    const said = told(
      { do: 'write-note', note: 'Iets nieuws' },
      { do: 'set-centre', centre: { about: 'work', text: '' } },
      { do: 'change', ids: ['a1'], change: { note: 'weet ik nog niet' } },
    );
    expect(said).toEqual([
      'In het midden stond: Nadia. Nu staat er: werk: wat kan er voor mij?',
      'Bij ‘a1’ staat een andere notitie.',
      'De notitie bij het blad is anders.',
    ]);
  });

  it('keeps the private note to itself', () => {
    expect(told({ do: 'write-private-note', note: 'Tussen ons' })).toEqual([]);
  });

  it('stresses a part of its own sentence', () => {
    for (const language of ['nl', 'en'] as const) {
      const [first, , last] = exampleMoments(language).map(({ document }) => document);
      if (first === undefined || last === undefined) throw new Error('There are three moments.');
      for (const { sentence, emphasis } of mindmapDifferences(first, last, { ...dutch, language })) {
        expect(sentence).toContain(emphasis);
      }
    }
  });

  it('tells of any two maps what can be told, and of equal ones nothing', () => {
    fc.assert(
      fc.property(someDocument, someDocument, (before, now) => {
        for (const { sentence, emphasis } of mindmapDifferences(before, now, english)) {
          expect(sentence.trim()).not.toBe('');
          expect(sentence).toContain(emphasis);
        }
        expect(mindmapDifferences(now, structuredClone(now), english)).toEqual([]);
      }),
    );
  });
});
