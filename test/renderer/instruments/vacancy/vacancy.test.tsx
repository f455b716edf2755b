import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  type Card,
  emptyVacancy,
  type VacancyDocument,
} from '../../../../domain/instruments/vacancy/document.ts';
import { exampleVacancy } from '../../../../domain/instruments/vacancy/example/example.ts';
import { fieldOf } from '../../../../domain/instruments/vacancy/fields.ts';
import { accessibilityFindings, focusOn, openWindow, type TestWindow } from '../../../support/window.tsx';

let window: TestWindow | undefined;
let clientId: string;
let worksheetId: string;
beforeEach(() => page.viewport(1366, 768));
afterAll(async () => {
  await page.viewport(1366, 768);
  await window?.close();
});

/** One window for all: making a store takes long, and a worksheet of its own keeps what tests do apart. */
async function opened(): Promise<TestWindow> {
  if (window !== undefined) return window;
  window = await openWindow();
  ({ id: clientId } = await window.ask('clients', 'create', { callingName: 'Samira' }));
  return window;
}

/** Opens a new worksheet with this on it. */
async function open(document: VacancyDocument = emptyVacancy()): Promise<void> {
  const at = await opened();
  ({ id: worksheetId } = await at.ask('worksheets', 'create', {
    clientId,
    instrument: 'vacancy',
    title: '',
    conversationId: null,
  }));
  await at.ask('worksheets', 'edit', {
    id: worksheetId,
    editId: crypto.randomUUID(),
    revision: 0,
    conversationId: null,
    commands: [{ do: 'replace', document }],
  });
  location.hash = `/clients/${clientId}`;
  await expect.element(page.getByRole('heading', { level: 1, name: 'Samira' })).toBeVisible();
  location.hash = `/clients/${clientId}/worksheets/${worksheetId}`;
  await expect.element(typing('Wat ik kan')).toBeVisible();
}

const saved = async (): Promise<VacancyDocument> =>
  (await (await opened()).ask('worksheets', 'read', { id: worksheetId })).document as VacancyDocument;
const textsIn = async (field: ReturnType<typeof fieldOf>): Promise<readonly string[]> =>
  (await saved()).cards.filter((card) => fieldOf(card) === field).map(({ text }) => text);
const typing = (field: string) => page.getByRole('textbox', { name: `Nieuwe kaart bij ${field}` });
const list = (field: string) => page.getByRole('grid', { name: field });
const rowOf = (text: string) => page.getByRole('row', { name: new RegExp(`^${text}`, 'u') });
const card = (id: string, change: Partial<Card> = {}): Card => ({
  id,
  text: id,
  kind: 'condition',
  effect: null,
  domain: null,
  needed: '',
  ...change,
});
const withCards = (...cards: Card[]): VacancyDocument => ({ ...emptyVacancy(), cards });
const undoes = (name: string) => page.getByRole('button', { name: `Ongedaan maken: ${name}` });

