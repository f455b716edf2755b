import { expect, test } from 'vitest';
import { toScreen } from '../../../domain/geometry/view.ts';
import type { PageBox } from '../../../domain/geometry/point.ts';
import { topView } from '../../../renderer/scene-view/use-panning.ts';

const pages: PageBox = { x: 0, y: 0, width: 210, height: 1_200 };

test('pages begin at their first line and fill the width of a window', () => {
  const view = topView(pages, { width: 800, height: 600 });
  expect(toScreen(view, { x: 0, y: 0 })).toEqual({ x: 10, y: 10 });
  expect(toScreen(view, { x: 210, y: 0 }).x).toBe(790);
});

test('in a wide window they stop growing and stand in the middle', () => {
  const view = topView(pages, { width: 1_900, height: 900 });
  const [left, right] = [toScreen(view, { x: 0, y: 0 }), toScreen(view, { x: 210, y: 0 })];
  expect(right.x - left.x).toBe(1_260);
  expect(left.x).toBe(1_900 - right.x);
});
