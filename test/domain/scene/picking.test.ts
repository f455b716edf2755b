import { describe, expect, test } from 'vitest';
import { hits, pick, pickInside } from '../../../domain/scene/picking.ts';
import type { HitArea, SceneElement } from '../../../domain/scene/scene.ts';

const element = (id: string, hit: HitArea): SceneElement => ({
  id,
  subject: id,
  kind: 'x',
  shapes: [],
  hit,
  name: id,
});
const line = element('line', {
  area: 'line',
  points: [
    { x: 0, y: 0 },
    { x: 50, y: 0 },
    { x: 50, y: 50 },
  ],
  reach: 1,
});
const circle = element('circle', { area: 'circle', centre: { x: 50, y: 0 }, radius: 10 });
const square = element('square', { area: 'rectangle', box: { x: 55, y: -5, width: 20, height: 10 } });
const all = [line, circle, square];

describe('Picking in a drawing', () => {
  test('finds what lies on top', () => {
    expect(pick(all, { x: 45, y: 0 })?.id).toBe('circle');
    expect(pick(all, { x: 57, y: 0 })?.id).toBe('square');
    expect(pick(all, { x: 20, y: 0.9 })?.id).toBe('line');
    expect(pick(all, { x: 20, y: 2 })).toBeUndefined();
  });

  test('reaches a little further for fingers, but what lies under the finger goes first', () => {
    expect(pick(all, { x: 20, y: 2 }, 2)?.id).toBe('line');
    expect(pick(all, { x: 50, y: 10.5 }, 2)?.id).toBe('line');
  });

  test('follows a bent line', () => {
    expect(hits(line.hit, { x: 50.5, y: 30 })).toBe(true);
    expect(hits(line.hit, { x: 30, y: 20 })).toBe(false);
  });

  test('takes with a rubber band what lies whole inside', () => {
    const band = { x: 38, y: -20, width: 50, height: 40 };
    expect(pickInside(all, band).map((found) => found.id)).toEqual(['circle', 'square']);
  });
});
