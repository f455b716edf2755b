import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchPointers, type Gestures, type PointerWork } from '../../../renderer/canvas/pointer-gestures.ts';
import { createViewStore, type ViewStore } from '../../../renderer/canvas/view-store.ts';

describe('gestures on the paper', () => {
  let host: HTMLElement;
  let views: ViewStore;
  let gestures: Gestures;
  let done: string[];

  beforeEach(() => {
    host = document.createElement('div');
    host.style.cssText = 'position:fixed;inset:0;touch-action:none';
    // A finger that a test makes up cannot be captured.
    host.setPointerCapture = () => {};
    document.body.append(host);
    views = createViewStore();
    done = [];
    const work: PointerWork = {
      take: ({ pointer }) => {
        done.push(`take ${pointer}`);
        return {
          move: () => done.push('move'),
          drop: () => done.push('drop'),
          cancel: () => done.push('cancel'),
        };
      },
      click: () => done.push('click'),
      doubleClick: () => done.push('double click'),
      hover: () => {},
    };
    gestures = watchPointers(host, views, () => work);
  });
  afterEach(() => {
    gestures.stop();
    host.remove();
  });

  const pointer = (
    type: string,
    pointerType: string,
    pointerId: number,
    clientX: number,
    clientY: number,
    more: PointerEventInit = {},
  ): void =>
    void host.dispatchEvent(new PointerEvent(type, { pointerType, pointerId, clientX, clientY, ...more }));

  it('zooms between two fingers, and what lay between them stays there', () => {
    const { scale } = views.getState().view;
    pointer('pointerdown', 'touch', 1, 100, 100);
    pointer('pointerdown', 'touch', 2, 200, 100);
    pointer('pointermove', 'touch', 1, 50, 100);
    pointer('pointermove', 'touch', 2, 250, 100);
    expect(views.getState().view.scale).toBeCloseTo(scale * 2);
    expect(views.getState().view.shift.x).toBeCloseTo(-150);
    expect(done).toEqual([]);
  });

  it('lets go of what one finger held when a second one comes', () => {
    pointer('pointerdown', 'touch', 1, 100, 100);
    pointer('pointermove', 'touch', 1, 130, 100);
    pointer('pointerdown', 'touch', 2, 200, 100);
    pointer('pointerup', 'touch', 2, 200, 100);
    pointer('pointerup', 'touch', 1, 130, 100);
    expect(done).toEqual(['take touch', 'move', 'cancel']);
  });

  it('moves the paper with fingers once a pen was used, and hears no palm', () => {
    pointer('pointerdown', 'pen', 1, 10, 10);
    pointer('pointerup', 'pen', 1, 10, 10);
    const { shift } = views.getState().view;
    pointer('pointerdown', 'touch', 2, 100, 100);
    pointer('pointermove', 'touch', 2, 140, 120);
    pointer('pointerup', 'touch', 2, 140, 120);
    expect(views.getState().view.shift).toEqual({ x: shift.x + 40, y: shift.y + 20 });
    pointer('pointerdown', 'touch', 3, 100, 100, { width: 90, height: 70 });
    pointer('pointermove', 'touch', 3, 300, 300, { width: 90, height: 70 });
    expect(views.getState().view.shift).toEqual({ x: shift.x + 40, y: shift.y + 20 });
    expect(done).toEqual(['click']);
  });

  it('zooms at the pointer with Ctrl and the wheel, and pans without', () => {
    const { scale } = views.getState().view;
    const wheel = (init: WheelEventInit): void =>
      void host.dispatchEvent(new WheelEvent('wheel', { cancelable: true, ...init }));
    wheel({ deltaY: 30 });
    expect(views.getState().view.shift).toEqual({ x: 0, y: -30 });
    wheel({ deltaY: -100, ctrlKey: true, clientX: 80, clientY: 50 });
    const { view } = views.getState();
    expect(view.scale).toBeGreaterThan(scale);
    expect((80 - view.shift.x) / view.scale).toBeCloseTo(80 / scale);
  });

  it('moves the paper with the mouse while the space bar is down', () => {
    gestures.holdPaper(true);
    pointer('pointerdown', 'mouse', 1, 10, 10);
    pointer('pointermove', 'mouse', 1, 30, 10);
    pointer('pointerup', 'mouse', 1, 30, 10);
    expect(views.getState().view.shift).toEqual({ x: 20, y: 0 });
    expect(gestures.holdPaper(false)).toBe(true);
    expect(done).toEqual([]);
  });
});
