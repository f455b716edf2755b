import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleScaleQuestions } from '../../../../domain/instruments/scale-questions/example/example.ts';
import { emptyAnswer, emptyRound } from '../../../../domain/instruments/scale-questions/document.ts';
import { editScaleQuestions } from '../../../../domain/instruments/scale-questions/edits.ts';
import { findings } from '../../../support/drawing-stage.tsx';
import { close, open } from './stage.tsx';

afterEach(async () => {
  close();
  await page.viewport(1366, 768);
});

const figures = page.getByRole('radiogroup', { name: /^Cijfer voor/u });
const housingIn = (opened: Awaited<ReturnType<typeof open>>, id: string) =>
  opened.document().rounds.find((round) => round.id === id)?.answers[0];

describe('a figure that was given earlier', () => {
  it('is corrected on another day, and what it was stays with the day and the reason', async () => {
    const opened = await open(exampleScaleQuestions('nl'), { day: '2026-06-04' });
    await page.getByRole('button', { name: /^Gesprek van 4 juni 2026/u }).click();
    await page.getByRole('menuitemradio', { name: /12 maart 2026/u }).click();
    await figures.getByRole('radio', { name: '6', exact: true }).click();
    await expect.element(page.getByRole('dialog', { name: 'Cijfer verbeteren' })).toBeVisible();
    expect(housingIn(opened, 'march')?.score).toBe(5);
    await page.getByLabelText('Waarom is het anders?').fill('Ik dacht aan de vorige flat.');
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: 'Verbeteren', exact: true }).click();
    expect(housingIn(opened, 'march')).toMatchObject({
      score: 6,
      corrections: [{ score: 5, date: '2026-06-04', reason: 'Ik dacht aan de vorige flat.' }],
    });
    expect(opened.undoes()).toBe('een cijfer verbeteren');
    await expect.element(page.getByText(/eerst een 5, nu een 6/u)).toBeVisible();
  });

  it('is just replaced in the conversation in which it was given', async () => {
    const opened = await open(exampleScaleQuestions('nl'), { day: '2026-06-04' });
    await figures.getByRole('radio', { name: '5', exact: true }).click();
    expect(housingIn(opened, 'june')).toMatchObject({ score: 5, corrections: [] });
  });

  it('can get another day and place, and goes away with one step back', async () => {
    const opened = await open(exampleScaleQuestions('nl'), { day: '2026-06-04' });
    const menu = page.getByRole('button', { name: 'Dit gesprek aanpassen' });
    await menu.click();
    await page.getByRole('menuitem', { name: 'Datum en plaats aanpassen' }).click();
    await page.getByLabelText('Waar of hoe').fill('aan de telefoon');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    expect(opened.document().rounds.at(-1)?.place).toBe('aan de telefoon');
    await menu.click();
    await page.getByRole('menuitem', { name: 'Dit gesprek weghalen' }).click();
    expect(opened.document().rounds.map(({ id }) => id)).toEqual(['january', 'march']);
    opened.store.getState().undo();
    expect(opened.document().rounds).toHaveLength(3);
  });
});

describe('the overview', () => {
  it('comes only when it is asked for, with only what was talked about and nothing added up', async () => {
    await open(exampleScaleQuestions('nl'), { day: '2026-06-04' });
    expect(page.getByRole('table').elements()).toHaveLength(0);
    await page.getByRole('button', { name: 'Overzicht' }).click();
    const rows = page.getByRole('rowheader').elements();
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Huisvesting',
      'Inkomen',
      'Tewerkstelling',
      'Gezin',
      'Maatschappelijke participatie / sociaal netwerk',
      'Zelfwaarde en welbevinden',
    ]);
    const cells = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(cells[1]).toEqual(['3', '', '5']);
    expect(cells[3]).toEqual(['6', '7', 'besproken']);
    await expect.element(page.getByText(/artikels 23 en 24/u)).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it('shows one domain alone as a calm line, by click or by keyboard', async () => {
    await open(exampleScaleQuestions('nl'), { day: '2026-06-04' });
    await page.getByRole('button', { name: 'Overzicht' }).click();
    await page.getByRole('button', { name: 'Gezin' }).click();
    await expect
      .element(page.getByRole('img', { name: 'Gezin: 6 op 15 januari en 7 op 12 maart' }))
      .toBeVisible();
    const income = page.getByRole('button', { name: 'Inkomen' }).element();
    if (income instanceof HTMLElement) income.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('img', { name: /^Inkomen: 3 op 15 januari/u })).toBeVisible();
    expect(page.getByRole('img', { name: /^Gezin/u }).elements()).toHaveLength(0);
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: 'Terug naar één domein' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: /rond met je geld/u })).toBeVisible();
  });

  it('holds two hundred conversations, in which one can scroll', async () => {
    const rounds = Array.from({ length: 200 }, (_, index) => ({
      ...emptyRound({
        id: `r${index}`,
        date: `20${10 + Math.floor(index / 12)}-0${1 + (index % 9)}-12`,
        place: '',
      }),
      answers: [{ ...emptyAnswer('housing'), score: index % 11 }],
    }));
    const opened = await open(editScaleQuestions((await open()).document(), { do: 'add-rounds', rounds }), {
      day: '2026-09-03',
    });
    expect(opened.document().rounds).toHaveLength(200);
    await page.getByRole('button', { name: 'Overzicht' }).click();
    await page.getByRole('button', { name: 'Huisvesting' }).click();
    await expect.element(page.getByRole('img', { name: /^Huisvesting/u })).toBeVisible();
  });
});

describe('a narrow window with large letters', () => {
  it('loses nothing at twice the size, and every figure can be touched', async () => {
    await page.viewport(683, 384);
    await open(exampleScaleQuestions('nl'), { day: '2026-06-04' });
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    for (const radio of figures.getByRole('radio').elements()) {
      const { width, height } = radio.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(50);
    }
    expect(await findings()).toEqual([]);
  });
});
