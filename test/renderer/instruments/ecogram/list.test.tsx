import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleEcogram } from '../../../../domain/instruments/ecogram/example/example.ts';
import { close, findings, until } from '../../../support/drawing-stage.tsx';
import { open, type Opened } from './stage.tsx';

afterEach(close);

const first = ({ document }: Opened) => {
  const [actor] = document().actors;
  if (actor === undefined) throw new Error('nobody is there');
  return actor;
};

/** Opens everything about the first actor of the list. */
async function details(): Promise<Opened> {
  const opened = await open(exampleEcogram('nl'));
  await page.getByRole('row').first().getByRole('button').click();
  return opened;
}

describe('the list beside the drawing', () => {
  it('says of everybody who it is and what the relation is', async () => {
    const { document } = await open(exampleEcogram('nl'));
    const rows = page.getByRole('row').elements();
    expect(rows).toHaveLength(document().actors.length);
    expect(rows[0]?.textContent).toContain(document().actors[0]?.name);
    expect(rows[0]?.textContent).toContain('steunen elkaar');
  });

  it('picks in the drawing what is picked in the list, and the other way round', async () => {
    const opened = await open(exampleEcogram('nl'));
    await page
      .getByRole('row')
      .nth(2)
      .click({ position: { x: 60, y: 10 } });
    expect([...opened.ecogram.drawing.getState().selected]).toEqual([opened.document().actors[2]?.id]);
    opened.ecogram.drawing.getState().select([first(opened).id]);
    await until(() => page.getByRole('row').first().element().getAttribute('aria-selected') === 'true');
  });

  it('picks several by Ctrl and Shift, puts them in order and copies them from there', async () => {
    const opened = await open(exampleEcogram('nl'));
    const row = (index: number) => page.getByRole('row').nth(index);
    const at = { position: { x: 60, y: 10 } };
    await userEvent.click(row(0), at);
    await userEvent.keyboard('{Shift>}');
    await userEvent.click(row(2), at);
    await userEvent.keyboard('{/Shift}{Control>}');
    await userEvent.click(row(4), at);
    await userEvent.keyboard('{/Control}');
    const picked = [0, 1, 2, 4].map((index) => opened.document().actors[index]?.id);
    expect([...opened.ecogram.drawing.getState().selected]).toEqual(picked);
    await page.getByRole('button', { name: 'Uitlijnen en verdelen' }).click();
    await page.getByRole('menuitem', { name: /^Middens onder elkaar/ }).click();
    const across = opened
      .document()
      .actors.filter(({ id }) => picked.includes(id))
      .map(({ position }) => position.x.toFixed(3));
    expect(new Set(across).size).toBe(1);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(row(4), at);
    await userEvent.keyboard('{Control>}c{/Control}');
    await until(() => opened.said().startsWith('Gekopieerd: '));
  });

  it('makes of a typed name the same actor as the drawing does', async () => {
    const drawn = await open();
    await userEvent.keyboard('Mama{Enter}');
    const { id: _drawnId, ...onDrawing } = first(drawn);
    const [drawnLine] = drawn.document().relations;
    const listed = await open();
    await page.getByLabelText('Wie of wat hoort erbij?').fill('Mama');
    await userEvent.keyboard('{Enter}');
    const { id: _listedId, ...inList } = first(listed);
    const [listedLine] = listed.document().relations;
    expect(inList).toEqual(onDrawing);
    expect({ ...listedLine, id: '', second: '' }).toEqual({ ...drawnLine, id: '', second: '' });
  });

  it('brings a line to somebody else, and keeps the focus on it', async () => {
    const { document } = await details();
    const [actor] = document().actors;
    const line = document().relations.find(({ first: one }) => one === actor?.id);
    const group = page.getByRole('group', { name: 'Lijn met Samira' });
    await group.getByRole('button', { name: /Andere kant van de lijn/ }).click();
    await page.getByRole('option', { name: 'Wim' }).click();
    await until(() =>
      document().relations.some(({ first: one, second }) => one === actor?.id && second === 'wim'),
    );
    const moved = document().relations.find(({ second }) => second === 'wim');
    expect(moved).toMatchObject({
      strength: line?.strength,
      feeling: line?.feeling,
      direction: line?.direction,
    });
    expect(document().relations.some(({ id }) => id === line?.id)).toBe(false);
    const now = page.getByRole('group', { name: 'Lijn met Wim' });
    await expect.element(now.getByRole('button', { name: /Andere kant van de lijn/ })).toHaveFocus();
  });

  it('goes through the rows with the arrows, opens with Enter, removes with Delete', async () => {
    const opened = await open(exampleEcogram('nl'));
    const [one, two] = opened.document().actors;
    page.getByRole('row').first().element().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect([...opened.ecogram.drawing.getState().selected]).toEqual([two?.id]);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: two?.name ?? '' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    page.getByRole('row').first().element().focus();
    await userEvent.keyboard(' ');
    opened.ecogram.drawing.getState().select([one?.id ?? '']);
    await until(() => page.getByRole('row').first().element().getAttribute('aria-selected') === 'true');
    await userEvent.keyboard('{Delete}');
    expect(opened.document().actors[0]?.id).toBe(two?.id);
  });

  it('changes name, role, form, circle, facts and note', async () => {
    const opened = await details();
    const { name } = first(opened);
    await page.getByLabelText(`Naam van ${name}`).fill('Amina K.');
    await userEvent.keyboard('{Enter}');
    await page.getByLabelText('Wie is dat voor jou?').fill('oudste dochter');
    await page.getByRole('radio', { name: 'Groep' }).click();
    await page.getByLabelText('Nota', { exact: true }).fill('belt op zondag');
    const panel = page.getByRole('complementary');
    if (!panel.getByLabelText('Sinds wanneer?').query())
      await panel.getByRole('button', { name: 'Over het contact' }).click();
    await page.getByLabelText('Sinds wanneer?').fill('altijd al');
    expect(first(opened)).toMatchObject({
      name: 'Amina K.',
      role: 'oudste dochter',
      kind: 'group',
      note: 'belt op zondag',
      facts: { since: 'altijd al' },
    });
  });

  it('changes a line, turns nothing else, and draws a new one', async () => {
    const opened = await details();
    const before = opened.document().relations;
    const line = page.getByRole('group', { name: 'Lijn met Samira' });
    await line.getByRole('radio', { name: 'Gespannen' }).click();
    await line.getByRole('radio', { name: 'Voelt moeilijk' }).click();
    await line.getByRole('radio', { name: 'Pijl naar Samira' }).click();
    const changed = opened.document().relations.filter((relation, index) => relation !== before[index]);
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ strength: 'tense', feeling: 'minus' });
    await page.getByRole('button', { name: /Lijn met iemand anders/ }).click();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await until(() => opened.document().relations.length === before.length + 1);
  });

  it('keeps the private note apart from the shared one', async () => {
    const opened = await open(exampleEcogram('nl'));
    await page.getByRole('tab', { name: 'Notities' }).click();
    await page.getByLabelText('Nota bij de tekening').fill('samen');
    await page.getByLabelText('Alleen voor jou').fill('voor mij');
    expect(opened.document()).toMatchObject({ note: 'samen', privateNote: 'voor mij' });
    await opened.ecogram.store.getState().flush();
    expect(opened.vault.document).toEqual(opened.document());
  });

  it('finds a question by a word in it', async () => {
    await open();
    await page.getByRole('tab', { name: 'Vragen' }).click();
    await page.getByLabelText('Zoeken in de vragen').fill('spanning');
    expect(
      page
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent),
    ).toEqual(['Waar zit de spanning, en van wie komt die?']);
    await page.getByLabelText('Zoeken in de vragen').fill('zzz');
    await expect.element(page.getByText('Geen vraag met dat woord.', { exact: false })).toBeVisible();
  });

  it('has nothing that axe finds, on any tab and with somebody opened', async () => {
    await details();
    expect(await findings()).toEqual([]);
    for (const tab of ['Vragen', 'Notities']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await findings()).toEqual([]);
    }
  });
});
