import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mostActors, type Actor } from '../../../../domain/instruments/ecogram/document.ts';
import { exampleEcogram } from '../../../../domain/instruments/ecogram/example/example.ts';
import { toastQueue } from '../../../../renderer/components/toasts.ts';
import { close, findings, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(() => {
  close();
  for (const toast of toastQueue.visibleToasts) toastQueue.close(toast.key);
});

const actorOf = (opened: Opened, name: string): Actor => {
  const actor = opened.document().actors.find((each) => each.name === name);
  if (actor === undefined) throw new Error(`nobody is called ${name}`);
  return actor;
};

async function withNames(...names: readonly string[]): Promise<Opened> {
  const opened = await open();
  for (const name of names) await userEvent.keyboard(`${name}{Enter}`);
  await userEvent.keyboard('{Escape}');
  return opened;
}

function pasteText(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const { activeElement } = globalThis.document;
  activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}
const told = (): string => toastQueue.visibleToasts.map(({ content }) => content.text).join(' ');

describe('aligning and spreading', () => {
  it('aligns what is picked from the bar, as one step of undo that is named and spoken', async () => {
    const opened = await withNames('Mama', 'Leyla', 'Greet');
    const before = opened.document();
    opened.ecogram.drawing.getState().select(before.actors.map(({ id }) => id));
    await userEvent.click(page.getByRole('button', { name: 'Uitlijnen en verdelen' }));
    await userEvent.click(page.getByRole('menuitem', { name: /^Boven gelijk/ }));
    const tops = opened.document().actors.map(({ position }) => position.y);
    expect(new Set(tops.map((top) => Math.round(top * 1000))).size).toBe(1);
    await until(() => opened.said() === 'Boven gelijk gezet: Mama, Leyla, Greet');
    expect(opened.ecogram.store.getState().undoLabel).toEqual({ word: 'align', count: 3 });
    opened.ecogram.actions.undo();
    expect(opened.document()).toBe(before);
    await until(() => opened.said() === 'Ongedaan gemaakt: uitlijnen van 3 actoren');
  });

  it('aligns and spreads by key', async () => {
    const opened = await withNames('Mama', 'Leyla', 'Greet');
    opened.ecogram.drawing.getState().select(opened.document().actors.map(({ id }) => id));
    await userEvent.keyboard('{Control>}{Shift>}{ArrowLeft}j{/Shift}{/Control}');
    const { actors } = opened.document();
    expect(new Set(actors.map(({ position }) => position.x.toFixed(3))).size).toBe(1);
    const [first = 0, second = 0, third = 0] = actors
      .map(({ position }) => position.y)
      .toSorted((a, b) => a - b);
    expect(second - first).toBeCloseTo(third - second, 3);
    await userEvent.keyboard('{Control>}{Shift>}{ArrowLeft}{/Shift}{/Control}');
    await until(() => opened.said() === 'Dat staat al zo.');
  });

  it('has nothing that axe finds with its menu open', async () => {
    const opened = await open(exampleEcogram('nl'));
    opened.ecogram.drawing.getState().select(opened.document().actors.map(({ id }) => id));
    await userEvent.click(page.getByRole('button', { name: 'Uitlijnen en verdelen' }));
    expect(await findings()).toEqual([]);
  });
});

describe('guides', () => {
  const dragTo = async (
    opened: Opened,
    id: string,
    aim: { x: number; y: number },
    free: boolean,
  ): Promise<void> => {
    if (free) await userEvent.keyboard('{Alt>}');
    await userEvent.dragAndDrop(opened.drawing(), opened.drawing(), {
      sourcePosition: opened.placeOf(id),
      targetPosition: aim,
      steps: 8,
    });
    if (free) await userEvent.keyboard('{/Alt}');
  };

  it('lets a shape hang exactly below another one when it comes near, and not with Alt', async () => {
    const opened = await withNames('Mama', 'Leyla');
    const [mama, leyla] = [actorOf(opened, 'Mama'), actorOf(opened, 'Leyla')];
    const above = opened.placeOf(mama.id);
    const below = opened.placeOf('client').y + 130;
    await dragTo(opened, leyla.id, { x: above.x + 4, y: below }, false);
    expect(actorOf(opened, 'Leyla').position.x).toBeCloseTo(mama.position.x, 6);
    await until(() => opened.said() === 'Verplaatst: Leyla');
    await dragTo(opened, leyla.id, { x: above.x + 5, y: below - 20 }, true);
    expect(actorOf(opened, 'Leyla').position.x).not.toBeCloseTo(mama.position.x, 2);
  });
});

describe('copying', () => {
  it('takes people with their lines to another worksheet of the same client', async () => {
    const opened = await withNames('Mama', 'Leyla');
    await userEvent.keyboard('{Control>}a{/Control}{Control>}c{/Control}');
    await until(() => opened.said() === '2 gekopieerd: Mama, Leyla');
    const other = await open();
    await userEvent.keyboard('{Control>}v{/Control}');
    await until(() => other.document().actors.length === 2);
    expect(other.document().relations).toHaveLength(2);
    expect(other.ecogram.store.getState().undoLabel).toEqual({ word: 'paste', count: 2 });
    await userEvent.keyboard('{Control>}v{/Control}');
    await until(() => other.document().actors.length === 4);
    const places = other.document().actors.map(({ position: { x, y } }) => `${x}/${y}`);
    expect(new Set(places).size).toBe(4);
  });

  it('refuses to take them into the file of somebody else, and says why', async () => {
    await withNames('Mama');
    await userEvent.keyboard('{Enter}{Control>}c{/Control}');
    const other = await open(undefined, { clientId: 'nadia' });
    await userEvent.keyboard('{Control>}v{/Control}');
    await until(() => told().includes('het dossier van iemand anders'));
    expect(other.document().actors).toEqual([]);
  });

  it('copies, cuts and pastes by mouse alone', async () => {
    const opened = await withNames('Mama', 'Leyla');
    opened.ecogram.drawing.getState().select([actorOf(opened, 'Mama').id]);
    await userEvent.click(page.getByRole('button', { name: 'Kopiëren en knippen' }));
    await userEvent.click(page.getByRole('menuitem', { name: /^Knippen/ }));
    await until(() => opened.document().actors.length === 1);
    await userEvent.click(page.getByRole('button', { name: 'Plakken' }));
    expect(opened.document().actors.map(({ name }) => name)).toEqual(['Leyla', 'Mama']);
  });

  it('makes somebody of every line of a pasted text, apart from each other and joined to the client', async () => {
    const opened = await open();
    pasteText('Oma Zohra\tmoeder\r\nBuurvrouw Greet\n\nOCMW');
    expect(opened.document().actors.map(({ name }) => name)).toEqual([
      'Oma Zohra moeder',
      'Buurvrouw Greet',
      'OCMW',
    ]);
    expect(opened.document().relations).toHaveLength(3);
    opened.ecogram.actions.undo();
    expect(opened.document().actors).toEqual([]);
  });

  it('pastes nothing of 10,000 lines, and says how many there is room for', async () => {
    const opened = await open();
    pasteText(Array.from({ length: 10_000 }, (_, line) => `Regel ${line}`).join('\n'));
    await until(() => told().includes('10000 regels'));
    expect(told()).toContain(`${mostActors}`);
    expect(opened.document().actors).toEqual([]);
  });

  it('leaves fields alone: there one pastes text', async () => {
    const opened = await open();
    await userEvent.click(page.getByRole('textbox', { name: 'Wie of wat hoort erbij?' }));
    pasteText('Mama');
    expect(opened.document().actors).toEqual([]);
  });
});

describe('looking closer', () => {
  it('shows what is picked, as large as on paper, and everything again', async () => {
    const opened = await open(exampleEcogram('nl'));
    const scale = (): number => opened.ecogram.views.getState().view.scale;
    const natural = 96 / 25.4;
    const whole = scale();
    const [first] = opened.document().actors;
    opened.ecogram.drawing.getState().select([first?.id ?? '']);
    await userEvent.click(page.getByRole('button', { name: 'Tonen wat gekozen is' }));
    await until(() => scale() > whole * 1.5 && !opened.ecogram.views.getState().moving);
    const at = opened.placeOf(first?.id ?? '');
    const { width, height } = opened.ecogram.views.getState().size;
    expect(Math.abs(at.x - width / 2)).toBeLessThan(40);
    expect(Math.abs(at.y - height / 2)).toBeLessThan(40);
    await userEvent.click(page.getByRole('button', { name: /Even groot tonen als op papier/ }));
    await until(() => Math.abs(scale() - natural) < 1e-6);
    await userEvent.click(page.getByRole('button', { name: 'Alles tonen' }));
    await until(() => Math.abs(scale() - whole) < 1e-6);
    await until(() => opened.said() === 'Alles is te zien');
  });
});

describe('what is picked is spoken', () => {
  it('with names for a few, with a number for many, and when nothing is picked any more', async () => {
    const opened = await withNames('Mama', 'Leyla');
    await userEvent.keyboard('{Control>}a{/Control}');
    await until(() => opened.said() === '3 gekozen: Samira, Mama, Leyla');
    await userEvent.keyboard('{Escape}');
    await until(() => opened.said() === 'Niets meer gekozen');
  });
});
