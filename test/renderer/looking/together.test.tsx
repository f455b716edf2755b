import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TogetherScreen } from '../../../renderer/together/together-screen.tsx';
import { calls, close, findings, open, type StageOptions } from './stage.tsx';

const together = (options?: StageOptions): HTMLElement =>
  open(<TogetherScreen clientId="nadia" worksheetId="sheet" />, options);
const presentations = (): unknown[] =>
  calls.filter(({ method }) => method === 'view.presentation').map(({ argument }) => argument);
const drawing = () => page.getByRole('img', { name: 'Ecogram van Nadia' });
const scale = (): number => (drawing().element() as unknown as SVGSVGElement).getScreenCTM()?.a ?? 0;
const left = (): number => (drawing().element() as unknown as SVGSVGElement).getScreenCTM()?.e ?? 0;

describe('looking together', () => {
  afterEach(close);

  it('goes full screen for as long as it lasts', async () => {
    together();
    await expect.element(drawing()).toBeVisible();
    expect(presentations()).toEqual([{ on: true }]);
    await expect.element(page.getByText(/^Ook te zien op een tweede scherm/)).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('leaves by Escape, to the worksheet', async () => {
    together();
    await expect.element(drawing()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.hash).toBe('#/clients/nadia/worksheets/sheet');
  });

  it('leaves by its one large button', async () => {
    together();
    const stop = page.getByRole('button', { name: /^Stoppen/ });
    await expect.element(stop).toBeVisible();
    expect(stop.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(56);
    await stop.click();
    await expect.poll(() => location.hash).toBe('#/clients/nadia/worksheets/sheet');
  });

  it('has no menus, no fields and nothing that only the coach wrote', async () => {
    const host = together();
    await expect.element(drawing()).toBeVisible();
    expect(host.querySelectorAll('input, textarea, [contenteditable], [aria-haspopup]')).toHaveLength(0);
    expect(host.textContent).not.toContain('Alleen de coach');
  });

  it('sets names in letters of 20 pixels or more', async () => {
    together();
    await expect.element(drawing()).toBeVisible();
    const name = [...drawing().element().querySelectorAll('text')].find((text) => text.textContent === 'Wim');
    const height = Number(name?.getAttribute('font-size')) * (name?.getScreenCTM()?.a ?? 0);
    expect(height).toBeGreaterThanOrEqual(20);
  });

  it('explains only what occurs in the drawing', async () => {
    together();
    const legend = page.getByRole('region', { name: 'Legende' });
    await expect.element(legend).toMatchTextContent(/spanning/);
    await expect.element(legend).toMatchTextContent(/familie/);
    expect(legend.element().textContent).not.toContain('niemand');
  });

  it('moves and zooms by keys, wherever the focus is', async () => {
    together();
    await expect.element(drawing()).toBeVisible();
    const [before, place] = [scale(), left()];
    await userEvent.keyboard('+');
    expect(scale()).toBeCloseTo(before * 1.25, 2);
    await userEvent.keyboard('0');
    await userEvent.keyboard('{ArrowLeft}');
    expect(left()).toBeGreaterThan(place - 1);
    await userEvent.keyboard('-');
    expect(scale()).toBeLessThan(before);
  });

  it('zooms by the wheel with Ctrl at the pointer', async () => {
    together();
    await expect.element(drawing()).toBeVisible();
    const before = scale();
    const host = drawing().element().parentElement as HTMLElement;
    host.dispatchEvent(
      new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, clientX: 500, clientY: 400, bubbles: true }),
    );
    expect(scale()).toBeGreaterThan(before);
  });

  it('shows the name of an icon as description of its button, and outside every landmark to nobody', async () => {
    together();
    const larger = page.getByRole('button', { name: 'Groter' });
    await expect.element(larger).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(larger).toHaveFocus();
    await expect.poll(() => document.querySelector('[role=tooltip]')?.textContent).toBe('Groter+');
    await expect.element(larger).toHaveAccessibleDescription('Groter +');
    expect(await findings()).toEqual([]);
  });

  it('turns dark for a dark room, with contrast enough', async () => {
    together();
    await page.getByRole('button', { name: /^Donker/ }).click();
    await expect.element(page.getByRole('button', { name: /^Licht/ })).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('speaks English throughout', async () => {
    together({ language: 'en' });
    await expect.element(page.getByRole('heading', { name: 'The people around Nadia' })).toBeVisible();
    expect(await findings()).toEqual([]);
  });
});
