import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreSubject } from '../../../../domain/instruments/mindmap/document.ts';
import { below, paths, smallMap } from './maps.ts';
import { close, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

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
    const opened = await open();
    for (const name of ['een', 'twee', 'drie', 'vier']) opened.mindmap.actions.add(null, name);
    opened.mindmap.actions.arrange();
    const branches = opened.document().nodes.map(({ id }) => id);
    const sides = (): readonly boolean[] =>
      branches.map((id) => opened.placeOf(id).x > opened.placeOf(centreSubject).x);
    const before = sides();
    pick(opened, branches[0] ?? '');
    await press('{Tab}a{Enter}{Enter}b{Enter}{Enter}c{Enter}{Enter}d{Enter}{Enter}e{Enter}{Enter}f{Enter}');
    expect(sides()).toEqual(before);
    // Arranged anew, both sides come to be about as high.
    opened.mindmap.actions.arrange();
    expect(sides()).not.toEqual(before);
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
