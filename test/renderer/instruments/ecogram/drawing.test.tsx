import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleEcogram } from '../../../../domain/instruments/ecogram/example/example.ts';
import type { Actor, EcogramDocument } from '../../../../domain/instruments/ecogram/document.ts';
import { close, findings, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(close);

const named = (document: EcogramDocument, name: string): Actor => {
  const actor = document.actors.find((each) => each.name === name);
  if (actor === undefined) throw new Error(`nobody is called ${name}`);
  return actor;
};
const joined = (document: EcogramDocument, one: string, other: string): boolean =>
  document.relations.some(
    ({ first, second }) => (first === one && second === other) || (first === other && second === one),
  );

async function withNames(...names: readonly string[]): Promise<Opened> {
  const opened = await open();
  for (const name of names) await userEvent.keyboard(`${name}{Enter}`);
  await userEvent.keyboard('{Escape}');
  return opened;
}

/** A drag of the mouse over the drawing, in pixels from its corner. */
async function drag(
  opened: Opened,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await userEvent.dragAndDrop(opened.drawing(), opened.drawing(), {
    sourcePosition: from,
    targetPosition: to,
    steps: 6,
  });
}

describe('typing names on the drawing', () => {
  it('adds the next one at every Enter, apart from each other and joined to the client', async () => {
    const { document, said } = await withNames('Mama', 'Zus Leyla', 'Buurvrouw Greet');
    expect(document().actors.map(({ name }) => name)).toEqual(['Mama', 'Zus Leyla', 'Buurvrouw Greet']);
    expect(document().actors.every(({ id }) => joined(document(), 'client', id))).toBe(true);
    const places = document().actors.map(({ position: { x, y } }) => `${x}/${y}`);
    expect(new Set(places).size).toBe(3);
    expect(said()).toContain('Buurvrouw Greet');
  });

  it('changes the kind with the arrow keys while typing', async () => {
    const { document } = await open();
    await userEvent.keyboard('OCMW{ArrowUp}{Enter}naailes{ArrowUp}{Enter}');
    expect(document().actors.map(({ name, kind }) => [name, kind])).toEqual([
      ['OCMW', 'organisation'],
      ['naailes', 'group'],
    ]);
  });

  it('adds nothing for spaces alone, and Enter on nothing ends', async () => {
    const { document, drawing } = await open();
    await userEvent.keyboard('a{Backspace}   {Enter}');
    expect(document().actors).toEqual([]);
    await until(() => globalThis.document.activeElement === drawing());
  });
});

describe('with the mouse', () => {
  it('moves a shape to where it is dropped, as one step of undo', async () => {
    const opened = await withNames('Mama');
    const { document, ecogram, placeOf } = opened;
    const before = named(document(), 'Mama').position;
    const from = placeOf(named(document(), 'Mama').id);
    await drag(opened, from, { x: from.x + 120, y: from.y + 60 });
    const { scale } = ecogram.views.getState().view;
    const after = named(document(), 'Mama').position;
    expect(after.x - before.x).toBeCloseTo(120 / scale, 0);
    expect(after.y - before.y).toBeCloseTo(60 / scale, 0);
    ecogram.actions.undo();
    expect(named(document(), 'Mama').position).toEqual(before);
  });

  it('draws a line by dragging from the grip of one shape to another', async () => {
    const opened = await withNames('Mama', 'Leyla');
    const { document, drawing, placeOf } = opened;
    const [mama, leyla] = [named(document(), 'Mama').id, named(document(), 'Leyla').id];
    await userEvent.click(drawing(), { position: placeOf(mama) });
    const { scale } = opened.ecogram.views.getState().view;
    const reach = 12 * scale * Math.SQRT1_2;
    const grip = { x: placeOf(mama).x + reach, y: placeOf(mama).y - reach };
    await drag(opened, grip, placeOf(leyla));
    expect(joined(document(), mama, leyla)).toBe(true);
  });

  it('brings an end of a picked line to somebody else, with its kind, as one step of undo', async () => {
    const opened = await withNames('Mama', 'Leyla');
    const { document, ecogram, drawing, placeOf } = opened;
    const [mama, leyla] = [named(document(), 'Mama').id, named(document(), 'Leyla').id];
    const [line] = document().relations;
    ecogram.actions.setStrength([line?.id ?? ''], 'tense');
    ecogram.drawing.getState().select([line?.id ?? '']);
    const before = document();
    const { scale } = ecogram.views.getState().view;
    const [client, from] = [placeOf('client'), placeOf(mama)];
    const far = Math.hypot(from.x - client.x, from.y - client.y);
    const part = (16 * scale) / far;
    // The end at the client goes to Leyla: Mama and Leyla are joined, Mama and the client no longer.
    const grip = { x: client.x + (from.x - client.x) * part, y: client.y + (from.y - client.y) * part };
    await drag(opened, grip, placeOf(leyla));
    expect(joined(document(), mama, leyla)).toBe(true);
    expect(joined(document(), 'client', mama)).toBe(false);
    expect(document().relations.at(-1)).toMatchObject({ strength: 'tense' });
    expect(opened.said()).toContain('De lijn loopt nu tussen Mama en Leyla');
    await userEvent.click(drawing(), { position: { x: 6, y: 6 } });
    ecogram.actions.undo();
    expect(document()).toBe(before);
  });

  it('lets a line be when its end is dropped on the paper', async () => {
    const opened = await withNames('Mama');
    const { document, ecogram, placeOf } = opened;
    const before = document();
    ecogram.drawing.getState().select([before.relations[0]?.id ?? '']);
    const { scale } = ecogram.views.getState().view;
    const [client, from] = [placeOf('client'), placeOf(named(before, 'Mama').id)];
    const part = (16 * scale) / Math.hypot(from.x - client.x, from.y - client.y);
    const grip = { x: client.x + (from.x - client.x) * part, y: client.y + (from.y - client.y) * part };
    await drag(opened, grip, { x: 12, y: 90 });
    expect(document()).toBe(before);
  });

  it('picks what the rubber band holds, adds with Shift, and lets go on the paper', async () => {
    const opened = await withNames('Mama', 'Leyla');
    const { ecogram, drawing, placeOf, document } = opened;
    const size = ecogram.views.getState().size;
    await drag(opened, { x: 4, y: 4 }, { x: size.width - 4, y: size.height - 90 });
    expect(ecogram.drawing.getState().selected.size).toBe(3);
    await userEvent.click(drawing(), { position: { x: 6, y: 6 } });
    expect(ecogram.drawing.getState().selected.size).toBe(0);
    await userEvent.click(drawing(), { position: placeOf(named(document(), 'Mama').id) });
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(drawing(), {
      position: placeOf(named(document(), 'Leyla').id),
      modifiers: ['Shift'],
    } as never);
    await userEvent.keyboard('{/Shift}');
    expect(ecogram.drawing.getState().selected.size).toBe(2);
  });

  it('changes a name on the shape itself after a double click', async () => {
    const { document, drawing, placeOf } = await withNames('Mama');
    await userEvent.dblClick(drawing(), { position: placeOf(named(document(), 'Mama').id) });
    await userEvent.keyboard('Oma{Enter}');
    expect(document().actors.map(({ name }) => name)).toEqual(['Oma']);
    await userEvent.keyboard('{F2}weg{Escape}');
    expect(document().actors.map(({ name }) => name)).toEqual(['Oma']);
  });
});

describe('looking at the whole', () => {
  const insideOf = ({ document, ecogram, placeOf }: Opened): boolean => {
    const { size } = ecogram.views.getState();
    return document().actors.every(({ id }) => {
      const { x, y } = placeOf(id);
      return x > 0 && x < size.width && y > 76 && y < size.height - 84;
    });
  };

  it('shows everybody when they are arranged, also to who looked closer', async () => {
    const opened = await open(exampleEcogram('nl'));
    await until(() => insideOf(opened));
    await userEvent.click(page.getByRole('button', { name: 'Groter tonen' }));
    await userEvent.click(page.getByRole('button', { name: 'Groter tonen' }));
    await until(() => !insideOf(opened));
    await userEvent.click(page.getByRole('button', { name: 'Schikken' }));
    await until(() => insideOf(opened));
  });

  it('goes on showing everybody when undo brings somebody back who stood far away', async () => {
    const opened = await open(exampleEcogram('nl'));
    const { ecogram } = opened;
    ecogram.actions.move([{ id: 'wim', position: { x: 400, y: 0 } }]);
    await until(() => insideOf(opened));
    ecogram.actions.remove(['wim']);
    await userEvent.click(page.getByRole('button', { name: 'Alles tonen' }));
    ecogram.actions.undo();
    await until(() => insideOf(opened));
  });
});

describe('by keyboard alone', () => {
  it('makes a network: names, a line between two, its kind, sign and arrow', async () => {
    const { document } = await withNames('Mama', 'Leyla');
    await userEvent.keyboard('{Enter}lm{Enter}3-p');
    const [mama, leyla] = [named(document(), 'Mama').id, named(document(), 'Leyla').id];
    const relation = document().relations.at(-1);
    expect(relation).toMatchObject({
      first: leyla,
      second: mama,
      strength: 'tense',
      feeling: 'minus',
      direction: 'to',
    });
  });

  it('goes from shape to shape, changes the form, moves, grows and removes', async () => {
    const { document, ecogram } = await withNames('Mama', 'Leyla');
    ecogram.drawing.getState().focus('client');
    await userEvent.keyboard('{ArrowUp}');
    expect(ecogram.drawing.getState().focused).toBe(named(document(), 'Mama').id);
    const before = named(document(), 'Mama');
    await userEvent.keyboard(' v{ArrowRight}{Shift>}{ArrowDown}{/Shift}+');
    const after = named(document(), 'Mama');
    expect(after.kind).toBe('group');
    expect(after.position).toEqual({ x: before.position.x + 2, y: before.position.y + 10 });
    expect(after.size).toBeCloseTo(1.1);
    await userEvent.keyboard('{Delete}');
    expect(document().actors.map(({ name }) => name)).toEqual(['Leyla']);
  });

  it('copies, duplicates and picks everything', async () => {
    const { document, ecogram } = await withNames('Mama', 'Leyla');
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(ecogram.drawing.getState().selected.size).toBe(3);
    await userEvent.keyboard('{Control>}c{/Control}{Control>}v{/Control}');
    expect(document().actors).toHaveLength(4);
    expect(document().relations).toHaveLength(4);
    await userEvent.keyboard('{Control>}d{/Control}');
    expect(document().actors).toHaveLength(6);
    await userEvent.keyboard('{Control>}x{/Control}');
    expect(document().actors).toHaveLength(4);
  });

  it('walks over every shape and line with Tab, and leaves after the last', async () => {
    const { ecogram, drawing } = await withNames('Mama', 'Leyla');
    ecogram.drawing.getState().focus('client');
    for (let stops = 0; stops < 4; stops += 1) await userEvent.keyboard('{Tab}');
    expect(globalThis.document.activeElement).toBe(drawing());
    await userEvent.keyboard('{Tab}');
    expect(globalThis.document.activeElement).not.toBe(drawing());
  });

  it('lets go of one thing at a time with Escape', async () => {
    const { ecogram } = await withNames('Mama');
    await userEvent.keyboard('{Enter}l');
    expect(ecogram.drawing.getState().busy.with).toBe('line');
    await userEvent.keyboard('{Escape}');
    expect(ecogram.drawing.getState().busy.with).toBe('nothing');
    expect(ecogram.drawing.getState().selected.size).toBe(1);
    await userEvent.keyboard('{Escape}');
    expect(ecogram.drawing.getState().selected.size).toBe(0);
  });
});

describe('undo', () => {
  it('goes back to exactly the first state and forward again after anything that can be done', async () => {
    const { document, ecogram } = await open(exampleEcogram('nl'));
    const { actions } = ecogram;
    const first = document();
    const all = (): string[] => document().actors.map(({ id }) => id);
    const deed = fc.constantFrom(
      () => actions.add('Nieuw', 'person'),
      () => actions.setKind(all().slice(0, 2), 'group'),
      () =>
        actions.setStrength(
          document()
            .relations.slice(0, 1)
            .map(({ id }) => id),
          'tense',
        ),
      () => actions.nudge(all().slice(0, 3), 3, -2),
      () => actions.resize(all(), 1.1),
      () => actions.remove(all().slice(-1)),
      () => actions.duplicate(all().slice(0, 2)),
      () => actions.arrange(),
      () => actions.writeNote(String(document().note.length)),
      () => actions.undo(),
      () => actions.redo(),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
        for (const act of deeds) act();
        while (ecogram.store.getState().redoLabel !== null) actions.redo();
        const last = document();
        while (ecogram.store.getState().undoLabel !== null) actions.undo();
        expect(document()).toBe(first);
        while (ecogram.store.getState().redoLabel !== null) actions.redo();
        expect(document()).toBe(last);
        while (ecogram.store.getState().undoLabel !== null) actions.undo();
        expect(document()).toBe(first);
      }),
      { numRuns: 15 },
    );
  });
});

describe('for everyone', () => {
  it('has nothing that axe finds, empty, full, with a shape and with a line picked', async () => {
    await open();
    expect(await findings()).toEqual([]);
    const { ecogram, document } = await open(exampleEcogram('nl'));
    expect(await findings()).toEqual([]);
    ecogram.drawing.getState().select(
      document()
        .actors.slice(0, 1)
        .map(({ id }) => id),
    );
    await until(() => globalThis.document.querySelectorAll('[role=toolbar]').length === 2);
    expect(await findings()).toEqual([]);
    ecogram.drawing.getState().select(
      document()
        .relations.slice(0, 1)
        .map(({ id }) => id),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await findings()).toEqual([]);
  });
});
