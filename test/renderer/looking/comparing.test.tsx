import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { HistoryScreen } from '../../../renderer/history/history-screen.tsx';
import { PrintScreen } from '../../../renderer/printing/print-screen.tsx';
import { TogetherScreen } from '../../../renderer/together/together-screen.tsx';
import { calls, close, findings, open, type StageOptions } from './stage.tsx';

const between = (compareAs: string) => ({ lookedAt: { momentId: null, compareWith: 'moment-0', compareAs } });
const history = (options?: StageOptions): HTMLElement =>
  open(<HistoryScreen clientId="nadia" worksheetId="sheet" />, options);
const form = (name: string) => page.getByRole('radio', { name, exact: true });
const slider = () => page.getByRole('slider', { name: /^Schuif tussen / });
const picture = (day: string) => page.getByRole('img', { name: `Ecogram van Nadia op ${day}` });
const [earlier, now] = ['22 januari 2026', '12 maart 2026'];
const value = (): number => (slider().element() as HTMLInputElement).valueAsNumber;
const strip = (): HTMLElement => slider().element().parentElement as HTMLElement;
const room = (): DOMRect => (strip().parentElement as HTMLElement).getBoundingClientRect();
/** The left and the right edge of what is seen of a picture, in CSS pixels from the left of its room. */
function seen(day: string): readonly [number, number] {
  const pane = picture(day).element().parentElement as HTMLElement;
  const [, right = 0, , left = 0] =
    getComputedStyle(pane)
      .clipPath.match(/-?[\d.]+(?=px|%| |\)|$)/g)
      ?.map(Number) ?? [];
  return [left, right];
}
const matrix = (day: string): readonly number[] => {
  const { a, e, f } = (picture(day).element() as unknown as SVGSVGElement).getScreenCTM() ?? new DOMMatrix();
  return [a, e, f];
};

/** Presses, moves and lets go of a pointer of some kind, without a mouse of this machine. */
function drag(from: Element, kind: string, path: readonly (readonly [number, number])[]): void {
  const say = (type: string, [clientX, clientY]: readonly [number, number]): boolean =>
    from.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 7,
        pointerType: kind,
        clientX,
        clientY,
        button: 0,
        bubbles: true,
        cancelable: true,
      }),
    );
  const [first = [0, 0], ...rest] = path;
  // A pointer that no device has cannot be captured.
  (from as HTMLElement).setPointerCapture = () => {};
  say('pointerdown', first);
  for (const place of rest) say('pointermove', place);
  say('pointerup', path.at(-1) ?? first);
}

