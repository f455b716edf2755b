import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { mindmapSchema } from '../../../../domain/instruments/mindmap/document.ts';
import { exampleMindmap } from '../../../../domain/instruments/mindmap/example/example.ts';
import { below, largeMap, paths, smallMap } from './maps.ts';
import { close, findings, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(close);

const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const focused = ({ mindmap }: Opened): string | null => mindmap.drawing.getState().focused;
const picked = ({ mindmap }: Opened): readonly string[] => [...mindmap.drawing.getState().selected];
const pick = ({ mindmap }: Opened, ...ids: readonly string[]): void => mindmap.drawing.getState().select(ids);
const nodeOf = ({ document }: Opened, id: string) => document().nodes.find((node) => node.id === id);

const nextFrames = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('copy and paste', () => {
  const data = (text: string): Pick<DataTransfer, 'getData'> => ({
    getData: (type) => (type === 'text/plain' ? text : ''),
  });

  it('copies a thought with what hangs below it to another place', async () => {
    const opened = await open(smallMap());
    pick(opened, 'opvang');
    await press('{Control>}c{/Control}');
    pick(opened, 'Rust');
    await press('{Control>}v{/Control}');
    await until(() => opened.document().nodes.length === 11);
    expect(below(opened.document(), 'Rust')).toEqual(['opvang']);
    pick(opened, 'huur');
    await press('{Control>}d{/Control}');
    expect(below(opened.document(), 'Wonen')).toEqual(['huur', 'huur']);
  });

  it('cuts and pastes', async () => {
    const opened = await open(smallMap());
    pick(opened, 'opvang');
    await press('{Control>}x{/Control}');
    await until(() => opened.document().nodes.length === 7);
    pick(opened, 'Rust');
    await press('{Control>}v{/Control}');
    await until(() => opened.document().nodes.length === 9);
    expect(below(opened.document(), 'Rust')).toEqual(['opvang']);
  });

  it('hangs indented lines below each other', async () => {
    const opened = await open(smallMap());
    pick(opened, 'Rust');
    opened.mindmap.actions.paste(data('sport\n\tvoetbal\n\t\tzondag\n\tzwemmen\nmuziek'));
    expect(paths(opened.document()).slice(9)).toEqual([
      'Rust/sport',
      'sport/voetbal',
      'voetbal/zondag',
      'sport/zwemmen',
      'Rust/muziek',
    ]);
    expect(opened.mindmap.store.getState().undoLabel).toBe('paste');
  });

  it('refuses ten thousand lines whole, and says so', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    opened.mindmap.actions.paste(
      data(Array.from({ length: 10_000 }, (_, line) => `regel ${line}`).join('\n')),
    );
    expect(opened.document()).toBe(before);
    const { toastQueue } = await import('../../../../renderer/components/toasts.ts');
    expect(toastQueue.visibleToasts[0]?.content.text).toMatch(/te veel om te plakken/u);
  });

  it('takes two thousand lines, and stays quick to go around in', async () => {
    const opened = await open();
    opened.mindmap.actions.paste(
      data(
        Array.from({ length: 2_000 }, (_, line) => `${line % 20 === 0 ? '' : '\t'}regel ${line}`).join('\n'),
      ),
    );
    expect(opened.document().nodes).toHaveLength(2_000);
    opened.mindmap.actions.undo();
    expect(opened.document().nodes).toHaveLength(0);
  });
});

describe('from another worksheet', () => {
  it('hangs what is handed over under its life domain, as one step of undo', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    opened.mindmap.actions.take([
      { id: '1', text: 'zus', kind: 'strength', domain: 'family' },
      { id: '2', text: 'OCMW', kind: 'other', domain: 'legal' },
    ]);
    expect(below(opened.document(), 'Gezin')).toEqual(['opvang', 'mama helpt', 'zus']);
    expect(opened.document().nodes.find(({ text }) => text === 'zus')?.marks).toEqual(['strength']);
    expect(opened.document().nodes.some(({ domain }) => domain === 'legal')).toBe(true);
    await until(() => opened.said() === 'Overgenomen: zus, OCMW.');
    opened.mindmap.actions.undo();
    expect(opened.document()).toBe(before);
  });
});

