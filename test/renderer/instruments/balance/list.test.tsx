import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleBalance } from '../../../../domain/instruments/balance/example/example.ts';
import { layoutOf } from '../../../../domain/instruments/balance/layout.ts';
import { speak } from '../../../../renderer/language/setup.ts';
import { close, findings, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(close);

async function openList(document = exampleBalance('nl')): Promise<Opened> {
  const opened = await open(document);
  await page.getByRole('tab', { name: 'Lijst' }).click();
  await expect.element(page.getByLabelText('Wat weegt of wat draagt?')).toBeVisible();
  return opened;
}
const rowTexts = (opened: Opened): readonly (string | null)[] =>
  [...opened.host.querySelectorAll('[role=row]')].map((row) => row.getAttribute('aria-label'));

const beginning = (text = ''): RegExp => new RegExp(`^${text}`, 'u');

describe('the list beside the drawing', () => {
  it('holds exactly what the drawing shows, with what is joined to it', async () => {
    const opened = await openList();
    const { burdens, strengths, joins } = opened.document();
    const drawn = opened.scene().elements.filter(({ kind }) => kind === 'burden' || kind === 'strength');
    expect(rowTexts(opened)).toHaveLength(drawn.length);
    const rows = rowTexts(opened).join('\n');
    for (const { text } of [...burdens, ...strengths]) expect(rows).toContain(text);
    const [join] = joins;
    const burden = burdens.find(({ id }) => id === join?.burden);
    const strength = strengths.find(({ id }) => id === join?.strength);
    expect(rows).toContain(`${burden?.text}, Last, ${strength?.text}`);
  });

  it('picks in the drawing what is picked in the list, and the other way round', async () => {
    const { document, balance } = await openList();
    const [burden, other] = document().burdens;
    await page.getByRole('row', { name: beginning(burden?.text) }).click({ position: { x: 60, y: 12 } });
    expect([...balance.drawing.getState().selected]).toEqual([burden?.id]);
    balance.drawing.getState().select([other?.id ?? '']);
    const row = page.getByRole('row', { name: beginning(other?.text) });
    await expect.element(row).toHaveAttribute('aria-selected', 'true');
  });

  it('adds burdens, strengths and extra support, also empty ones', async () => {
    const { document } = await openList(undefined);
    const before = document();
    await page.getByLabelText('Wat weegt of wat draagt?').fill('Boetes');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('radio', { name: 'Extra steun' }).last().click();
    await page.getByLabelText('Wat weegt of wat draagt?').fill('Vrijwilliger');
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: 'Leeg toevoegen' }).click();
    expect(
      document()
        .burdens.slice(before.burdens.length)
        .map(({ text }) => text),
    ).toEqual(['Boetes']);
    expect(
      document()
        .strengths.slice(before.strengths.length)
        .map(({ text, extra }) => [text, extra]),
    ).toEqual([
      ['Vrijwilliger', true],
      ['', true],
    ]);
  });

  it('changes text, size, note, place in the stack and joins of a burden', async () => {
    const { document, balance } = await openList();
    const loose = document().burdens.find(
      ({ id, on, text }) =>
        text !== '' && on === null && !document().joins.some(({ burden }) => burden === id),
    );
    const id = loose?.id ?? '';
    const now = () => document().burdens.find((burden) => burden.id === id);
    balance.drawing.getState().show('list', id);
    const field = page.getByRole('textbox', { name: 'Tekst', exact: true });
    await field.fill('Ruzie thuis');
    await userEvent.keyboard('{Enter}');
    expect(now()?.text).toBe('Ruzie thuis');
    await page.getByRole('group', { name: 'Grootte' }).getByRole('button', { name: 'Kleiner' }).click();
    expect(now()?.size).toBeLessThan(loose?.size ?? 0);
    await page.getByLabelText('Nota').first().fill('sinds maart');
    expect(now()?.note).toBe('sinds maart');
    await page.getByRole('button', { name: 'Plaats op de balk' }).click();
    await page.getByRole('button', { name: 'Hoger in de stapel' }).click();
    expect(layoutOf(document()).blocks.find(({ burden }) => burden.id === id)?.on).not.toBeNull();
    const free = document().strengths.find(({ text }) => text === 'Zangkoor');
    await page.getByRole('button', { name: /Een kracht verbinden/u }).click();
    await page.getByRole('option', { name: 'Zangkoor' }).click();
    expect(document().joins.some((join) => join.burden === id && join.strength === free?.id)).toBe(true);
    balance.drawing.getState().show('list', id);
    await page.getByRole('button', { name: /Zangkoor Kracht|Kracht Zangkoor/u }).click();
    await page.getByRole('option', { name: 'Oma Zohra' }).click();
    const oma = document().strengths.find(({ text }) => text === 'Oma Zohra');
    expect(
      document()
        .joins.filter((join) => join.burden === id)
        .map(({ strength }) => strength),
    ).toEqual([oma?.id]);
    await page.getByRole('button', { name: 'Oma Zohra losmaken' }).click();
    expect(document().joins.some((join) => join.burden === id)).toBe(false);
  });

  it('writes the weakest point and the agreed support, and takes the point away', async () => {
    const { document } = await openList();
    await page.getByLabelText('Wat is het zwakste punt?').fill('wonen');
    await userEvent.keyboard('{Enter}');
    expect(document().weakest?.word).toBe('wonen');
    const place = document().weakest?.place ?? 0;
    const group = page.getByRole('group', { name: 'Zwakste punt' });
    await group.getByRole('button', { name: 'Naar links' }).click();
    expect(document().weakest?.place).toBeCloseTo(place - 5, 5);
    await page.getByLabelText('Steun die we afspreken').fill('Elke maand samen kijken.');
    expect(document().agreed).toBe('Elke maand samen kijken.');
    await page.getByRole('button', { name: 'Zwakste punt weghalen' }).click();
    expect(document().weakest).toBeNull();
  });

  it('takes away with Delete what is picked in the rows', async () => {
    const { document } = await openList();
    const [burden] = document().burdens;
    await page.getByRole('row', { name: beginning(burden?.text) }).click({ position: { x: 60, y: 12 } });
    await userEvent.keyboard('{Delete}');
    expect(document().burdens.some(({ id }) => id === burden?.id)).toBe(false);
  });

  it('keeps the private note apart from the shared one', async () => {
    const { document } = await openList();
    await page.getByRole('tab', { name: 'Notities' }).click();
    await page.getByLabelText('Nota bij de tekening').fill('samen bekeken');
    await page.getByLabelText('Alleen voor jou').fill('volgende keer: huur');
    expect(document().note).toBe('samen bekeken');
    expect(document().privateNote).toBe('volgende keer: huur');
  });
});

