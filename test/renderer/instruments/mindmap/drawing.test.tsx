import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreSubject, mindmapSchema } from '../../../../domain/instruments/mindmap/document.ts';
import { exampleMindmap } from '../../../../domain/instruments/mindmap/example/example.ts';
import { below, largeMap, paths, smallMap } from './maps.ts';
import { close, findings, open, until, type Opened } from './stage.tsx';

afterEach(close);

const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const focused = ({ mindmap }: Opened): string | null => mindmap.drawing.getState().focused;
const picked = ({ mindmap }: Opened): readonly string[] => [...mindmap.drawing.getState().selected];
const pick = ({ mindmap }: Opened, ...ids: readonly string[]): void => mindmap.drawing.getState().select(ids);
const nodeOf = ({ document }: Opened, id: string) => document().nodes.find((node) => node.id === id);

describe('typing in the drawing', () => {
  it('makes branches and thoughts with Enter and Tab, without the mouse', async () => {
    const { document } = await open();
    await press('Gezin{Enter}{Enter}Wonen{Tab}Huis uit in juni{Enter}{Enter}Wachtlijst{Enter}');
    expect(paths(document())).toEqual(['Gezin', 'Wonen', 'Wonen/Huis uit in juni', 'Wonen/Wachtlijst']);
  });

  it('puts a sibling before with Shift and Enter', async () => {
    const opened = await open(smallMap());
    pick(opened, 'mama helpt');
    await press('{Shift>}{Enter}{/Shift}tante{Enter}');
    expect(below(opened.document(), 'Gezin')).toEqual(['opvang', 'tante', 'mama helpt']);
    await until(() => opened.said() === 'tante hangt onder Gezin.');
  });

  it('takes the place of a picked text with the first letter, and goes on at its end with F2', async () => {
    const opened = await open(smallMap());
    pick(opened, 'huur');
    await press('dure huur{Enter}');
    expect(nodeOf(opened, 'huur')?.text).toBe('dure huur');
    await press('{F2} in de stad{Enter}');
    expect(nodeOf(opened, 'huur')?.text).toBe('dure huur in de stad');
    opened.mindmap.actions.undo();
    expect(nodeOf(opened, 'huur')?.text).toBe('dure huur');
    await until(() => opened.said() === 'Ongedaan gemaakt: tekst van een gedachte wijzigen');
  });

  it('forgets with Escape, and leaves nothing behind to undo', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    pick(opened, 'huur');
    await press('{Tab}iets{Escape}');
    expect(opened.document()).toBe(before);
    expect(picked(opened)).toEqual(['huur']);
    expect(opened.mindmap.store.getState().undoLabel).toBeNull();
  });

  it('leaves out a thought without words, but not the name of a life domain', async () => {
    const opened = await open({ ...smallMap() });
    pick(opened, 'Wonen');
    await press('{Enter}{Enter}');
    expect(below(opened.document(), null)).toHaveLength(4);
    pick(opened, 'Gezin');
    await press('{F2}{Control>}a{/Control}{Delete}{Enter}');
    expect(nodeOf(opened, 'Gezin')?.text).toBe('');
    expect(opened.mindmap.actions.nameOf('Gezin')).toBe('Gezin');
  });

  it('writes in the middle, and lets the client choose what stands there', async () => {
    const opened = await open(smallMap());
    pick(opened, centreSubject);
    await press('Mijn plan{Enter}');
    expect(opened.document().centre.text).toBe('Mijn plan');
    const work = [...opened.host.querySelectorAll('button')].find(
      (each) => each.textContent === 'De vraag over werk',
    );
    await userEvent.click(work as Element);
    expect(opened.document().centre.about).toBe('work');
  });

  it('keeps branches on their side while one types', async () => {
    const opened = await open(exampleMindmap('nl'));
    const sideOf = (id: string): boolean => opened.placeOf(id).x > opened.placeOf(centreSubject).x;
    const branches = opened.document().nodes.filter(({ parent }) => parent === null);
    const before = branches.map(({ id }) => sideOf(id));
    pick(opened, branches[0]?.id ?? '');
    await press('{Tab}een{Enter}{Enter}twee{Enter}{Enter}drie{Enter}{Enter}vier{Enter}');
    expect(branches.map(({ id }) => sideOf(id))).toEqual(before);
  });
});

describe('going around', () => {
  it('goes outwards, inwards, along siblings and over the middle with the arrows', async () => {
    const opened = await open(smallMap());
    await press('{ArrowRight}');
    expect(focused(opened)).toBe('Gezin');
    await press('{ArrowRight}');
    expect(below(opened.document(), 'Gezin')).toContain(focused(opened));
    pick(opened, 'opvang');
    await press('{ArrowDown}');
    expect(focused(opened)).toBe('mama helpt');
    await press('{ArrowDown}');
    expect(focused(opened)).toBe('halftijds');
    await press('{ArrowLeft}{ArrowLeft}');
    expect(focused(opened)).toBe(centreSubject);
    await press('{ArrowLeft}{ArrowLeft}');
    expect(focused(opened)).toBe('huur');
    await press('{Home}');
    expect(picked(opened)).toEqual([centreSubject]);
  });

  it('picks more with Shift, all with Ctrl+A, and lets go with Escape', async () => {
    const opened = await open(smallMap());
    pick(opened, 'opvang');
    await press('{Shift>}{ArrowDown}{/Shift}');
    expect(picked(opened)).toEqual(['opvang', 'mama helpt']);
    await press('{Control>}a{/Control}');
    expect(picked(opened)).toHaveLength(9);
    await press('{Escape}');
    expect(picked(opened)).toEqual([]);
  });

  it('leaves the drawing with Shift+Tab, and with Tab when nothing is picked', async () => {
    const opened = await open(smallMap());
    pick(opened, 'opvang');
    await press('{Shift>}{Tab}{/Shift}');
    expect(globalThis.document.activeElement).not.toBe(opened.drawing());
    opened.drawing().focus();
    await press('{Escape}{Tab}');
    expect(globalThis.document.activeElement).not.toBe(opened.drawing());
    expect(opened.document().nodes).toHaveLength(9);
  });
});