describe('what is seen', () => {
  it('shows only what helps, says so, and comes back with one click', async () => {
    const opened = await open(exampleMindmap('nl'));
    opened.mindmap.actions.setFilter('helps');
    await until(() => opened.host.textContent?.includes('Je ziet alleen wat werk helpt.') ?? false);
    await until(() => opened.said() === 'Alleen wat werk helpt is te zien.');
    const back = [...opened.host.querySelectorAll('button')].find(
      (each) => each.textContent === 'Alles tonen',
    );
    await userEvent.click(back as Element);
    expect(opened.mindmap.looks.getState().filter).toBeNull();
  });

  it('finds a word in what is folded away, and unfolds to it', async () => {
    const opened = await open(smallMap());
    opened.mindmap.actions.foldAll(true);
    opened.mindmap.drawing.getState().be({ with: 'finding' });
    await until(() => opened.host.querySelector('input[type=search]') !== null);
    await press('woens{Enter}');
    expect(picked(opened)).toEqual(['woensdag']);
    expect(nodeOf(opened, 'opvang')?.folded).toBe(false);
    expect(nodeOf(opened, 'Wonen')?.folded).toBe(true);
  });

  it('takes life domains in any order, and lets them go', async () => {
    const opened = await open();
    const chip = (name: string): Element =>
      [...opened.host.querySelectorAll('button')].find((each) => each.textContent === name) as Element;
    await userEvent.click(chip('Levensdomeinen'));
    await userEvent.click(chip('Gezondheid'));
    await userEvent.click(chip('Huisvesting'));
    expect(opened.document().nodes.map(({ domain }) => domain)).toEqual(['health', 'housing']);
    await userEvent.click(chip('Gezondheid'));
    expect(opened.document().nodes.map(({ domain }) => domain)).toEqual(['housing']);
  });

  it('offers what often belongs to a life domain, until it is there', async () => {
    const opened = await open(smallMap(), 'less', 'questions');
    pick(opened, 'Gezin');
    await until(() => opened.host.textContent?.includes('Wat hoort hier vaak bij?') ?? false);
    const offers = (): readonly Element[] => [...opened.host.querySelectorAll('[aria-label$=toevoegen]')];
    const many = offers().length;
    await userEvent.click(offers()[0] as Element);
    expect(below(opened.document(), 'Gezin')).toHaveLength(3);
    await until(() => offers().length === many - 1);
    expect(picked(opened)).toEqual(['Gezin']);
  });
});

describe('as a whole', () => {
  it('draws the edge of what is picked around it, also when the paper moves to show it', async () => {
    const opened = await open(smallMap());
    const { views } = opened.mindmap;
    const { view } = views.getState();
    views.getState().jump({ scale: view.scale * 2.4, shift: { x: -900, y: -600 } });
    await nextFrames();
    pick(opened, 'Wonen');
    await nextFrames();
    expect(views.getState().view.shift).not.toEqual({ x: -900, y: -600 });
    const { x, y } = opened.placeOf('Wonen');
    const edge = x - opened.widthOf('Wonen') / 2 - 0.9 * views.getState().view.scale;
    const over = [...opened.drawing().querySelectorAll('canvas')].at(-1);
    if (over === undefined) throw new Error('no layer for what lies over the drawing');
    const [left, top] = [
      (edge - over.offsetLeft) * devicePixelRatio,
      (y - over.offsetTop) * devicePixelRatio,
    ];
    const [, , , alpha] = over.getContext('2d')?.getImageData(left, top, 1, 1).data ?? [];
    expect(alpha).toBeGreaterThan(200);
  });

  it('is accessible empty, full, picked, linking, filtered and choosing', async () => {
    await open();
    expect(await findings()).toEqual([]);
    const opened = await open(exampleMindmap('nl'), 'less', 'questions');
    const { drawing } = opened.mindmap;
    const first = opened.document().nodes[1]?.id ?? '';
    pick(opened, first);
    expect(await findings()).toEqual([]);
    drawing.getState().be({ with: 'link', from: first, to: null });
    expect(await findings()).toEqual([]);
    drawing.getState().be({ with: 'domains' });
    expect(await findings()).toEqual([]);
    opened.mindmap.actions.beginChild(first);
    expect(await findings()).toEqual([]);
    opened.mindmap.actions.forget();
    pick(opened, opened.document().links[0]?.id ?? '');
    expect(await findings()).toEqual([]);
    opened.mindmap.actions.setFilter('hinders');
    expect(await findings()).toEqual([]);
  });

  it('opens two thousand thoughts', async () => {
    const opened = await open(largeMap(2_000));
    pick(opened, 'g1999');
    await press('{ArrowUp}');
    expect(focused(opened)).not.toBe('g1999');
  });

  it('stays a valid map, and undo returns to the start, whatever keys are pressed', async () => {
    const keys = [
      '{Enter}',
      '{Tab}',
      '{Delete}',
      '{ArrowLeft}',
      '{ArrowRight}',
      '{ArrowUp}',
      '{ArrowDown}',
      '1',
      '2',
      '6',
      '-',
      '+',
      '>',
      'a',
      '{Escape}',
      '{Alt>}{ArrowUp}{/Alt}',
      '{Alt>}{ArrowRight}{/Alt}',
      '{Control>}{ArrowDown}{/Control}',
      '{F2}',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...keys), { minLength: 5, maxLength: 25 }),
        async (pressed) => {
          const opened = await open(smallMap());
          const before = opened.document();
          for (const key of pressed) await press(key);
          opened.mindmap.actions.forget();
          expect(mindmapSchema.safeParse(opened.document()).success).toBe(true);
          for (let step = 0; step < 60; step += 1) opened.mindmap.store.getState().undo();
          expect(opened.document()).toBe(before);
          expect(await opened.mindmap.store.getState().flush()).toBe(true);
          expect(opened.vault.document).toEqual(before);
        },
      ),
      { numRuns: 8, seed: 5 },
    );
  });

  it('keeps in the vault what is on screen', async () => {
    const opened = await open(smallMap());
    pick(opened, 'Wonen');
    await press('{Tab}a{Enter}{Enter}b{Enter}{Control>}{ArrowDown}{ArrowDown}{/Control}3');
    expect(await opened.mindmap.store.getState().flush()).toBe(true);
    expect(opened.vault.document).toEqual(opened.document());
  });
});