describe('the steps', () => {
  it('go in order or in any other, begin what they ask for, and can be left', async () => {
    const { balance } = await open();
    const step = (name: RegExp) => page.getByRole('button', { name });
    await expect.element(step(/Wat weegt op jou/u)).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('button', { name: 'Volgende stap' }).click();
    await expect.element(step(/Wat houdt je recht/u)).toHaveAttribute('aria-expanded', 'true');
    await page.getByRole('button', { name: 'Krachten typen' }).click();
    expect(balance.drawing.getState().busy).toMatchObject({ with: 'adding', kind: 'strength' });
    await userEvent.keyboard('{Escape}');
    await step(/Welke steun komt daar/u).click();
    await page.getByRole('button', { name: 'Extra steun typen' }).click();
    expect(balance.drawing.getState().busy).toMatchObject({ with: 'adding', kind: 'extra' });
    await userEvent.keyboard('{Escape}');
    await step(/Welke steun komt daar/u).click();
    await expect.element(step(/Welke steun komt daar/u)).toHaveAttribute('aria-expanded', 'false');
    await page.getByRole('button', { name: 'Alle vragen' }).click();
    await expect.element(page.getByLabelText('Zoeken in de vragen')).toBeVisible();
    await page.getByRole('button', { name: 'In stappen' }).click();
    await expect.element(step(/Wat weegt op jou/u)).toBeVisible();
  });
});

describe('for everyone', () => {
  it.each(['nl', 'en'] as const)('has nothing that axe finds on any tab, in %s', async (language) => {
    const { balance, document, host } = await open(exampleBalance(language));
    speak(language);
    for (const tab of ['questions', 'list', 'notes'] as const) {
      balance.drawing.getState().show(tab);
      await until(() => host.querySelector('[role=tabpanel]') !== null);
      expect(await findings()).toEqual([]);
    }
    balance.drawing.getState().show('list', document().strengths[0]?.id ?? '');
    await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await findings()).toEqual([]);
  });
});