/** A page of text that comes into a field at once, as by pasting; typed in by a driver it would take half a minute. */
function comeIn(field: Element, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('cards', () => {
  it('come by typing and Enter, one after the other, in the field where one types', async () => {
    await open();
    await typing('Wat ik kan').click();
    await userEvent.keyboard('koken{Enter}strijken{Enter}  {Enter}luisteren{Enter}');
    await expect.element(typing('Wat ik kan')).toHaveFocus();
    await typing('Wat mij tegenhoudt').click();
    await userEvent.keyboard('geen opvang{Enter}');
    await expect.poll(() => textsIn('skill')).toEqual(['koken', 'strijken', 'luisteren']);
    await expect.poll(() => textsIn('barrier')).toEqual(['geen opvang']);
    await expect.element(list('Wat ik kan').getByRole('row')).toHaveLength(3);
  });

  it('come by pasting lines, and go again with one undo', async () => {
    await open();
    await typing('Wat mij helpt').click();
    const data = new DataTransfer();
    data.setData('text/plain', 'mama\r\n\r\n  de bus\tlijn 3\nLinda');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    await expect.poll(() => textsIn('success')).toEqual(['mama', 'de bus lijn 3', 'Linda']);
    await undoes('plakken van 3 kaarten').click();
    await expect.poll(() => textsIn('success')).toEqual([]);
  });

  it('keep what was typed when one goes on elsewhere', async () => {
    await open();
    await typing('Wat ik kan').fill('rijbewijs');
    await typing('Wat mij helpt').click();
    await expect.poll(() => textsIn('skill')).toEqual(['rijbewijs']);
  });

  it('come from a theme in the right field with its domain, once', async () => {
    await open();
    const themes = page.getByRole('region', { name: 'Vaak een thema' });
    await themes.getByRole('button', { name: 'Medisch ongeschikt' }).click();
    await themes.getByRole('button', { name: 'Taal' }).click();
    await expect
      .poll(async () => (await saved()).cards)
      .toMatchObject([
        { text: 'Medisch ongeschikt', kind: 'condition', effect: 'barrier', domain: 'health' },
        { text: 'Taal', kind: 'skill', effect: null, domain: 'education' },
      ]);
    await themes.getByRole('button', { name: /^Taal.*staat op het blad/u }).click();
    await expect.element(rowOf('Taal')).toHaveFocus();
    expect((await saved()).cards).toHaveLength(2);
  });

  it('come from the list of the coach, and wait for a place', async () => {
    const at = await opened();
    await at.ask('suggestions', 'change', { themes: ['Een hond thuis'] });
    await open();
    // The list was changed past the window, which has to read it anew.
    await at.reload();
    await page.getByRole('button', { name: 'Een hond thuis' }).click();
    await expect.element(list('Nog niet geplaatst').getByRole('row')).toHaveLength(1);
    await at.ask('suggestions', 'change', { themes: [] });
  });

  it('are typed over in their place with F2, and not when Escape is pressed', async () => {
    await open(withCards(card('bus', { text: 'de bus' })));
    focusOn(rowOf('de bus'));
    await userEvent.keyboard('{F2}de trein van zes uur{Enter}');
    await expect.poll(() => textsIn('condition')).toEqual(['de trein van zes uur']);
    await expect.element(rowOf('de trein van zes uur')).toHaveFocus();
    await userEvent.keyboard('{F2}weg{Escape}');
    await expect.element(rowOf('de trein van zes uur')).toHaveFocus();
    await rowOf('de trein van zes uur').getByText('de trein van zes uur').dblClick();
    await userEvent.keyboard('te voet{Enter}');
    await expect.poll(() => textsIn('condition')).toEqual(['te voet']);
  });

  it('go with Delete, the focus goes to the next, and undo brings them back', async () => {
    await open(withCards(card('een'), card('twee')));
    focusOn(rowOf('een'));
    await userEvent.keyboard('{Delete}');
    await expect.element(rowOf('twee')).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await expect.element(typing('Wat in orde moet zijn')).toHaveFocus();
    await expect.poll(() => textsIn('condition')).toEqual([]);
    await undoes('weghalen van een kaart').click();
    await undoes('weghalen van een kaart').click();
    await expect.poll(() => textsIn('condition')).toEqual(['een', 'twee']);
  });
});

describe('moving cards', () => {
  it('goes with Ctrl and arrows to the field beside or below, with Alt within a field, and the focus goes along', async () => {
    await open(withCards(card('een'), card('twee')));
    focusOn(rowOf('twee'));
    await userEvent.keyboard('{Control>}{ArrowDown}{/Control}');
    await expect.element(list('Wat mij tegenhoudt').getByRole('row')).toHaveFocus();
    await expect
      .poll(async () => (await saved()).cards[1])
      .toMatchObject({ kind: 'condition', effect: 'barrier' });
    await userEvent.keyboard('{Control>}{ArrowLeft}{/Control}');
    await expect.poll(() => textsIn('success')).toEqual(['twee']);
    await userEvent.keyboard('{Control>}{ArrowUp}{/Control}');
    await expect.poll(() => textsIn('skill')).toEqual(['twee']);
    await userEvent.keyboard('{Control>}{ArrowRight}{/Control}');
    await expect.element(list('Wat in orde moet zijn').getByRole('row')).toHaveLength(2);
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(() => textsIn('condition')).toEqual(['twee', 'een']);
    await undoes('wijzigen van de volgorde').click();
    await expect.poll(() => textsIn('condition')).toEqual(['een', 'twee']);
  });

  it('goes by the menu', async () => {
    await open(withCards(card('een')));
    await page.getByRole('button', { name: 'Meer over een' }).click();
    await page.getByRole('menuitem', { name: 'Naar ‘Wat mij helpt’' }).click();
    await expect.poll(() => textsIn('success')).toEqual(['een']);
    await expect.element(undoes('verplaatsen van een kaart')).toBeVisible();
  });

  it('goes by dragging with the keyboard alone', async () => {
    await open(withCards(card('een'), card('twee', { effect: 'barrier' })));
    focusOn(page.getByRole('button', { name: 'een verslepen' }));
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Tab}');
    for (let stop = 0; stop < 12; stop += 1) {
      if (list('Wat mij tegenhoudt').element().contains(document.activeElement)) break;
      await userEvent.keyboard('{Tab}');
    }
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await textsIn('barrier')).length).toBe(2);
  });

  it('goes by dragging with the mouse', async () => {
    await open(withCards(card('een'), card('twee', { effect: 'success' })));
    await userEvent.dragAndDrop(rowOf('een'), rowOf('twee'), {
      sourcePosition: { x: 60, y: 20 },
      targetPosition: { x: 60, y: 40 },
    });
    await expect.poll(async () => (await textsIn('success')).length).toBe(2);
  });
});

