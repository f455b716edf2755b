import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchWithExample, type ExampleApp } from '../support/example-app.ts';

describe('looking together', () => {
  let app: ExampleApp;

  beforeAll(async () => {
    app = await launchWithExample('en');
    await app.page.evaluate(
      (id) => window.houvast.clients.change({ id, change: { notes: 'canary-notes' } }),
      app.clientId,
    );
  });
  afterAll(() => app.close());

  const fullScreen = (): Promise<boolean> =>
    app.desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false);

  it('fills the screen with the drawing of this client alone', async () => {
    await app.goTo('worksheet');
    await app.page.getByRole('button', { name: 'Look together' }).click();
    await app.page.getByRole('heading', { name: 'The people around Nadia' }).waitFor();
    await app.page.getByText('Also visible on a second screen').waitFor();
    await expect.poll(fullScreen).toBe(true);
    await app.page.setViewportSize({ width: 1920, height: 1080 });
    await screenshot(app.page, 'together-1920');
    expect(await accessibilityFindings(app.page)).toEqual([]);
  });

  it.each([1600, 1366, 1024])('says on one line what it is about, %i wide', async (width) => {
    await app.page.setViewportSize({ width, height: 768 });
    const title = app.page.getByRole('heading', { name: 'The people around Nadia' });
    const lines = await title.evaluate(
      (heading) => heading.clientHeight / Number.parseFloat(getComputedStyle(heading).lineHeight),
    );
    expect(Math.round(lines)).toBe(1);
  });

  it('keeps search, and with it the names of others, away', async () => {
    await app.page.keyboard.press('Control+k');
    expect(await app.page.getByRole('dialog').count()).toBe(0);
    expect(await app.page.content()).not.toContain('canary-notes');
  });

  it('turns dark, and stands in forced colours', async () => {
    await app.page.setViewportSize({ width: 1920, height: 1080 });
    await app.page.getByRole('button', { name: /^Dark/ }).click();
    await screenshot(app.page, 'together-dark');
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await app.page.emulateMedia({ forcedColors: 'active' });
    await screenshot(app.page, 'together-forced-colours');
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await app.page.emulateMedia({ forcedColors: 'none' });
  });

  it('keeps the way out in view in a small window', async () => {
    await app.page.setViewportSize({ width: 683, height: 384 });
    await screenshot(app.page, 'together-200');
    expect(await app.page.getByRole('button', { name: /^Stop/ }).isVisible()).toBe(true);
    expect(await accessibilityFindings(app.page)).toEqual([]);
  });

  it('ends by Escape, and gives the window back', async () => {
    await app.page.keyboard.press('Escape');
    await expect.poll(() => app.page.url()).toMatch(/worksheets\/[^/]+$/);
    await expect.poll(fullScreen).toBe(false);
    expect(app.desktop.problems).toEqual([]);
  });
});
