import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleScaleQuestions } from '../../../../domain/instruments/scale-questions/example/example.ts';
import { lifeDomains } from '../../../../domain/life-domains/life-domains.ts';
import { findings } from '../../../support/drawing-stage.tsx';
import { close, open, type OnScreen } from './stage.tsx';

afterEach(close);

const card = (name: RegExp) => page.getByRole('button', { name });
const figure = (score: number) =>
  page
    .getByRole('radiogroup', { name: /^Cijfer voor/u })
    .getByRole('radio', { name: String(score), exact: true });
const answers = ({ document }: OnScreen) => document().rounds.at(-1)?.answers ?? [];
const scores = (opened: OnScreen) => answers(opened).map(({ score }) => score);

async function openHousing(): Promise<OnScreen> {
  const opened = await open();
  await card(/^Huisvesting/u).click();
  await card(/^Gezondheid/u).click();
  await page.getByRole('button', { name: 'Naar huisvesting' }).click();
  await expect
    .element(page.getByRole('heading', { level: 1, name: /Hoe gaat het vandaag met wonen\?/u }))
    .toBeVisible();
  return opened;
}

describe('choosing what to talk about', () => {
  it('shows the ten domains with their rights, and chooses none beforehand', async () => {
    const { document } = await open();
    const cards = page.getByRole('list', { name: 'Levensdomeinen' }).getByRole('button').elements();
    expect(cards).toHaveLength(lifeDomains.length);
    expect(cards.every((each) => each.getAttribute('aria-pressed') === 'false')).toBe(true);
    await expect.element(page.getByText(/artikels 23 en 24/u)).toBeVisible();
    expect(document().rounds).toEqual([]);
    expect(await findings()).toEqual([]);
  });

  it('begins the conversation of now with the first domain, as one step back', async () => {
    const opened = await open();
    await card(/^Gezin/u).click();
    expect(opened.document().rounds).toMatchObject([
      { date: '2026-03-12', place: 'kantoor', answers: [{ domain: 'family' }] },
    ]);
    expect(opened.undoes()).toBe('een gesprek beginnen');
    await card(/^Inkomen/u).click();
    expect(opened.undoes()).toBe('domeinen kiezen');
    opened.store.getState().undo();
    opened.store.getState().undo();
    expect(opened.document().rounds).toEqual([]);
    await expect.element(card(/^Gezin/u)).toHaveAttribute('aria-pressed', 'false');
  });

  it('takes nothing today as an answer, kindly, and lets somebody choose after all', async () => {
    const opened = await open();
    await page.getByRole('button', { name: 'Vandaag niets' }).click();
    await expect.element(page.getByRole('heading', { name: 'Vandaag niets. Dat is goed.' })).toBeVisible();
    expect(opened.document().rounds).toMatchObject([{ nothingToday: true, answers: [] }]);
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: 'Toch iets kiezen' }).click();
    await card(/^Gezin/u).click();
    expect(opened.document().rounds).toMatchObject([
      { nothingToday: false, answers: [{ domain: 'family' }] },
    ]);
  });

  it('starts anew on another day, and keeps what was told before out of sight until it is asked for', async () => {
    const before = exampleScaleQuestions('nl');
    const opened = await open(before, { day: '2026-09-03' });
    await expect.element(page.getByText(/^Dit is een nieuw gesprek/u)).toBeVisible();
    expect(opened.document()).toBe(before);
    await page.getByRole('button', { name: /^Gesprek van 3 september 2026/u }).click();
    await page.getByRole('menuitemradio', { name: /12 maart 2026/u }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: /wonen/u })).toBeVisible();
    await expect.element(figure(5)).toHaveAttribute('aria-checked', 'true');
    expect(opened.document()).toBe(before);
  });
});

describe('one domain at a time', () => {
  it('takes a figure by click, by digits with ten in two, and by arrows that stop at the ends', async () => {
    const opened = await openHousing();
    await figure(4).click();
    expect(scores(opened)).toEqual([4, null]);
    await userEvent.keyboard('1');
    expect(scores(opened)).toEqual([1, null]);
    await userEvent.keyboard('0');
    expect(scores(opened)).toEqual([10, null]);
    await userEvent.keyboard('{ArrowRight}');
    expect(scores(opened)).toEqual([10, null]);
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(scores(opened)).toEqual([8, null]);
    await expect.element(figure(8)).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(scores(opened)).toEqual([0, null]);
    expect(opened.undoes()).toBe('een cijfer geven');
    opened.store.getState().undo();
    expect(scores(opened)).toEqual([null, null]);
  });

  it('takes digits wherever the focus is on the screen, but not while somebody types', async () => {
    const opened = await openHousing();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
    await userEvent.keyboard('7');
    expect(scores(opened)).toEqual([7, null]);
    await expect.poll(opened.said).toBe('Huisvesting: 7');
    await page.getByRole('button', { name: 'Nota: Waarom geef je een 7?' }).click();
    await userEvent.keyboard('3 kamers');
    expect(answers(opened)[0]).toMatchObject({ score: 7, notes: { why: '3 kamers' } });
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: /^Nota wijzigen: Waarom/u })).toHaveFocus();
    expect(opened.undoes()).toBe('een nota schrijven');
  });

  it('lets a client rather give no figure', async () => {
    const opened = await openHousing();
    await userEvent.keyboard('6');
    await page.getByRole('button', { name: 'Liever geen cijfer' }).click();
    expect(scores(opened)).toEqual([null, null]);
    await expect
      .element(page.getByRole('button', { name: 'Nota: Wat wil je erover vertellen?' }))
      .toBeVisible();
  });

  it('keeps the past closed behind its notice until somebody opens it', async () => {
    const opened = await openHousing();
    const past = page.getByRole('button', { name: 'Vroeger' });
    await expect.element(past).toHaveAttribute('aria-expanded', 'false');
    await expect.element(page.getByText('Alleen als je daar iets over wil vertellen.')).toBeVisible();
    await past.click();
    await page.getByRole('button', { name: /^Nota: Wat heeft je toen geholpen/u }).click();
    await userEvent.keyboard('mijn zus');
    expect(answers(opened)[0]?.notes).toEqual({ helped: 'mijn zus' });
    await page.getByRole('button', { name: 'Naar gezondheid' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: /gezondheid/u })).toBeVisible();
    await expect.element(past).toHaveAttribute('aria-expanded', 'false');
    expect(await findings()).toEqual([]);
  });

  it('asks for a wish with a star of its own, and goes on to what was talked about', async () => {
    const opened = await openHousing();
    await page.getByRole('button', { name: 'Toekomst' }).click();
    await page.getByRole('button', { name: 'Wens' }).click();
    await userEvent.keyboard('8');
    expect(answers(opened)[0]).toMatchObject({ score: null, wished: 8 });
    await expect.element(page.getByRole('button', { name: 'Nota: Hoe ziet een 8 eruit?' })).toBeVisible();
    await page.getByRole('button', { name: 'Naar gezondheid' }).click();
    await page.getByRole('button', { name: 'Afronden' }).click();
    await expect
      .element(page.getByRole('heading', { level: 1, name: /Dit hebben we besproken/u }))
      .toBeVisible();
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: 'Gezondheid' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: /gezondheid/u })).toBeVisible();
  });
});
