import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { BalanceDocument, Burden, Strength } from '../../../../domain/instruments/balance/document.ts';
import { exampleBalance } from '../../../../domain/instruments/balance/example/example.ts';
import { toScreen } from '../../../../domain/geometry/view.ts';
import { layoutOf } from '../../../../domain/instruments/balance/layout.ts';
import { deed } from '../../../../renderer/document/deed.ts';
import { close, findings, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(close);

const burdenCalled = (document: BalanceDocument, text: string): Burden => {
  const burden = document.burdens.find((each) => each.text === text);
  if (burden === undefined) throw new Error(`no burden is called ${text}`);
  return burden;
};
const strengthCalled = (document: BalanceDocument, text: string): Strength => {
  const strength = document.strengths.find((each) => each.text === text);
  if (strength === undefined) throw new Error(`no strength is called ${text}`);
  return strength;
};
/** The text of what a burden really stands on; null on the beam. */
const standsOn = (document: BalanceDocument, text: string): string | null => {
  const { blocks } = layoutOf(document);
  const on = blocks.find(({ burden }) => burden.text === text)?.on ?? null;
  return document.burdens.find(({ id }) => id === on)?.text ?? null;
};
const middleOf = (document: BalanceDocument, text: string): number => {
  const { blocks, triangles } = layoutOf(document);
  const block = blocks.find(({ burden }) => burden.text === text);
  if (block !== undefined) return block.box.x + block.box.width / 2;
  return triangles.find(({ strength }) => strength.text === text)?.x ?? Number.NaN;
};

/** Types burdens, then strengths, and ends. */
async function withTexts(
  burdens: readonly string[],
  strengths: readonly string[] = [],
  motion: 'less' | 'system' = 'less',
): Promise<Opened> {
  const opened = await open(undefined, motion);
  for (const text of burdens) await userEvent.keyboard(`${text}{Enter}`);
  if (burdens.length > 0) await userEvent.keyboard('{Escape}');
  for (const [index, text] of strengths.entries())
    await userEvent.keyboard(index === 0 ? `{Escape}2${text}{Enter}` : `${text}{Enter}`);
  if (strengths.length > 0) await userEvent.keyboard('{Escape}');
  return opened;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}
/** A drag of the mouse over the drawing, in pixels from its corner. */
async function drag(opened: Opened, from: Spot, to: Spot): Promise<void> {
  await userEvent.dragAndDrop(opened.drawing(), opened.drawing(), {
    sourcePosition: from,
    targetPosition: to,
    steps: 6,
  });
}
const pick = (opened: Opened, id: string): Promise<void> =>
  userEvent.click(opened.drawing(), { position: opened.placeOf(id) });

describe('typing on the drawing', () => {
  it('lets a block fall on the beam at every Enter, without overlap', async () => {
    const { document, said } = await withTexts(['Schulden', 'Huis uit in juni', 'Slecht slapen']);
    expect(document().burdens.map(({ text }) => text)).toEqual([
      'Schulden',
      'Huis uit in juni',
      'Slecht slapen',
    ]);
    const boxes = layoutOf(document()).blocks.map(({ box }) => box);
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
    expect(said()).toContain('Slecht slapen staat op de balk');
    expect(said()).toMatch(/De balk (ligt recht|zakt links|zakt rechts)\./u);
  });

  it('adds strengths and extra support too, with the arrows or a digit', async () => {
    const { document } = await open();
    await userEvent.keyboard('Mama{ArrowDown}{Enter}Hulp van het OCMW{ArrowDown}{Enter}{Escape}');
    await userEvent.keyboard('{Escape}2Buurvrouw Greet{Enter}{Escape}');
    expect(document().strengths.map(({ text, extra }) => [text, extra])).toEqual([
      ['Mama', false],
      ['Hulp van het OCMW', true],
      ['Buurvrouw Greet', false],
    ]);
    expect(document().burdens).toEqual([]);
  });

  it('puts extra support under the weakest point', async () => {
    const opened = await withTexts(['Schulden', 'Wonen']);
    const { document, balance } = opened;
    await pick(opened, burdenCalled(document(), 'Wonen').id);
    await userEvent.keyboard('z');
    await userEvent.keyboard('wonen{Enter}');
    expect(document().weakest?.word).toBe('wonen');
    balance.drawing.getState().select([], null);
    await userEvent.keyboard('3OCMW{Enter}{Escape}');
    expect(middleOf(document(), 'OCMW')).toBeCloseTo(middleOf(document(), 'Wonen'), 0);
    expect(strengthCalled(document(), 'OCMW').extra).toBe(true);
  });

  it('leaves a block empty when one does not know yet', async () => {
    const { document, host, drawing } = await open();
    await userEvent.keyboard('a{Backspace}');
    const empty = [...host.querySelectorAll('button')].find((each) => each.textContent === 'Leeg laten');
    await userEvent.click(empty as Element);
    expect(document().burdens.map(({ text }) => text)).toEqual(['']);
    await userEvent.keyboard('{Enter}');
    await until(() => globalThis.document.activeElement === drawing());
  });
});

describe('with the mouse', () => {
  it('lets a block go above another one, on which it comes to stand, as one step of undo', async () => {
    const opened = await withTexts(['Schulden', 'Deurwaarder']);
    const { document, balance, placeOf } = opened;
    const before = document();
    const big = burdenCalled(before, 'Schulden').id;
    const from = placeOf(burdenCalled(before, 'Deurwaarder').id);
    const to = placeOf(big);
    await drag(opened, from, { x: to.x, y: to.y - 90 });
    expect(standsOn(document(), 'Deurwaarder')).toBe('Schulden');
    balance.actions.undo();
    expect(document()).toBe(before);
  });

  it('takes along what stands on a block, and keeps a triangle under the beam', async () => {
    const opened = await withTexts(['Schulden', 'Deurwaarder'], ['Mama']);
    const { document, balance, placeOf } = opened;
    balance.actions.raise(burdenCalled(document(), 'Deurwaarder').id);
    expect(standsOn(document(), 'Deurwaarder')).toBe('Schulden');
    const apart = middleOf(document(), 'Deurwaarder') - middleOf(document(), 'Schulden');
    const before = middleOf(document(), 'Schulden');
    const from = placeOf(burdenCalled(document(), 'Schulden').id);
    await drag(opened, from, { x: from.x - 150, y: from.y });
    const { scale } = balance.views.getState().view;
    expect(middleOf(document(), 'Schulden') - before).toBeCloseTo(-150 / scale, 0);
    expect(middleOf(document(), 'Deurwaarder') - middleOf(document(), 'Schulden')).toBeCloseTo(apart, 3);
    const mama = placeOf(strengthCalled(document(), 'Mama').id);
    await drag(opened, mama, { x: mama.x + 120, y: mama.y + 60 });
    expect(middleOf(document(), 'Mama')).toBeCloseTo(120 / scale, 0);
  });

  it('makes a block larger by its corner', async () => {
    const opened = await withTexts(['Schulden']);
    const { document, balance, scene } = opened;
    const { id } = burdenCalled(document(), 'Schulden');
    await pick(opened, id);
    const element = scene().elements.find(({ subject }) => subject === id);
    const corner = element?.hit.area === 'polygon' ? element.hit.points[1] : undefined;
    if (corner === undefined) throw new Error('a block has corners');
    const { scale, shift } = balance.views.getState().view;
    const at = { x: corner.x * scale + shift.x, y: corner.y * scale + shift.y };
    await drag(opened, at, { x: at.x + 60, y: at.y - 60 });
    expect(burdenCalled(document(), 'Schulden').size).toBeGreaterThan(1.2);
  });

  it('joins a burden to a strength by drawing a line between them', async () => {
    const opened = await withTexts(['Schulden'], ['Mama']);
    const { document, placeOf, balance, said } = opened;
    const burden = burdenCalled(document(), 'Schulden').id;
    const strength = strengthCalled(document(), 'Mama').id;
    balance.drawing.getState().be({ with: 'joining', from: null, to: null });
    await drag(opened, placeOf(burden), placeOf(strength));
    expect(document().joins.map((join) => [join.burden, join.strength])).toEqual([[burden, strength]]);
    expect(said()).toContain('Mama helpt nu bij Schulden');
    await userEvent.keyboard('{Delete}');
    expect(document().joins).toEqual([]);
  });

  it('hangs a strength right under the middle of a block, and lets it go free with Alt', async () => {
    const opened = await withTexts(['Schulden', 'Wonen'], ['Mama']);
    const { document, balance } = opened;
    const wonen = burdenCalled(document(), 'Wonen').id;
    const mama = strengthCalled(document(), 'Mama').id;
    const { scale } = balance.views.getState().view;
    const [from, over] = [opened.placeOf(mama), opened.placeOf(wonen)];
    await drag(opened, from, { x: over.x + 0.8 * scale, y: from.y + 4 });
    expect(middleOf(document(), 'Mama')).toBeCloseTo(middleOf(document(), 'Wonen'), 0);
    const before = middleOf(document(), 'Mama');
    const there = opened.placeOf(mama);
    await userEvent.keyboard('{Alt>}');
    await drag(opened, there, { x: there.x + 1.2 * scale, y: there.y });
    await userEvent.keyboard('{/Alt}');
    expect(Math.abs(middleOf(document(), 'Mama') - before)).toBeGreaterThan(0.4);
  });

  it('brings an end of a join to another block, and says so', async () => {
    const opened = await withTexts(['Schulden', 'Wonen'], ['Mama']);
    const { document, balance, said } = opened;
    const [schulden, wonen] = [burdenCalled(document(), 'Schulden'), burdenCalled(document(), 'Wonen')];
    balance.actions.join(schulden.id, strengthCalled(document(), 'Mama').id);
    const before = document().joins[0];
    expect([...balance.drawing.getState().selected]).toEqual([before?.id]);
    await until(() => opened.host.querySelectorAll('[role=toolbar]').length === 2);
    const join = opened.scene().elements.find(({ subject }) => subject === before?.id);
    if (join?.hit.area !== 'line') throw new Error('no join is drawn');
    const end = toScreen(balance.views.getState().view, join.hit.points[0] ?? { x: 0, y: 0 });
    await drag(opened, end, opened.placeOf(wonen.id));
    expect(document().joins.map(({ burden }) => burden)).toEqual([wonen.id]);
    expect(document().joins[0]?.id).not.toBe(before?.id);
    expect(said()).toContain('Mama helpt nu bij Wonen');
    balance.actions.undo();
    expect(document().joins).toEqual([before]);
    await until(() => said().includes('Ongedaan gemaakt: verleggen van een verbinding'));
  });

  it('picks with a rubber band what lies whole within it', async () => {
    const opened = await withTexts(['Schulden', 'Wonen']);
    const { balance } = opened;
    await drag(opened, { x: 8, y: 90 }, { x: 930, y: 560 });
    expect(balance.drawing.getState().selected.size).toBe(2);
  });

  it('writes in a block at a double click, and Escape keeps what was there', async () => {
    const opened = await withTexts(['Schulden']);
    const { document, drawing, placeOf } = opened;
    const { id } = burdenCalled(document(), 'Schulden');
    await userEvent.dblClick(drawing(), { position: placeOf(id) });
    await userEvent.keyboard('Schulden bij de energie{Enter}');
    expect(document().burdens[0]?.text).toBe('Schulden bij de energie');
    await userEvent.dblClick(drawing(), { position: placeOf(id) });
    await userEvent.keyboard('iets anders{Escape}');
    expect(document().burdens[0]?.text).toBe('Schulden bij de energie');
  });
});

describe('by keyboard alone', () => {
  it('sizes, moves along the beam past a neighbour, and up and down the stack', async () => {
    const opened = await withTexts(['Schulden', 'Wonen']);
    const { document, balance } = opened;
    const left = middleOf(document(), 'Schulden') < middleOf(document(), 'Wonen') ? 'Schulden' : 'Wonen';
    const right = left === 'Schulden' ? 'Wonen' : 'Schulden';
    balance.drawing.getState().select([burdenCalled(document(), left).id]);
    await userEvent.keyboard('-');
    expect(burdenCalled(document(), left).size).toBeLessThan(1);
    for (let press = 0; press < 12; press += 1) await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(middleOf(document(), left)).toBeGreaterThan(middleOf(document(), right));
    await userEvent.keyboard('{ArrowUp}');
    expect(standsOn(document(), left)).toBe(right);
    await userEvent.keyboard('{ArrowDown}');
    expect(standsOn(document(), left)).toBeNull();
  });

  it('joins with L, the start of a text and Enter', async () => {
    const opened = await withTexts(['Schulden', 'Wonen'], ['Mama', 'Greet']);
    const { document, balance } = opened;
    balance.drawing.getState().select([burdenCalled(document(), 'Wonen').id]);
    await userEvent.keyboard('lg{Enter}');
    expect(document().joins.map(({ burden, strength }) => [burden, strength])).toEqual([
      [burdenCalled(document(), 'Wonen').id, strengthCalled(document(), 'Greet').id],
    ]);
  });

  it('walks over everything with Tab, and leaves after the last', async () => {
    const opened = await withTexts(['Schulden'], ['Mama']);
    const { balance, drawing, host, document } = opened;
    balance.drawing.getState().focus('client');
    await userEvent.keyboard('{Tab}');
    expect(balance.drawing.getState().focused).toBe(burdenCalled(document(), 'Schulden').id);
    const active = drawing().getAttribute('aria-activedescendant') ?? '';
    expect(host.querySelector(`[id="${active}"]`)?.getAttribute('aria-label')).toContain('Schulden, last');
    await userEvent.keyboard('{Tab}');
    expect(balance.drawing.getState().focused).toBe(strengthCalled(document(), 'Mama').id);
    await userEvent.keyboard('{Tab}');
    expect(globalThis.document.activeElement).not.toBe(drawing());
  });

  it('spreads what is picked, as one step that says how the beam lies', async () => {
    const { document, balance, said } = await withTexts(['Schulden', 'Wonen', 'Slapen']);
    balance.actions.nudge([burdenCalled(document(), 'Wonen').id], 30);
    balance.actions.nudge([burdenCalled(document(), 'Slapen').id], -20);
    const before = document();
    await userEvent.keyboard('{Control>}a{/Control}{Control>}{Shift>}h{/Shift}{/Control}');
    const boxes = layoutOf(document())
      .blocks.map(({ box }) => box)
      .toSorted((one, other) => one.x - other.x);
    const gaps = boxes
      .slice(1)
      .map(({ x }, index) => x - (boxes[index]?.x ?? 0) - (boxes[index]?.width ?? 0));
    expect(gaps[0]).toBeCloseTo(gaps[1] ?? Number.NaN, 0);
    expect(said()).toContain('De vormen staan nu even ver uit elkaar. De balk');
    await userEvent.keyboard('{Control>}{Shift>}h{/Shift}{/Control}');
    expect(said()).toContain('al even ver');
    balance.actions.undo();
    expect(document()).toBe(before);
  });

  it('copies a stack with its joins, duplicates and takes away', async () => {
    const { document, balance } = await open(exampleBalance('nl'));
    const { burdens, strengths, joins } = document();
    await userEvent.keyboard('{Control>}a{/Control}{Control>}c{/Control}{Control>}v{/Control}');
    expect(document().burdens).toHaveLength(2 * burdens.length);
    expect(document().strengths).toHaveLength(2 * strengths.length);
    expect(document().joins).toHaveLength(2 * joins.length);
    const stacked = ({ on }: Burden): boolean => on !== null;
    expect(document().burdens.filter(stacked)).toHaveLength(2 * burdens.filter(stacked).length);
    await userEvent.keyboard('{Delete}');
    expect(document().burdens).toEqual(burdens);
    expect(balance.drawing.getState().focused).toBe('client');
  });

  it('finds a text on the sheet', async () => {
    const { balance, document } = await withTexts(['Schulden', 'Huis uit in juni']);
    balance.drawing.getState().be({ with: 'finding' });
    await until(() => globalThis.document.activeElement?.getAttribute('type') === 'search');
    await userEvent.keyboard('huis{Enter}');
    expect([...balance.drawing.getState().selected]).toEqual([
      burdenCalled(document(), 'Huis uit in juni').id,
    ]);
  });
});

describe('the beam', () => {
  it('stays level when leaning is switched off, and leans again', async () => {
    const { host, scene, document } = await open(exampleBalance('nl'));
    const toggle = host.querySelector('button[aria-pressed]');
    const beamEnds = (): readonly number[] => {
      const beam = scene().elements.find(({ kind }) => kind === 'beam');
      return beam?.hit.area === 'line' ? [beam.hit.points[0]?.y ?? 0, beam.hit.points.at(-1)?.y ?? 0] : [];
    };
    const [left = 0, right = 0] = beamEnds();
    expect(Math.abs(left - right)).toBeGreaterThan(1);
    await userEvent.click(toggle as Element);
    expect(document().leans).toBe(false);
    const [levelLeft = 0, levelRight = 0] = beamEnds();
    expect(levelLeft).toBeCloseTo(levelRight, 6);
    await userEvent.click(toggle as Element);
    expect(document().leans).toBe(true);
  });
});

describe('motion', () => {
  /** Whether anything is painted on the layer of what moves, at some frame after an edit. */
  async function movesAfter(opened: Opened, edit: () => void): Promise<boolean> {
    const layer = opened.host.querySelectorAll('canvas')[1];
    if (layer === undefined) throw new Error('no layer for what moves');
    edit();
    for (let frame = 0; frame < 8; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { width, height } = layer;
      const pixels = layer.getContext('2d')?.getImageData(0, 0, width, height).data;
      if (pixels?.some((value) => value !== 0) === true) return true;
    }
    return false;
  }

  it('shows a block falling when motion is wished', async () => {
    const opened = await withTexts(['Schulden'], [], 'system');
    expect(await movesAfter(opened, () => void opened.balance.actions.add('Wonen', 'burden'))).toBe(true);
  });

  it('shows nothing on its way when less motion is wished', async () => {
    const opened = await withTexts(['Schulden'], [], 'less');
    expect(await movesAfter(opened, () => void opened.balance.actions.add('Wonen', 'burden'))).toBe(false);
  });
});

describe('for everyone', () => {
  it('has nothing that axe finds: empty, typing, with a block, a join and several things picked', async () => {
    const { balance, document } = await open();
    expect(await findings()).toEqual([]);
    await userEvent.keyboard('Schulden');
    expect(await findings()).toEqual([]);
    await userEvent.keyboard('{Enter}{Escape}');
    balance.store.getState().apply([{ do: 'replace', document: exampleBalance('nl') }], deed('addBurden'));
    const { burdens, strengths, joins } = document();
    for (const ids of [
      burdens.slice(0, 1),
      strengths.slice(0, 1),
      joins.slice(0, 1),
      [...burdens, ...strengths],
    ]) {
      balance.drawing.getState().select(ids.map(({ id }) => id));
      await until(() => globalThis.document.querySelectorAll('[role=toolbar]').length === 2);
      expect(await findings()).toEqual([]);
    }
    balance.drawing.getState().be({ with: 'joining', from: null, to: null });
    await until(() => globalThis.document.querySelectorAll('[role=toolbar]').length === 1);
    expect(await findings()).toEqual([]);
  });
});