describe('by keys', () => {
  it('hangs elsewhere: among siblings, below the one before, a step back, to the other side', async () => {
    const opened = await open(smallMap());
    pick(opened, 'mama helpt');
    await press('{Alt>}{ArrowUp}{/Alt}');
    expect(below(opened.document(), 'Gezin')).toEqual(['mama helpt', 'opvang']);
    await until(() => opened.said() === 'mama helpt staat hoger.');
    await press('{Alt>}{ArrowDown}{ArrowRight}{/Alt}');
    expect(below(opened.document(), 'opvang')).toEqual(['woensdag', 'mama helpt']);
    await press('{Alt>}{ArrowLeft}{/Alt}');
    expect(below(opened.document(), 'Gezin')).toEqual(['opvang', 'mama helpt']);
    pick(opened, 'Werk');
    await press('{Alt>}{ArrowLeft}{/Alt}');
    expect(nodeOf(opened, 'Werk')?.side).toBe('left');
    await until(() => opened.said() === 'Werk staat nu links.');
  });

  it('moves by hand with Ctrl, as one step of undo, and gives it back when arranging', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    pick(opened, 'halftijds');
    await press('{Control>}{ArrowDown}{ArrowDown}{ArrowRight}{/Control}');
    expect(nodeOf(opened, 'halftijds')?.offset).not.toBeNull();
    opened.mindmap.actions.arrange();
    expect(nodeOf(opened, 'halftijds')?.offset).toBeNull();
    opened.mindmap.actions.undo();
    opened.mindmap.actions.undo();
    expect(opened.document()).toBe(before);
  });

  it('marks with digits, several at once, and says it in words', async () => {
    const opened = await open(smallMap());
    pick(opened, 'opvang', 'huur');
    await press('2');
    expect(nodeOf(opened, 'opvang')?.marks).toEqual(['obstacle']);
    expect(nodeOf(opened, 'huur')?.marks).toEqual(['obstacle']);
    await until(() => opened.said() === 'opvang, huur: hindernis');
    await press('5');
    expect(nodeOf(opened, 'huur')?.marks).toEqual(['obstacle', 'first']);
    await press('27');
    expect(nodeOf(opened, 'huur')).toMatchObject({ marks: ['first'], work: 'hinders' });
    await press('0');
    expect(nodeOf(opened, 'huur')?.marks).toEqual([]);
  });

  it('folds and unfolds, and keeps the keyboard on what is seen', async () => {
    const opened = await open(smallMap());
    pick(opened, 'woensdag');
    opened.mindmap.actions.fold(['Gezin'], true);
    await until(() => focused(opened) === 'Gezin');
    expect(opened.scene().elements.some(({ subject }) => subject === 'woensdag')).toBe(false);
    await press('+');
    expect(nodeOf(opened, 'Gezin')?.folded).toBe(false);
    await press('.');
    expect(nodeOf(opened, 'Gezin')?.folded).toBe(true);
    opened.mindmap.actions.foldAll(false);
    expect(opened.document().nodes.every(({ folded }) => !folded)).toBe(true);
  });

  it('draws an arrow with arrow keys and Enter, writes on it, and takes it away', async () => {
    const opened = await open(smallMap());
    pick(opened, 'opvang');
    await press('>');
    await press('halft{Enter}');
    const [link] = opened.document().links;
    expect(link).toMatchObject({ from: 'opvang', to: 'halftijds', both: false });
    await until(() => opened.said() === 'Pijl van opvang naar halftijds');
    await press('{Enter}bepaalt de uren{Enter}');
    expect(opened.document().links[0]?.text).toBe('bepaalt de uren');
    await press('{Delete}');
    expect(opened.document().links).toEqual([]);
    expect(opened.mindmap.store.getState().undoLabel).toBe('unlink');
  });

  it('takes away a thought with all below it, and gives it back from the message, also later', async () => {
    const opened = await open(smallMap());
    pick(opened, 'Gezin');
    await press('{Delete}');
    expect(opened.document().nodes).toHaveLength(5);
    await until(() => opened.said() === 'Weggehaald: Gezin, met wat eronder hing');
    opened.mindmap.actions.add(null, 'nieuw');
    const { toastQueue } = await import('../../../../renderer/components/toasts.ts');
    toastQueue.visibleToasts.at(0)?.content.undo?.();
    expect(below(opened.document(), null)).toEqual(['Gezin', 'Werk', 'Wonen', 'Rust', 'nieuw']);
    expect(below(opened.document(), 'Gezin')).toEqual(['opvang', 'mama helpt']);
  });

  it('does not take away the middle', async () => {
    const opened = await open(smallMap());
    pick(opened, centreSubject);
    await press('{Delete}');
    expect(opened.document().nodes).toHaveLength(9);
    await until(() => opened.said() === 'Het midden blijft.');
  });
});

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
