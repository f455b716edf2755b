import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mostNodes } from '../../../../domain/instruments/mindmap/document.ts';
import { clearToasts, toastQueue } from '../../../../renderer/components/toasts.ts';
import { closeProblem, problems } from '../../../../renderer/shell/problems.ts';
import { below, largeMap, paths, smallMap } from './maps.ts';
import { close, findings, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

const freeplane = `<map version="freeplane 1.7.0"><node TEXT="Wat telt">
  <node TEXT="Rust" POSITION="left"><richcontent TYPE="NOTE"><html><body><p>’s avonds</p></body></html></richcontent>
    <node TEXT="wandelen" ID="w"/><node TEXT="muziek"><arrowlink DESTINATION="w"/></node></node>
  <node TEXT="Geld"/></node></map>`;

/** The answers of the house: which file was chosen, and what was asked to be saved. */
let chosen: { readonly name: string; readonly text: string } | 'none' | 'broken';
let saved: unknown[];

beforeEach(() => {
  saved = [];
  chosen = { name: 'kaart.mm', text: freeplane };
  const exchange = {
    open: async () => {
      if (chosen === 'none') return { ok: true, value: { outcome: 'cancelled' } };
      if (chosen === 'broken') return { ok: false, code: 'import-failed' };
      const bytes = new TextEncoder().encode(chosen.text);
      return { ok: true, value: { outcome: 'opened', name: chosen.name, bytes } };
    },
    save: async (request: unknown) => {
      saved.push(request);
      return { ok: true, value: { outcome: 'saved' } };
    },
  };
  Object.defineProperty(window, 'houvast', { value: { exchange }, configurable: true });
});
afterEach(() => {
  close();
  clearToasts();
  closeProblem();
});

const choose = async (entry: string): Promise<void> => {
  await userEvent.click(page.getByRole('button', { name: 'Meer', exact: true }));
  await userEvent.click(page.getByRole('menuitem', { name: entry }));
};
const dialog = () => page.getByRole('dialog');
const button = (name: string) => dialog().getByRole('button', { name, exact: true });
const shown = (): string => dialog().element().textContent;
const openFile = async (): Promise<void> => {
  await choose('Overnemen uit een bestand…');
  await until(() => dialog().query() !== null);
};
/** As with the keyboard. */
const toggle = async (): Promise<void> => {
  dialog().getByRole('switch').element().focus();
  await userEvent.keyboard(' ');
};
const pick = ({ mindmap }: Opened, id: string): void => mindmap.drawing.getState().select([id]);

describe('a file of another program', () => {
  it('shows what is in it before it comes, and becomes the map when there is none yet', async () => {
    const opened = await open();
    await openFile();
    expect(shown()).toContain('Overnemen uit kaart.mm');
    expect(shown()).toContain('4 gedachten · 1 pijl');
    expect(shown()).toContain('In het midden van je mindmap komt ‘Wat telt’.');
    expect(paths(opened.document())).toEqual([]);
    expect(await findings()).toEqual([]);
    await userEvent.click(button('Overnemen'));
    expect(paths(opened.document())).toEqual(['Rust', 'Rust/wandelen', 'Rust/muziek', 'Geld']);
    expect(opened.document().centre.text).toBe('Wat telt');
    expect(opened.document().nodes[0]).toMatchObject({ side: 'left', note: '’s avonds' });
    expect(opened.document().links).toHaveLength(1);
    await until(() => opened.said() === '4 gedachten overgenomen uit kaart.mm');
  });

  it('is taken back with one step, from the message too', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    await openFile();
    await userEvent.click(button('Overnemen'));
    expect(opened.document()).not.toBe(before);
    expect(opened.mindmap.store.getState().undoLabel).toBe('import');
    toastQueue.visibleToasts[0]?.content.undo?.();
    expect(opened.document()).toBe(before);
    expect(opened.mindmap.store.getState().undoLabel).toBeNull();
  });

  it('comes with its own middle as a thought, or without it, around the middle that is there', async () => {
    const opened = await open(smallMap());
    await openFile();
    await userEvent.click(button('Overnemen'));
    expect(below(opened.document(), null).at(-1)).toBe('Wat telt');
    expect(below(opened.document(), 'Wat telt')).toEqual(['Rust', 'Geld']);
    opened.mindmap.actions.undo();
    await openFile();
    await toggle();
    await userEvent.click(button('Overnemen'));
    expect(below(opened.document(), null).slice(-2)).toEqual(['Rust', 'Geld']);
  });

  it('comes under the thought that is picked', async () => {
    const opened = await open(smallMap());
    pick(opened, 'huur');
    await openFile();
    expect(shown()).toContain('Onder huur');
    await toggle();
    await userEvent.click(button('Overnemen'));
    expect(below(opened.document(), 'huur')).toEqual(['Rust', 'Geld']);
  });

  it('changes nothing when the dialog is closed, of the house or of the file', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    chosen = 'none';
    await choose('Overnemen uit een bestand…');
    expect(dialog().query()).toBeNull();
    chosen = { name: 'kaart.mm', text: freeplane };
    await openFile();
    await userEvent.keyboard('{Escape}');
    await until(() => dialog().query() === null);
    expect(opened.document()).toBe(before);
  });

  it('that is broken says on which line, that nothing changed, and offers another', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    chosen = { name: 'half.mm', text: '<map>\n<node TEXT="a">\n<node TEXT="b"' };
    await openFile();
    expect(shown()).toContain('half.mm komt niet mee');
    expect(shown()).toContain('Het gaat mis op regel 3.');
    expect(shown()).toContain('Er is niets veranderd aan je werkblad.');
    expect(await findings()).toEqual([]);
    chosen = { name: 'heel.md', text: '- a\n  - b' };
    await userEvent.click(button('Ander bestand kiezen'));
    await until(() => shown().includes('heel.md'));
    await userEvent.click(button('Overnemen'));
    expect(below(opened.document(), null).at(-1)).toBe('a');
    expect(before.nodes.length + 2).toBe(opened.document().nodes.length);
  });

  it('that is too much says for how many there is room, and stays out whole', async () => {
    const opened = await open(largeMap(mostNodes - 3));
    chosen = { name: 'veel.txt', text: 'a\nb\nc\nd' };
    await openFile();
    expect(shown()).toContain('Het zijn er 4. Er is nog plaats voor 3.');
    await expect.element(button('Overnemen')).toBeDisabled();
    await userEvent.click(button('Annuleren'));
    expect(opened.document().nodes).toHaveLength(mostNodes - 3);
  });

  it('that the house cannot open is told with a way to try again', async () => {
    await open();
    chosen = 'broken';
    await choose('Overnemen uit een bestand…');
    await until(() => problems.getState().current !== null);
    expect(problems.getState().current?.code).toBe('import-failed');
  });
});

