import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { balanceSchema, mostBurdens } from '../../../../domain/instruments/balance/document.ts';
import { exampleBalance } from '../../../../domain/instruments/balance/example/example.ts';
import { toastQueue } from '../../../../renderer/components/toasts.ts';
import { close, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(close);

describe('undo', () => {
  it('goes back to exactly the first state and forward again after anything that can be done', async () => {
    const { balance, document } = await open(exampleBalance('nl'));
    const first = document();
    const { actions, store } = balance;
    const idAt = (place: number): string => {
      const items = [...document().burdens, ...document().strengths];
      return items[place % Math.max(items.length, 1)]?.id ?? 'none';
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), fc.nat(40), fc.integer({ min: -60, max: 60 })), {
          maxLength: 40,
        }),
        (deeds) => {
          const start = document();
          let done = 0;
          for (const [deed, place, amount] of deeds) {
            const before = document();
            const id = idAt(place);
            [
              () => void actions.add(`last ${amount}`, 'burden'),
              () => void actions.add('', 'strength'),
              () => actions.resize([id], amount > 0 ? 1.1 : 0.9),
              () => actions.nudge([id], amount),
              () => actions.drop(new Set([id]), { x: amount, y: -Math.abs(amount) }),
              () => actions.join(id, idAt(place + 7)),
              () => actions.remove([id]),
              () => actions.raise(id),
              () => actions.lower(id),
              () => actions.duplicate([id]),
              () => actions.setLeans(amount > 0),
              () => actions.markWeakest(),
            ][deed]?.();
            store.getState().endMerge();
            if (document() !== before) done += 1;
          }
          const last = document();
          expect(balanceSchema.safeParse(last).success).toBe(true);
          for (let step = 0; step < done; step += 1) actions.undo();
          expect(document()).toBe(start);
          for (let step = 0; step < done; step += 1) actions.redo();
          expect(document()).toBe(last);
          for (let step = 0; step < done; step += 1) actions.undo();
        },
      ),
      { numRuns: 25 },
    );
    expect(document()).toBe(first);
  });
});

/** Something that comes from the clipboard of the system. */
function pasteOnto(target: Element | null, data: Readonly<Record<string, string>>): boolean {
  const clipboardData = new DataTransfer();
  for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  return target?.dispatchEvent(event) === false;
}
const texts = ({ document }: Opened): string[] => document().burdens.map(({ text }) => text);
const toasts = (): string => toastQueue.visibleToasts.map(({ content }) => content.text).join(' ');

describe('what comes from elsewhere', () => {
  it('becomes a burden for each line or row, without markup, as one step', async () => {
    const opened = await open();
    pasteOnto(opened.drawing(), {
      'text/html': '<table><tr><td><b>Schulden</b></td><td onload=alert(1)>hoog</td></tr></table>',
      'text/plain': 'Schulden\thoog\r\n\r\n  <b>Huur</b>  \r\nדירה בלי חוזה',
    });
    expect(texts(opened)).toEqual(['Schulden hoog', '<b>Huur</b>', 'דירה בלי חוזה']);
    await until(() => opened.said().includes('3 geplakt'));
    opened.balance.actions.undo();
    expect(texts(opened)).toEqual([]);
  });

  it('becomes strengths beside a strength', async () => {
    const opened = await open(exampleBalance('nl'));
    const [first] = opened.document().strengths;
    const before = opened.document().strengths.length;
    opened.balance.drawing.getState().select([first?.id ?? '']);
    pasteOnto(opened.drawing(), { 'text/plain': 'Mijn zus\nDe bibliotheek' });
    expect(
      opened
        .document()
        .strengths.slice(before)
        .map(({ text }) => text),
    ).toEqual(['Mijn zus', 'De bibliotheek']);
  });

  it('is not pasted at all when there is no room for it, and that is said', async () => {
    const opened = await open();
    const lines = Array.from({ length: 10_000 }, (_, index) => `last ${index}`).join('\n');
    pasteOnto(opened.drawing(), { 'text/plain': lines });
    await until(() => toasts().includes(`nog plaats voor ${mostBurdens}`));
    expect(texts(opened)).toEqual([]);
  });

  it('fills the sheet to the last place, and then says that it is full', async () => {
    const opened = await open();
    const lines = Array.from({ length: mostBurdens }, (_, index) => `last ${index}`);
    pasteOnto(opened.drawing(), { 'text/plain': lines.join('\n') });
    expect(texts(opened)).toEqual(lines);
    pasteOnto(opened.drawing(), { 'text/plain': 'nog een' });
    await until(() => toasts().includes('Er is op dit blad geen plaats meer'));
    expect(texts(opened)).toEqual(lines);
    expect(balanceSchema.safeParse(opened.document()).success).toBe(true);
  });

  it('keeps a text that is too long for a block whole, in its note', async () => {
    const opened = await open();
    const long = 'W'.repeat(800);
    pasteOnto(opened.drawing(), { 'text/plain': long });
    const [only] = opened.document().burdens;
    expect(only?.text).toBe('W'.repeat(500));
    expect(only?.note).toBe(long);
  });

  it('is parted into lines in the field for typing too, and a word goes on being pasted into it', async () => {
    const opened = await open();
    await userEvent.keyboard('S');
    const field = (): Element | null => globalThis.document.activeElement;
    await until(() => field()?.tagName === 'INPUT');
    expect(pasteOnto(field(), { 'text/plain': 'chulden' })).toBe(false);
    expect(pasteOnto(field(), { 'text/plain': 'Huur\nSlapen' })).toBe(true);
    expect(texts(opened)).toEqual(['Huur', 'Slapen']);
  });
});
