import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreSubject } from '../../../../domain/instruments/mindmap/document.ts';
import { below, paths, smallMap } from './maps.ts';
import { close, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(close);

interface Spot {
  readonly x: number;
  readonly y: number;
}

const moved = ({ x, y }: Spot, dx: number, dy: number): Spot => ({ x: x + dx, y: y + dy });

/** A drag of the mouse over the drawing, in pixels from its corner. */
async function drag(opened: Opened, from: Spot, to: Spot): Promise<void> {
  await userEvent.dragAndDrop(opened.drawing(), opened.drawing(), {
    sourcePosition: from,
    targetPosition: to,
    steps: 6,
  });
}

const click = (opened: Opened, at: Spot, options: object = {}): Promise<void> =>
  userEvent.click(opened.drawing(), { position: at, ...options });
const doubleClick = (opened: Opened, at: Spot): Promise<void> =>
  userEvent.dblClick(opened.drawing(), { position: at });
const picked = ({ mindmap }: Opened): readonly string[] => [...mindmap.drawing.getState().selected];
const nodeOf = ({ document }: Opened, id: string) => document().nodes.find((node) => node.id === id);

describe('with the mouse', () => {
  it('puts a thought where the hand lets it go, with what hangs below it, as one step of undo', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    const from = opened.placeOf('opvang');
    const child = opened.placeOf('woensdag');
    await drag(opened, from, moved(from, 60, -90));
    expect(nodeOf(opened, 'opvang')?.offset).not.toBeNull();
    expect(opened.placeOf('opvang').y).toBeLessThan(from.y - 40);
    expect(opened.placeOf('woensdag').y).toBeLessThan(child.y - 40);
    expect(opened.mindmap.store.getState().undoLabel).toBe('place');
    opened.mindmap.actions.undo();
    expect(opened.document()).toBe(before);
  });

  it('hangs a thought on the one upon which it is let go, also on the middle', async () => {
    const opened = await open(smallMap());
    await drag(opened, opened.placeOf('huur'), opened.placeOf('halftijds'));
    expect(paths(opened.document())).toContain('halftijds/huur');
    expect(opened.mindmap.store.getState().undoLabel).toBe('hang');
    await drag(opened, opened.placeOf('opvang'), opened.placeOf(centreSubject));
    expect(below(opened.document(), null)).toContain('opvang');
    expect(below(opened.document(), 'opvang')).toEqual(['woensdag']);
  });

  it('puts a thought between two siblings', async () => {
    const opened = await open(smallMap());
    const [one, other] = [opened.placeOf('opvang'), opened.placeOf('mama helpt')];
    await drag(opened, opened.placeOf('huur'), { x: one.x, y: (one.y + other.y) / 2 });
    expect(below(opened.document(), 'Gezin')).toEqual(['opvang', 'huur', 'mama helpt']);
  });

  it('does not hang a thought below itself', async () => {
    const opened = await open(smallMap());
    await drag(opened, opened.placeOf('opvang'), opened.placeOf('woensdag'));
    expect(paths(opened.document())).toContain('Gezin/opvang');
  });

  it('draws an arrow from the grip of a thought, and with Shift from anywhere on it', async () => {
    const opened = await open(smallMap());
    await click(opened, opened.placeOf('huur'));
    const { x, y } = opened.placeOf('huur');
    const box = opened.widthOf('huur');
    await drag(opened, { x: x - box / 2 - 11, y }, opened.placeOf('halftijds'));
    expect(opened.document().links[0]).toMatchObject({ from: 'huur', to: 'halftijds' });
    await userEvent.keyboard('{Shift>}');
    await drag(opened, opened.placeOf('Rust'), opened.placeOf(centreSubject));
    await userEvent.keyboard('{/Shift}');
    expect(opened.document().links[1]).toMatchObject({ from: 'Rust', to: centreSubject });
  });

  it('brings the end of an arrow elsewhere', async () => {
    const opened = await open({
      ...smallMap(),
      links: [{ id: 'pijl', from: 'huur', to: 'halftijds', text: '', both: false }],
    });
    opened.mindmap.drawing.getState().select(['pijl']);
    await drag(opened, opened.endOf('pijl'), opened.placeOf('mama helpt'));
    expect(opened.document().links).toEqual([
      { id: 'pijl', from: 'huur', to: 'mama helpt', text: '', both: false },
    ]);
  });

  it('hangs something on a thought with a click on its grip', async () => {
    const opened = await open(smallMap());
    await click(opened, opened.placeOf('Rust'));
    const { x, y } = opened.placeOf('Rust');
    await click(opened, { x: x - opened.widthOf('Rust') / 2 - 11, y });
    await userEvent.keyboard('wandelen{Enter}');
    expect(below(opened.document(), 'Rust')).toEqual(['wandelen']);
  });

  it('changes a text with a double click, and begins a branch on empty paper', async () => {
    const opened = await open(smallMap());
    await doubleClick(opened, opened.placeOf('huur'));
    await userEvent.keyboard(' stijgt{Enter}');
    expect(nodeOf(opened, 'huur')?.text).toBe('huur stijgt');
    await doubleClick(opened, { x: 20, y: 620 });
    await userEvent.keyboard('dromen{Enter}');
    expect(opened.document().nodes.at(-1)).toMatchObject({ text: 'dromen', parent: null, side: 'left' });
  });

  it('keeps a text that was typed when one clicks elsewhere', async () => {
    const opened = await open(smallMap());
    await doubleClick(opened, opened.placeOf('huur'));
    await userEvent.keyboard(' stijgt');
    await click(opened, { x: 20, y: 620 });
    await until(() => nodeOf(opened, 'huur')?.text === 'huur stijgt');
  });

  it('picks with a rubber band and with Ctrl', async () => {
    const opened = await open(smallMap());
    const [one, other] = [opened.placeOf('opvang'), opened.placeOf('mama helpt')];
    const wide = Math.max(opened.widthOf('opvang'), opened.widthOf('mama helpt')) / 2 + 12;
    const left = Math.min(one.x, other.x) - wide;
    await drag(opened, { x: left, y: one.y - 60 }, { x: Math.max(one.x, other.x) + wide, y: other.y + 22 });
    expect([...picked(opened)].toSorted()).toEqual(expect.arrayContaining(['mama helpt', 'opvang']));
    await click(opened, opened.placeOf('huur'));
    await click(opened, opened.placeOf('Rust'), { modifiers: ['Control'] });
    expect(picked(opened)).toEqual(['huur', 'Rust']);
  });

  it('moves all that is picked together', async () => {
    const opened = await open(smallMap());
    opened.mindmap.drawing.getState().select(['opvang', 'mama helpt']);
    const [one, other] = [opened.placeOf('opvang'), opened.placeOf('mama helpt')];
    await drag(opened, one, moved(one, 30, -120));
    expect(nodeOf(opened, 'mama helpt')?.offset).not.toBeNull();
    expect(opened.placeOf('mama helpt').y - opened.placeOf('opvang').y).toBeCloseTo(other.y - one.y, 0);
  });

  it('unfolds with a click on the disc', async () => {
    const opened = await open(smallMap());
    opened.mindmap.actions.fold(['Gezin'], true);
    const { x, y } = opened.placeOf('Gezin');
    const { scale } = opened.mindmap.views.getState().view;
    await click(opened, { x: x + opened.widthOf('Gezin') / 2 + 4.4 * scale, y });
    expect(nodeOf(opened, 'Gezin')?.folded).toBe(false);
  });

  it('lets go of what is dragged with Escape', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    const at = opened.placeOf('huur');
    const fire = (type: string, { x, y }: Spot): void => {
      const box = opened.drawing().getBoundingClientRect();
      opened.drawing().dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          button: 0,
          clientX: box.x + x,
          clientY: box.y + y,
        }),
      );
    };
    opened.drawing().setPointerCapture = () => {};
    fire('pointerdown', at);
    fire('pointermove', moved(at, 40, 40));
    fire('pointermove', moved(at, 80, 80));
    await userEvent.keyboard('{Escape}');
    fire('pointerup', moved(at, 80, 80));
    expect(opened.document()).toBe(before);
  });
});
