import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings } from '../../../support/window.tsx';
import { openReview, type OpenReview } from './stage.ts';

let review: OpenReview;
afterEach(() => review.window.close());

const stop = () => page.getByRole('button', { name: /^Stoppen/ });
const title = (name: string) => page.getByRole('heading', { level: 1, name });
const letters = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);

/** The client gets the screen, for a new moment. */
async function giveScreen(): Promise<void> {
  await page.getByRole('button', { name: 'Laat Nadia invullen' }).click();
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect.element(stop()).toBeVisible();
}

describe('the client fills in alone', () => {
  it('shows nothing given earlier, nothing of the coach and no menus until the client is done', async () => {
    review = await openReview();
    await giveScreen();
    expect(review.presentations).toEqual([{ on: true }]);
    await expect.element(title('Huisvesting')).toHaveFocus();
    expect(await accessibilityFindings()).toEqual([]);
    const scale = page.getByRole('radiogroup', { name: /^Huisvesting/ });
    for (let domain = 0; domain < 5; domain += 1) {
      expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
      expect(document.body.textContent).not.toMatch(/huisbaas|Eerst een schok|te snel|tussenstap/u);
      if (domain === 0) {
        await expect.element(scale).toBeVisible();
        await userEvent.keyboard('10');
        await expect.element(page.getByRole('radio', { name: '10' })).toBeChecked();
      }
      await page.getByRole('button', { name: domain === 0 ? 'Verder' : 'Overslaan' }).click();
    }
    await expect.element(title('Dit vulde je in')).toBeVisible();
    expect(page.getByRole('img').elements()).toEqual([]);
    expect(page.getByRole('listitem').elements()).toHaveLength(1);
    await page.getByRole('button', { name: 'Ik ben klaar' }).click();
    await expect.element(title('Dank je wel, Nadia.')).toBeVisible();
    await page.getByRole('button', { name: 'Mijn weg bekijken' }).click();
    await expect.element(page.getByRole('img', { name: /^Huisvesting\. Start: zelf 5/ })).toBeVisible();
    await page.getByRole('button', { name: 'Terug naar de coach' }).click();
    await expect.element(page.getByRole('grid')).toBeVisible();
    expect(review.presentations).toEqual([{ on: true }, { on: false }]);
    await expect.poll(async () => (await review.document()).moments.at(-1)?.finished).toBe(true);
    expect((await review.document()).entries.at(-1)).toMatchObject({
      domain: 'housing',
      own: 10,
      discussed: null,
    });
    await expect
      .element(page.getByRole('button', { name: 'Ongedaan maken: klaar zijn met invullen' }))
      .toBeEnabled();
  });

  it('goes on where the client stopped, by keyboard alone', async () => {
    review = await openReview('empty');
    await giveScreen();
    await expect.element(title('Waarover wil jij het hebben?')).toHaveFocus();
    expect(page.getByRole('button', { pressed: true }).elements()).toEqual([]);
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Enter}');
    await expect.element(page.getByRole('button', { name: 'Huisvesting', pressed: true })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Verder' })).toBeEnabled();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect.element(title('Huisvesting')).toHaveFocus();
    await userEvent.keyboard('4');
    await page.getByLabelText('Wil je er iets bij zeggen?').fill('Het is klein.');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('grid')).toBeVisible();
    await expect
      .poll(async () => (await review.document()).entries)
      .toMatchObject([{ domain: 'housing', own: 4, ownNote: 'Het is klein.' }]);
    await page.getByRole('button', { name: 'Laat Nadia invullen' }).click();
    await expect.element(title('Inkomen')).toBeVisible();
    expect((await review.document()).moments).toHaveLength(1);
    await stop().click();
    await expect.element(page.getByRole('grid')).toBeVisible();
  });

  it('takes nothing today for an answer', async () => {
    review = await openReview('empty');
    await giveScreen();
    await page.getByRole('button', { name: 'Vandaag liever niet' }).click();
    await expect.element(page.getByRole('button', { name: 'Domeinen kiezen' })).toBeVisible();
    expect((await review.document()).domains).toEqual([]);
  });

  it('has large letters and large targets, also at 200 %', async () => {
    review = await openReview();
    await giveScreen();
    for (const [width, height] of [
      [1366, 704],
      [683, 352],
    ] as const) {
      await page.viewport(width, height);
      const targets = [...document.querySelectorAll('main button, main textarea')];
      for (const target of targets) {
        expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(56);
        expect(target.getBoundingClientRect().right).toBeLessThanOrEqual(width);
      }
      for (const text of document.querySelectorAll('main p, main label, main button')) {
        expect(letters(text)).toBeGreaterThanOrEqual(22);
      }
    }
    await page.viewport(1366, 768);
  });
});
