import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { ScreenPoint } from '../../../domain/geometry/point.ts';
import { close, until } from '../../support/drawing-stage.tsx';
import { open, type Opened } from '../instruments/ecogram/stage.tsx';

afterEach(close);

/** A place on the drawing as the browser's own input counts it: from the corner of its outermost page. */
function inBrowser(opened: Opened, { x, y }: ScreenPoint): { x: number; y: number } {
  const box = opened.drawing().getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const ratio = (frame?.width ?? window.innerWidth) / window.innerWidth;
  return { x: (frame?.x ?? 0) + (box.x + x) * ratio, y: (frame?.y ?? 0) + (box.y + y) * ratio };
}

type Finger = ScreenPoint & { readonly id: number };

/** Real fingers, by the browser's own input. */
async function touch(
  opened: Opened,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...fingers: readonly Finger[]
): Promise<void> {
  await cdp().send('Input.dispatchTouchEvent', {
    type,
    touchPoints: fingers.map(({ id, ...at }) => {
      const { x, y } = inBrowser(opened, at);
      return { x, y, id, radiusX: 8, radiusY: 8 };
    }),
  });
}

async function pen(
  opened: Opened,
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
  at: ScreenPoint,
): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    ...inBrowser(opened, at),
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: 1,
    pointerType: 'pen',
  });
}

async function withNames(...names: readonly string[]): Promise<Opened> {
  const opened = await open();
  for (const name of names) await userEvent.keyboard(`${name}{Enter}`);
  await userEvent.keyboard('{Escape}');
  return opened;
}

const moved = ({ x, y }: ScreenPoint, dx: number, dy: number): ScreenPoint => ({ x: x + dx, y: y + dy });
const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('with fingers', () => {
  it('zooms and shifts the paper with two, and moves nothing that lies under them', async () => {
    const opened = await withNames('Mama');
    const before = opened.document();
    const { scale } = opened.ecogram.views.getState().view;
    const at = opened.placeOf('client');
    await touch(opened, 'touchStart', { ...moved(at, -40, 0), id: 1 }, { ...moved(at, 40, 0), id: 2 });
    await touch(opened, 'touchMove', { ...moved(at, -60, 0), id: 1 }, { ...moved(at, 60, 0), id: 2 });
    await touch(opened, 'touchMove', { ...moved(at, -80, 30), id: 1 }, { ...moved(at, 80, 30), id: 2 });
    await touch(opened, 'touchEnd');
    await until(() => opened.ecogram.views.getState().view.scale > scale * 1.6);
    expect(opened.document()).toBe(before);
    expect(opened.ecogram.drawing.getState().selected.size).toBe(0);
  });

  it('moves a shape with one, and the paper when it begins beside the shapes', async () => {
    const opened = await withNames('Mama');
    const mama = opened.document().actors[0];
    const from = opened.placeOf(mama?.id ?? '');
    await touch(opened, 'touchStart', { ...from, id: 1 });
    for (const step of [20, 60, 120]) await touch(opened, 'touchMove', { ...moved(from, step, 0), id: 1 });
    await touch(opened, 'touchEnd');
    await until(() => opened.document().actors[0]?.position.x !== mama?.position.x);
    const { shift } = opened.ecogram.views.getState().view;
    const paper = { x: 60, y: 120 };
    await touch(opened, 'touchStart', { ...paper, id: 1 });
    for (const step of [20, 60, 90]) await touch(opened, 'touchMove', { ...moved(paper, 0, step), id: 1 });
    await touch(opened, 'touchEnd');
    await until(() => opened.ecogram.views.getState().view.shift.y > shift.y + 60);
  });

  it('picks one more with a finger that stays, and draws the rubber band from one that stays on paper', async () => {
    const opened = await withNames('Mama', 'Leyla');
    const [mama, leyla] = opened.document().actors.map(({ id }) => id);
    const selected = (): number => opened.ecogram.drawing.getState().selected.size;
    for (const id of [mama, leyla]) {
      await touch(opened, 'touchStart', { ...opened.placeOf(id ?? ''), id: 1 });
      await rest(650);
      await touch(opened, 'touchEnd');
    }
    await until(() => selected() === 2);
    const corner = { x: 12, y: 70 };
    const { width, height } = opened.ecogram.views.getState().size;
    await touch(opened, 'touchStart', { ...corner, id: 1 });
    await rest(650);
    await touch(opened, 'touchMove', { ...moved(corner, 60, 60), id: 1 });
    await touch(opened, 'touchMove', { x: width - 12, y: height - 12, id: 1 });
    await touch(opened, 'touchEnd');
    await until(() => selected() === 3);
  });
});

describe('with a pen', () => {
  it('moves shapes; from then on a hand or a finger only moves the paper', async () => {
    const opened = await withNames('Mama');
    const mama = opened.document().actors[0];
    const from = opened.placeOf(mama?.id ?? '');
    await pen(opened, 'mousePressed', from);
    for (const step of [20, 60, 100]) await pen(opened, 'mouseMoved', moved(from, step, 0));
    await pen(opened, 'mouseReleased', moved(from, 100, 0));
    await until(() => opened.document().actors[0]?.position.x !== mama?.position.x);
    const after = opened.document();
    const { shift } = opened.ecogram.views.getState().view;
    const now = opened.placeOf(mama?.id ?? '');
    await touch(opened, 'touchStart', { ...now, id: 1 });
    for (const step of [20, 60, 90]) await touch(opened, 'touchMove', { ...moved(now, 0, step), id: 1 });
    await touch(opened, 'touchEnd');
    await until(() => opened.ecogram.views.getState().view.shift.y > shift.y + 60);
    expect(opened.document()).toBe(after);
  });
});