describe('text that is pasted', () => {
  const pasting = (opened: Opened, text: string): void => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    opened.mindmap.actions.paste(data);
  };

  it('hangs below what is picked, a thought for each line, in one step', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    pick(opened, 'huur');
    pasting(
      opened,
      Array.from({ length: 4_000 }, (_, at) => `${at % 2 === 0 ? '' : '\t'}- regel ${at}`).join('\n'),
    );
    expect(below(opened.document(), 'huur')).toHaveLength(2_000);
    expect(below(opened.document(), 'regel 0')).toEqual(['regel 1']);
    opened.mindmap.actions.undo();
    expect(opened.document()).toBe(before);
  });

  it('of 10,000 lines is refused whole, with for how many there is room', async () => {
    const opened = await open(smallMap());
    const before = opened.document();
    pasting(opened, Array.from({ length: 10_000 }, (_, at) => `regel ${at}`).join('\n'));
    expect(opened.document()).toBe(before);
    expect(toastQueue.visibleToasts[0]?.content.text).toBe(
      `Dat is te veel om te plakken: het zijn er 10000, en er is nog plaats voor ${mostNodes - 9}. Er is niets veranderd.`,
    );
  });
});

describe('a map for another program', () => {
  it.each([
    ['Bewaren als OPML…', 'opml'],
    ['Bewaren voor Freeplane…', 'freeplane'],
    ['Bewaren als tekst (Markdown)…', 'markdown'],
  ])('is written by the vault: %s', async (entry, format) => {
    await open(smallMap());
    await choose(entry);
    await until(() => toastQueue.visibleToasts.length > 0);
    expect(saved).toEqual([{ worksheetId: 'mindmap', language: 'nl', format }]);
    expect(toastQueue.visibleToasts[0]?.content.text).toBe(
      'Je mindmap is bewaard. Je eigen notities staan er niet in.',
    );
  });
});