describe('a card in the panel', () => {
  it('gets its domain, kind, effect and what is still needed, and opens by keyboard', async () => {
    await open(withCards(card('opvang')));
    focusOn(rowOf('opvang'));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Tekst', exact: true })).toHaveFocus();
    await page.getByRole('radio', { name: 'Het houdt tegen' }).click();
    await page.getByRole('radio', { name: 'Iets wat ik kan' }).click();
    await page.getByRole('button', { name: /Levensdomein/u }).click();
    await page.getByRole('option', { name: 'Gezin' }).click();
    await page.getByRole('textbox', { name: 'Wat is nog nodig?' }).fill('bellen met de opvang');
    await expect
      .poll(async () => (await saved()).cards[0])
      .toMatchObject({
        kind: 'skill',
        effect: 'barrier',
        domain: 'family',
        needed: 'bellen met de opvang',
      });
    await expect.element(undoes('wijzigen van wat nog nodig is')).toBeVisible();
    await expect.element(rowOf('opvang, Gezin').getByText('Nog nodig: bellen met de opvang')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(rowOf('opvang')).toHaveFocus();
    await expect.element(page.getByRole('button', { name: /bellen met de opvang/u })).toBeVisible();
  });

  it('is tied to another with words, which both the card and the list show', async () => {
    await open(withCards(card('huisbaas'), card('slapen')));
    await rowOf('huisbaas').click({ position: { x: 40, y: 20 } });
    await page.getByRole('button', { name: /Leidt tot een andere kaart/u }).click();
    await page.getByRole('option', { name: 'slapen' }).click();
    await page.getByRole('textbox', { name: 'Woorden bij de pijl naar slapen' }).fill('maakt erger');
    await expect
      .poll(async () => (await saved()).links)
      .toMatchObject([{ from: 'huisbaas', to: 'slapen', text: 'maakt erger' }]);
    await expect.element(rowOf('huisbaas').getByText('maakt erger B')).toBeVisible();
    await page.getByRole('tab', { name: 'Nog nodig' }).click();
    await page.getByRole('button', { name: /huisbaas.*maakt erger.*slapen/u }).click();
    await page.getByRole('button', { name: 'Pijl naar slapen weghalen' }).click();
    await expect.poll(async () => (await saved()).links).toEqual([]);
    await expect.element(undoes('weghalen van een pijl')).toBeVisible();
  });
});

describe('the vacancy beside the cards', () => {
  it('takes what is known of the job, text from anywhere, and the answer in the client’s words', async () => {
    await open();
    await page.getByRole('button', { name: 'Vacature invullen' }).click();
    await expect.element(page.getByLabelText('Naam van de job')).toHaveFocus();
    await userEvent.keyboard('Bakker');
    const start = performance.now();
    comeIn(page.getByLabelText('Tekst van de vacature').element(), 'Je bakt brood.\n'.repeat(3_300));
    await expect.element(undoes('wijzigen van de vacature')).toBeVisible();
    expect(performance.now() - start).toBeLessThan(5_000);
    await page.getByRole('button', { name: 'Klaar' }).click();
    await expect.element(page.getByRole('heading', { name: 'Bakker' })).toBeVisible();
    await page.getByRole('radio', { name: 'Ja, als …' }).click();
    await page.getByLabelText('In jouw woorden').fill('ik opvang vind');
    await expect
      .poll(saved)
      .toMatchObject({ answer: 'if', reason: 'ik opvang vind', job: { title: 'Bakker' } });
    expect((await saved()).job.text).toHaveLength(49_500);
    await expect.element(undoes('wijzigen van de reden')).toBeVisible();
  });

  it('offers to go on: a mindmap, and with a barrier a plan or a referral', async () => {
    await open(exampleVacancy('nl'));
    await expect.element(page.getByRole('button', { name: 'Maak er een mindmap van' })).toBeVisible();
    await rowOf('slecht slapen').click({ position: { x: 80, y: 20 } });
    await expect.element(page.getByRole('heading', { name: 'Hiermee verder' })).toBeInTheDocument();
  });
});

describe('the screen of a vacancy', () => {
  it('has nothing for axe to find, also with a card open', async () => {
    await open(exampleVacancy('nl'));
    expect(await accessibilityFindings()).toEqual([]);
    await rowOf('opvang na school').click({ position: { x: 80, y: 20 } });
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('tab', { name: 'Vragen' }).click();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('keeps everything in reach at 200 %, and opens a card over the sheet', async () => {
    await page.viewport(683, 384);
    await open(exampleVacancy('nl'));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(683);
    focusOn(rowOf('slecht slapen'));
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Tekst', exact: true })).toHaveFocus();
    expect(await accessibilityFindings()).toEqual([]);
  });
});
