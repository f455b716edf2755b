import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import { cutsAlong } from '../../../domain/sheet/tiles/cuts.ts';
import { clippedPath, flattened } from '../../../domain/sheet/tiles/clipped.ts';
import { tileShapes } from '../../../domain/sheet/tiles/tile-shapes.ts';
import { tilesOf } from '../../../domain/sheet/tiles/tiles.ts';

const size = { width: 100, height: 60 };

function boxAt(id: string, x: number, y: number, width = 30, height = 10): SceneElement {
  const box = { x, y, width, height };
  return {
    id,
    subject: id,
    kind: 'node',
    shapes: [{ shape: 'rectangle', box, stroke: { colour: 'ink', width: 0.4 } }],
    hit: { area: 'rectangle', box },
    name: id,
  };
}

function lineFrom(id: string, x1: number, y1: number, x2: number, y2: number): SceneElement {
  const points = [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ];
  return {
    id,
    subject: id,
    kind: 'link',
    shapes: [
      {
        shape: 'path',
        steps: [
          { to: 'move', point: { x: x1, y: y1 } },
          { to: 'line', point: { x: x2, y: y2 } },
        ],
        stroke: { colour: 'ink', width: 0.4 },
      },
    ],
    hit: { area: 'line', points, reach: 1 },
    name: id,
  };
}

const sceneOf = (width: number, height: number, elements: readonly SceneElement[]): Scene => ({
  bounds: { x: 0, y: 0, width, height },
  elements,
});

describe('where a drawing is cut', () => {
  it('is nowhere when all of it fits', () => {
    expect(cutsAlong([{ from: 0, to: 90 }], 0, 100, 100)).toEqual([0, 100]);
  });

  it('is in a gap rather than through something', () => {
    const [, cut] = cutsAlong(
      [
        { from: 0, to: 58 },
        { from: 61, to: 95 },
        { from: 98, to: 150 },
      ],
      0,
      150,
      100,
    );
    expect(cut).toBeGreaterThanOrEqual(58);
    expect(cut).toBeLessThanOrEqual(61.05);
  });

  it('gives pieces that hold all of what lies across their cuts', () => {
    const extent = fc
      .record({
        from: fc.double({ min: 0, max: 900, noNaN: true }),
        long: fc.double({ min: 1, max: 40, noNaN: true }),
      })
      .map(({ from, long }) => ({ from, to: Math.min(1000, from + long) }));
    fc.assert(
      fc.property(fc.array(extent, { maxLength: 120 }), (extents) => {
        const edges = cutsAlong(extents, 0, 1000, 100);
        expect(edges[0]).toBe(0);
        expect(edges.at(-1)).toBe(1000);
        for (const [index, edge] of edges.slice(0, -1).entries()) {
          const next = edges[index + 1] ?? 1000;
          const here = extents.filter(({ from, to }) => to > edge + 0.05 && from < next - 0.05);
          const whole =
            Math.max(next, ...here.map(({ to }) => to)) - Math.min(edge, ...here.map(({ from }) => from));
          expect(whole).toBeLessThanOrEqual(100 + 0.2);
        }
      }),
    );
  });

  it('comes to an end when one thing is longer than a page', () => {
    const edges = cutsAlong([{ from: 0, to: 1000 }], 0, 1000, 100);
    expect(edges.length).toBeLessThan(30);
    expect(edges).toEqual(edges.toSorted((one, other) => one - other));
  });
});

describe('a line within a piece', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  it('is itself when all of it lies there, ends at the edge when not, and is left out elsewhere', () => {
    const path = (x1: number, x2: number) =>
      ({
        shape: 'path',
        steps: [
          { to: 'move', point: { x: x1, y: 5 } },
          { to: 'line', point: { x: x2, y: 5 } },
        ],
        stroke: { colour: 'ink', width: 1 },
      }) as const;
    const inside = path(2, 8);
    expect(clippedPath(inside, box)).toBe(inside);
    expect(clippedPath(path(5, 25), box)?.steps.at(-1)).toEqual({ to: 'line', point: { x: 10, y: 5 } });
    expect(clippedPath(path(15, 25), box)).toBeUndefined();
  });

  it('follows a curve to its end', () => {
    const [line] = flattened([
      { to: 'move', point: { x: 0, y: 0 } },
      { to: 'cubic', control1: { x: 20, y: 0 }, control2: { x: 20, y: 30 }, point: { x: 40, y: 30 } },
    ]);
    expect(line?.[0]).toEqual({ x: 0, y: 0 });
    expect(line?.at(-1)).toEqual({ x: 40, y: 30 });
    expect(line?.length).toBeGreaterThan(10);
  });
});

describe('the pieces of a drawing', () => {
  const elements = [
    boxAt('a', 10, 10),
    boxAt('b', 150, 10),
    boxAt('c', 10, 100),
    lineFrom('ab', 40, 15, 150, 15),
  ];
  const tiling = tilesOf(sceneOf(190, 115, elements), size, 20);
  const tile = (name: string) => tiling?.tiles.find((each) => each.name === name);

  it('are named by row and column, and left out where there is nothing', () => {
    expect(tiling?.tiles.map(({ name }) => name)).toEqual(['A1', 'A2', 'B1']);
    expect(Object.fromEntries(tile('A1')?.neighbours ?? [])).toEqual({ right: 'A2', below: 'B1' });
  });

  it('carry one figure on both sides where a line goes over the cut', () => {
    const [out, back] = [tile('A1')?.joins, tile('A2')?.joins];
    expect(out).toHaveLength(1);
    expect(out?.[0]).toMatchObject({ side: 'right', label: '1', at: { y: 15 } });
    expect(back?.[0]).toMatchObject({ side: 'left', label: '1', at: out?.[0]?.at });
  });

  it('say where they go on', () => {
    const [first] = tiling?.tiles ?? [];
    if (first === undefined) throw new Error('There are pieces.');
    const room = { x: 20, y: 30, width: 130, height: 90 };
    const words = tileShapes(first, room, (name) => `verder op ${name}`).flatMap((shape) =>
      shape.shape === 'text' ? [shape.text] : [],
    );
    expect(words).toEqual(expect.arrayContaining(['verder op A2', 'verder op B1', '1']));
  });

  it('show what lies across a cut on both pages, whole', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      boxAt(`n${index}`, index * 11, (index % 4) * 12, 30),
    );
    const parted = tilesOf(sceneOf(460, 50, crowd), size, 20);
    const shown = parted?.tiles.flatMap(({ shapes }) => shapes) ?? [];
    for (const { shapes } of crowd) expect(shown).toEqual(expect.arrayContaining([...shapes]));
    expect(shown.length).toBeGreaterThan(crowd.length);
    for (const { whole } of parted?.tiles ?? []) expect(whole.width).toBeLessThanOrEqual(size.width + 0.2);
  });

  it('are none when there would be too many', () => {
    const far = [boxAt('a', 0, 0), boxAt('b', 39_000, 39_000)];
    expect(tilesOf(sceneOf(40_000, 40_000, far), size, 20)).toBeUndefined();
    const long = Array.from({ length: 90 }, (_, index) => boxAt(`n${index}`, index * 100, 0));
    expect(tilesOf(sceneOf(9000, 20, long), size, 20)).toBeUndefined();
  });
});