describe('comparing two moments', () => {
  afterEach(close);

  it('lays them over each other at first, and offers the slider and side by side', async () => {
    history();
    await expect.element(form('Over elkaar')).toBeChecked();
    await form('Schuiven').click();
    await expect.element(slider()).toBeVisible();
    expect(await findings()).toEqual([]);
    await form('Apart').click();
    await expect.element(picture('26 februari 2026')).toBeVisible();
    await expect.element(picture(now)).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('keeps the sentences beside every form', async () => {
    history({ state: between('slider') });
    await expect.element(page.getByText(/Zangkoor kwam erbij/).first()).toBeVisible();
    await form('Apart').click();
    await expect.element(page.getByText(/Zangkoor kwam erbij/).first()).toBeVisible();
  });

  it('draws both on the same place and the same scale', async () => {
    history({ state: between('slider') });
    await expect.element(slider()).toBeInTheDocument();
    await expect.poll(() => matrix(earlier)).toEqual(matrix(now));
    expect(matrix(now)[0]).toBeGreaterThan(1);
  });

  it('slides by the keys of a slider, and says in words where it stands', async () => {
    history({ state: between('slider') });
    await expect.element(slider()).toBeInTheDocument();
    (slider().element() as HTMLElement).focus();
    expect(value()).toBe(50);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(value()).toBe(52);
    await userEvent.keyboard('{PageDown}');
    expect(value()).toBe(42);
    await expect
      .element(slider())
      .toHaveAttribute('aria-valuetext', 'Links 42 % van 22 januari, de rest is 12 maart');
    await userEvent.keyboard('{Home}');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Je ziet alleen 12 maart');
    await userEvent.keyboard('{End}');
    await expect.element(slider()).toHaveAttribute('aria-valuetext', 'Je ziet alleen 22 januari');
    expect(seen(now)[0]).toBe(100);
    expect(await findings()).toEqual([]);
  });

  for (const kind of ['mouse', 'touch', 'pen']) {
    it(`follows the ${kind} that holds the boundary, and stops at the edges`, async () => {
      history({ state: between('slider') });
      await expect.element(slider()).toBeInTheDocument();
      const { left, top, width } = room();
      const y = top + 40;
      drag(strip(), kind, [
        [left + width / 2, y],
        [left + width * 0.4, y],
        [left + width * 0.25, y],
      ]);
      await expect.poll(value).toBe(25);
      expect(seen(now)[0]).toBe(25);
      await expect.element(slider()).toHaveFocus();
      drag(strip(), kind, [
        [left + width / 4, y],
        [left - 80, y],
      ]);
      await expect.poll(value).toBe(0);
    });
  }

  it('moves the paper of both when one drags beside the boundary, and not the boundary', async () => {
    history({ state: between('slider') });
    await expect.element(slider()).toBeInTheDocument();
    await expect.poll(() => matrix(now)[0]).toBeGreaterThan(1);
    const before = matrix(now);
    const host = picture(now).element().closest('fieldset') as HTMLElement;
    host.focus();
    await userEvent.keyboard('{ArrowLeft}+');
    expect(matrix(now)).not.toEqual(before);
    expect(matrix(earlier)).toEqual(matrix(now));
    expect(value()).toBe(50);
  });

  it('goes all the way to one day by its button', async () => {
    history({ state: between('slider') });
    await page.getByRole('button', { name: '22 januari: alleen dit tonen' }).click();
    await expect.poll(value).toBe(100);
    await page.getByRole('button', { name: '12 maart: alleen dit tonen' }).click();
    await expect.poll(value).toBe(0);
  });

  it('glides to a day, and jumps for who wants less movement', async () => {
    history({ state: between('slider') });
    document.documentElement.dataset['motion'] = 'all';
    const button = page.getByRole('button', { name: '22 januari: alleen dit tonen' });
    const long = (): string => getComputedStyle(strip()).transitionDuration;
    await button.click();
    expect(long()).toBe('0.2s');
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    expect(long()).toBe('0s');
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  it('moves two drawings beside each other as one', async () => {
    history({ state: between('beside') });
    await expect.element(picture(now)).toBeVisible();
    await expect.poll(() => matrix(now)[0]).toBeGreaterThan(1);
    const [scale = 0] = matrix(now);
    (picture(earlier).element().closest('fieldset') as HTMLElement).focus();
    await userEvent.keyboard('+');
    expect(matrix(now)[0]).toBeCloseTo(scale * 1.25, 2);
    expect(matrix(earlier)[0]).toBeCloseTo(scale * 1.25, 2);
    await page.getByRole('button', { name: 'Alles tonen' }).click();
    expect(matrix(earlier)[0]).toBeCloseTo(scale, 2);
  });

  it('takes the chosen form along to looking together', async () => {
    open(<TogetherScreen clientId="nadia" worksheetId="sheet" />, { state: between('slider') });
    await expect.element(slider()).toBeInTheDocument();
    await expect.element(page.getByText('Van 22 januari 2026 naar 12 maart 2026')).toBeVisible();
    expect(await findings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.hash).toBe('#/clients/nadia/worksheets/sheet/history');
  });

  it('is printed under each other where it slides, with what was chosen asked of the vault', async () => {
    open(<PrintScreen clientId="nadia" worksheetId="sheet" />, { state: between('slider') });
    await expect.element(form('Apart')).toBeChecked();
    await expect.element(page.getByText('2 bladen, A4 staand. Zo komen ze uit de printer.')).toBeVisible();
    await form('Zwart-wit').click();
    await page.getByRole('button', { name: 'Bewaren als pdf' }).click();
    await expect
      .poll(() => calls.find(({ method }) => method === 'exports.savePdf')?.argument)
      .toMatchObject({ compareWith: 'moment-0', options: { comparison: 'apart', ink: 'black' } });
    await form('Over elkaar').click();
    await expect.element(page.getByText('2 bladen, A4 liggend. Zo komen ze uit de printer.')).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('speaks English throughout', async () => {
    history({ state: between('slider'), language: 'en' });
    await expect
      .element(page.getByRole('slider', { name: 'Slide between 22 January and 12 March' }))
      .toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: 'Separately' })).toBeVisible();
    expect(await findings()).toEqual([]);
  });
});
