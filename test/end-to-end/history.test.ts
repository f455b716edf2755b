import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchWithExample, type ExampleApp } from '../support/example-app.ts';

describe('the moments of a worksheet', () => {
  let app: ExampleApp;

  beforeAll(async () => {
    app = await launchWithExample('nl');
  });
  afterAll(() => app.close());

  it('lie on a line, two of them over each other, with the differences in sentences', async () => {
    await app.goTo('history');
    const { page } = app;
    await page.getByText('Al de rest bleef hetzelfde.').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(3);
    await page.getByText('Wasserij').first().waitFor();
    await screenshot(page, 'history');
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('are picked by keyboard, and can be looked at without changing them', async () => {
    const { page } = app;
    await page.getByRole('checkbox').last().focus();
    await page.keyboard.press('Space');
    await page.getByText(/^Zo was het op 12 maart 2026\. Je kijkt alleen/).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'Van 15 januari naar 12 maart' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('go along to the print screen and to looking together, and come back as they were', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Afdrukken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Afdrukken' }).waitFor();
    await page.getByText('15 januari 2026 en 12 maart 2026').first().waitFor();
    await screenshot(page, 'print-comparison');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Terug naar/ }).click();
    await page.getByRole('heading', { name: 'Van 15 januari naar 12 maart' }).waitFor();

    await page.getByRole('button', { name: 'Samen kijken' }).click();
    await page.getByText('Van 15 januari 2026 naar 12 maart 2026').waitFor();
    await screenshot(page, 'together-comparison');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Van 15 januari naar 12 maart' }).waitFor();
  });

  it('are slid between by the mouse, and stand apart', async () => {
    const { page } = app;
    await page.getByRole('radio', { name: 'Schuiven' }).click();
    const slider = page.getByRole('slider', { name: 'Schuif tussen 15 januari en 12 maart' });
    const boundary = slider.locator('..');
    const room = await boundary.locator('..').boundingBox();
    const strip = await boundary.boundingBox();
    if (room === null || strip === null) throw new Error('no slider to drag');
    await page.mouse.move(strip.x + strip.width / 2, strip.y + 60);
    await page.mouse.down();
    await page.mouse.move(room.x + room.width * 0.25, strip.y + 80, { steps: 5 });
    await page.mouse.up();
    expect(await slider.inputValue()).toBe('25');
    await page.keyboard.press('ArrowRight');
    expect(await slider.inputValue()).toBe('26');
    await screenshot(page, 'history-slider');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Apart' }).click();
    await page.getByRole('img', { name: /op 15 januari 2026$/ }).waitFor();
    await screenshot(page, 'history-apart');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(app.desktop.problems).toEqual([]);
    await page.getByRole('radio', { name: 'Over elkaar' }).click();
  });

  it('show what was changed a moment ago, since everything is written away first', async () => {
    const { page } = app;
    await app.goTo('worksheet');
    await page.getByRole('textbox', { name: 'Wie of wat hoort erbij?' }).fill('Nieuwe buur');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Geschiedenis' }).click();
    // The screen before says the name as well.
    await page.getByRole('checkbox').nth(3).waitFor();
    await page.getByText('Nieuwe buur', { exact: true }).first().waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(4);
  });

  it('stack in a small window, and keep their form in forced colours', async () => {
    const { page } = app;
    await page.emulateMedia({ forcedColors: 'active' });
    await screenshot(page, 'history-forced-colours');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 683, height: 384 });
    await screenshot(page, 'history-200');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(app.desktop.problems).toEqual([]);
  });
});
