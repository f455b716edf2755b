import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings, focusOn } from '../../../support/window.tsx';
import { openReview, type OpenReview } from './stage.ts';

let review: OpenReview;
afterEach(() => review.window.close());

const cell = (name: string | RegExp) => page.getByRole('gridcell').getByRole('button', { name });
const undo = (deed: string) => page.getByRole('button', { name: `Ongedaan maken: ${deed}` });

const begun = [
  {
    do: 'add-moments',
    moments: [
      { id: 'start', name: 'start', date: '2026-03-12', finished: true },
      { id: 'now', name: 'nu', date: '2026-06-04', finished: true },
    ],
  },
  { do: 'choose-domains', domains: ['housing', 'income'] },
  {
    do: 'write-entry',
    moment: 'start',
    domain: 'housing',
    change: { own: 5, ownNote: 'Het is klein.', discussed: 6, note: '' },
  },
] as const;

describe('the table of a progress review', () => {
  it('is walked and filled in by keys', async () => {
    review = await openReview(structuredClone(begun) as never);
    await expect.element(cell('Huisvesting, start, zelf: 5, met nota')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    focusOn(cell('Huisvesting, start, zelf: 5, met nota'));
    await userEvent.keyboard('{ArrowDown}{ArrowRight}10');
    await expect.element(cell('Inkomen, start, samen: 10')).toHaveFocus();
    await expect.element(undo('invullen van een besproken cijfer')).toBeEnabled();
    await userEvent.keyboard('{End}3{ArrowLeft}7');
    await expect.element(cell('Inkomen, nu, samen: 3')).toBeVisible();
    await expect.element(cell('Inkomen, nu, zelf: 7')).toHaveFocus();
    await expect.element(undo('invullen van een eigen cijfer')).toBeEnabled();
    await userEvent.keyboard('{Delete}');
    await expect.element(cell('Inkomen, nu, zelf: geen cijfer')).toHaveFocus();
    await expect
      .poll(async () => (await review.document()).entries.filter(({ domain }) => domain === 'income'))
      .toMatchObject([
        { moment: 'start', own: null, discussed: 10 },
        { moment: 'now', own: null, discussed: 3 },
      ]);
  });

  it('opens a place with both versions and their words, and goes on to the next domain', async () => {
    review = await openReview(structuredClone(begun) as never);
    focusOn(cell('Huisvesting, start, samen: 6'));
    await userEvent.keyboard('{Enter}');
    const dialog = page.getByRole('dialog', { name: 'Huisvesting, start' });
    await expect.element(dialog).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await expect.element(dialog.getByLabelText('Wat Nadia er zelf bij zegt')).toHaveValue('Het is klein.');
    await dialog.getByLabelText('Wat jullie er samen over zeggen').fill('Voorlopig zeker.');
    await dialog.getByRole('button', { name: 'Naar Inkomen' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Inkomen, start' })).toBeVisible();
    await page
      .getByRole('radiogroup', { name: 'Cijfer na het gesprek' })
      .getByRole('radio', { name: '8' })
      .click();
    await userEvent.keyboard('{Escape}');
    await expect.element(cell('Inkomen, start, samen: 8')).toBeVisible();
    await expect.element(cell('Huisvesting, start, samen: 6, met nota')).toBeVisible();
  });

  it('asks kindly about a date that lies before the one before it, and keeps it', async () => {
    review = await openReview(structuredClone(begun) as never);
    await page.getByRole('button', { name: /^nu.*moment wijzigen$/ }).click();
    await expect.element(page.getByRole('dialog', { name: 'nu' })).toBeVisible();
    focusOn(page.getByRole('spinbutton').first());
    await userEvent.keyboard('15012026');
    await expect.element(page.getByText('Deze datum ligt voor de vorige. Klopt dat?')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Sluiten' }).last().click();
    await expect.poll(async () => (await review.document()).moments.at(-1)?.date).toBe('2026-01-15');
  });

  it('adds, changes and removes a turning point', async () => {
    review = await openReview(structuredClone(begun) as never);
    await page.getByRole('button', { name: 'Keerpunt bij start toevoegen' }).click();
    await page.getByLabelText('Wat draaide er toen?').fill('brief');
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click();
    await expect.element(undo('toevoegen van een keerpunt')).toBeEnabled();
    await page.getByRole('button', { name: 'Keerpunt brief wijzigen' }).click();
    await page.getByRole('button', { name: /Bij welk domein/ }).click();
    await page.getByRole('option', { name: 'Inkomen' }).click();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Sluiten' }).last().click();
    await expect
      .poll(async () => (await review.document()).turningPoints)
      .toMatchObject([{ moment: 'start', domain: 'income', text: 'brief' }]);
    await page.getByRole('button', { name: 'Keerpunt brief wijzigen' }).click();
    await page.getByRole('button', { name: 'Keerpunt weghalen' }).click();
    await expect.element(undo('weghalen van een keerpunt')).toBeEnabled();
    await undo('weghalen van een keerpunt').click();
    await expect.element(page.getByRole('button', { name: 'Keerpunt brief wijzigen' })).toBeVisible();
  });
});

describe('the road of a progress review', () => {
  it('stands in words behind every picture, and takes what helped', async () => {
    review = await openReview();
    await page.getByRole('radio', { name: 'De weg' }).click();
    await expect
      .element(page.getByRole('img', { name: /^Huisvesting\. Start: zelf 5, samen 5\./ }))
      .toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByLabelText('Wat veranderde en wat hielp bij Inkomen?').fill('Een map voor de brieven.');
    await expect.element(undo('wijzigen van wat hielp')).toBeEnabled();
    await expect
      .poll(async () => (await review.document()).helped['income'])
      .toBe('Een map voor de brieven.');
    await page.viewport(683, 352);
    const overflowing = [...document.querySelectorAll('main *')].filter(
      (element) => element.getBoundingClientRect().right > 684 && element.closest('svg') === null,
    );
    expect(overflowing).toEqual([]);
    await page.viewport(1366, 768);
  });
});
