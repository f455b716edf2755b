import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { centreSubject } from '../../../../domain/instruments/mindmap/document.ts';
import { exampleMindmap } from '../../../../domain/instruments/mindmap/example/example.ts';
import { below, largeMap, paths, smallMap } from './maps.ts';
import { close, findings, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(close);

const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
const tree = ({ host }: Opened): HTMLElement => host.querySelector('[role=tree]') as HTMLElement;
const rows = (opened: Opened): readonly HTMLElement[] => [
  ...tree(opened).querySelectorAll<HTMLElement>('[role=treeitem]'),
];
const row = (opened: Opened, name: string): HTMLElement => {
  const found = rows(opened).find((each) => each.getAttribute('aria-label')?.startsWith(name));
  if (found === undefined) throw new Error(`no row is called ${name}`);
  return found;
};
/** The row that a screen reader speaks of. */
const active = (opened: Opened): string | null =>
  globalThis.document
    .getElementById(tree(opened).getAttribute('aria-activedescendant') ?? '')
    ?.getAttribute('aria-label') ?? null;
const button = ({ host }: Opened, name: string): Element => {
  const found = [...host.querySelectorAll('aside button')].find(
    (each) => each.textContent === name || each.getAttribute('aria-label') === name,
  );
  if (found === undefined) throw new Error(`no button is called ${name}`);
  return found;
};
const field = ({ host }: Opened, label: string): HTMLInputElement => {
  const found = [...host.querySelectorAll('aside label')].find((each) => each.textContent === label);
  if (found === undefined) throw new Error(`no field is called ${label}`);
  return globalThis.document.getElementById((found as HTMLLabelElement).htmlFor) as HTMLInputElement;
};
const nodeOf = ({ document }: Opened, id: string) => document().nodes.find((node) => node.id === id);
const choose = async (opened: Opened, label: string, choice: string): Promise<void> => {
  const name = [...opened.host.querySelectorAll('aside [class*=label]')].find(
    (each) => each.textContent === label,
  );
  await userEvent.click(name?.parentElement?.querySelector('button') as Element);
  await until(() => globalThis.document.querySelector('[role=listbox]') !== null);
  const option = [...globalThis.document.querySelectorAll('[role=option]')].find(
    (each) => each.textContent === choice,
  );
  await userEvent.click(option as Element);
};

describe('the tree', () => {
  it('says of each thought its level, its place, whether it is open, and what is said of it', async () => {
    const opened = await open({
      ...smallMap(),
      links: [{ id: 'pijl', from: 'opvang', to: 'halftijds', text: '', both: false }],
    });
    opened.mindmap.actions.toggleMark(['opvang'], 'obstacle');
    opened.mindmap.actions.setNote('opvang', 'op woensdag');
    await until(() => row(opened, 'opvang').getAttribute('aria-label')?.includes('nota') ?? false);
    const opvang = row(opened, 'opvang');
    expect(opvang.getAttribute('aria-label')).toBe('opvang → halftijds, hindernis, met een nota');
    expect(opvang.getAttribute('aria-level')).toBe('3');
    expect(opvang.getAttribute('aria-posinset')).toBe('1');
    expect(opvang.getAttribute('aria-setsize')).toBe('2');
    expect(opvang.getAttribute('aria-expanded')).toBe('true');
    expect(row(opened, 'Rust').getAttribute('aria-expanded')).toBeNull();
  });

  it('is gone through with the arrows, which fold and unfold too', async () => {
    const opened = await open(smallMap());
    tree(opened).focus();
    await press('{ArrowDown}');
    expect(active(opened)).toMatch(/^Gezin/u);
    await press('{ArrowDown}');
    expect(active(opened)).toMatch(/^opvang/u);
    await press('{ArrowLeft}');
    expect(nodeOf(opened, 'opvang')?.folded).toBe(true);
    await press('{ArrowDown}');
    expect(active(opened)).toMatch(/^mama helpt/u);
    await press('{ArrowUp}{ArrowRight}{ArrowRight}');
    expect(active(opened)).toMatch(/^woensdag/u);
    await press('{End}');
    expect(active(opened)).toMatch(/^Rust/u);
    await press('w');
    expect(active(opened)).toMatch(/^woensdag/u);
  });

  it('picks what is picked in the drawing, and several', async () => {
    const opened = await open(smallMap());
    tree(opened).focus();
    await press('{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    expect([...opened.mindmap.drawing.getState().selected]).toEqual(['Gezin', 'opvang']);
    await press('3');
    expect(nodeOf(opened, 'opvang')?.marks).toEqual(['wish']);
    expect(nodeOf(opened, 'Gezin')?.marks).toEqual(['wish']);
  });

  it('hangs elsewhere with Alt and the arrows, and takes away', async () => {
    const opened = await open(smallMap());
    tree(opened).focus();
    opened.mindmap.drawing.getState().select(['mama helpt']);
    await press('{Alt>}{ArrowUp}{/Alt}');
    expect(below(opened.document(), 'Gezin')).toEqual(['mama helpt', 'opvang']);
    await press('{Alt>}{ArrowDown}{ArrowRight}{/Alt}');
    expect(below(opened.document(), 'opvang')).toEqual(['woensdag', 'mama helpt']);
    await press('{Alt>}{ArrowLeft}{/Alt}{Delete}');
    expect(below(opened.document(), 'Gezin')).toEqual(['opvang']);
    expect(globalThis.document.activeElement).toBe(tree(opened));
  });

  it('adds branch after branch, and below what is picked', async () => {
    const opened = await open();
    await userEvent.click(field(opened, 'Nieuwe tak'));
    await press('Gezin{Enter}Wonen{Enter}');
    expect(paths(opened.document())).toEqual(['Gezin', 'Wonen']);
    await userEvent.click(row(opened, 'Gezin'));
    await userEvent.click(field(opened, 'Onder Gezin'));
    await press('opvang{Enter}mama{Enter}');
    expect(below(opened.document(), 'Gezin')).toEqual(['opvang', 'mama']);
  });

  it('makes only the rows that are seen, also of two thousand thoughts', async () => {
    const opened = await open(largeMap(2_000));
    expect(rows(opened).length).toBeLessThan(60);
    tree(opened).focus();
    await press('{End}');
    await until(() => active(opened)?.startsWith('gedachte') ?? false);
    expect(row(opened, active(opened) ?? '').getAttribute('aria-setsize')).toBe('10');
    expect(await findings()).toEqual([]);
  });
});

describe('everything about one thought', () => {
  const openDetails = async (opened: Opened, id: string): Promise<void> => {
    tree(opened).focus();
    opened.mindmap.drawing.getState().select([id]);
    await press('{Enter}');
    await until(() => opened.host.querySelector('aside h2') !== null);
  };

  it('changes its text, marks, note and what it does for work', async () => {
    const opened = await open(smallMap());
    await openDetails(opened, 'huur');
    expect(globalThis.document.activeElement).toBe(field(opened, 'Tekst'));
    await press('{Control>}a{/Control}te dure huur{Enter}');
    await userEvent.click(button(opened, 'hindernis'));
    await userEvent.click(button(opened, 'houdt werk tegen'));
    await userEvent.click(field(opened, 'Nota'));
    await press('sinds mei');
    expect(nodeOf(opened, 'huur')).toMatchObject({
      text: 'te dure huur',
      marks: ['obstacle'],
      work: 'hinders',
      note: 'sinds mei',
    });
  });

  it('draws, turns and brings arrows elsewhere', async () => {
    const opened = await open(smallMap());
    await openDetails(opened, 'huur');
    await choose(opened, 'Een pijl trekken naar', 'halftijds');
    expect(opened.document().links[0]).toMatchObject({ from: 'huur', to: 'halftijds' });
    await userEvent.click(button(opened, 'Pijl omdraaien'));
    expect(opened.document().links[0]).toMatchObject({ from: 'halftijds', to: 'huur' });
    await userEvent.click(button(opened, 'Pijl in twee richtingen'));
    expect(opened.document().links[0]?.both).toBe(true);
    await choose(opened, 'Andere kant van de pijl', 'Rust');
    expect(opened.document().links[0]).toMatchObject({ from: 'Rust', to: 'huur' });
    await userEvent.click(field(opened, 'Tekst bij de pijl'));
    await press('geeft lucht{Enter}');
    expect(opened.document().links[0]?.text).toBe('geeft lucht');
    await userEvent.click(button(opened, 'Over en weer met Rust weghalen'));
    expect(opened.document().links).toEqual([]);
    expect(opened.host.querySelector('aside h2')?.textContent).toBe('huur');
  });

  it('makes a branch a life domain and free again, and chooses its side', async () => {
    const opened = await open(smallMap());
    await openDetails(opened, 'Rust');
    await choose(opened, 'Levensdomein', 'Gezondheid');
    expect(nodeOf(opened, 'Rust')?.domain).toBe('health');
    await choose(opened, 'Levensdomein', 'Vrije tak');
    expect(nodeOf(opened, 'Rust')?.domain).toBeNull();
    await userEvent.click(button(opened, 'Plaats in de mindmap'));
    await userEvent.click(button(opened, 'Rechts'));
    expect(nodeOf(opened, 'Rust')?.side).toBe('right');
  });

  it('hangs it elsewhere, shifts it by hand and gives it back', async () => {
    const opened = await open(smallMap());
    await openDetails(opened, 'huur');
    await userEvent.click(button(opened, 'Plaats in de mindmap'));
    await choose(opened, 'Hangt aan', 'Rust');
    expect(below(opened.document(), 'Rust')).toEqual(['huur']);
    await userEvent.click(button(opened, 'Een stap naar het midden'));
    expect(below(opened.document(), null)).toContain('huur');
    await userEvent.click(button(opened, 'Naar onder schuiven'));
    expect(nodeOf(opened, 'huur')?.offset).not.toBeNull();
    await userEvent.click(button(opened, 'Vanzelf laten schikken'));
    expect(nodeOf(opened, 'huur')?.offset).toBeNull();
  });

  it('chooses what stands in the middle', async () => {
    const opened = await open(smallMap());
    await openDetails(opened, centreSubject);
    await userEvent.click(button(opened, 'De vraag over werk'));
    await userEvent.click(field(opened, 'Tekst in het midden'));
    await press('Werk dat past{Enter}');
    expect(opened.document().centre).toEqual({ about: 'work', text: 'Werk dat past' });
  });

  it('is accessible in every state', async () => {
    const opened = await open(exampleMindmap('nl'));
    expect(await findings()).toEqual([]);
    const from = opened.document().links[0]?.from ?? '';
    await openDetails(opened, from);
    expect(await findings()).toEqual([]);
    await openDetails2(opened);
    expect(await findings()).toEqual([]);
    opened.mindmap.drawing.getState().show('notes', null);
    expect(await findings()).toEqual([]);
  });

  const openDetails2 = async (opened: Opened): Promise<void> => {
    opened.mindmap.drawing.getState().show('list', centreSubject);
    await until(() => opened.host.querySelector('aside h2')?.textContent === 'Het midden');
  };
});
