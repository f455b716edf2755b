import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { mindmapSchema } from '../../domain/instruments/mindmap/document.ts';
import { progressReviewSchema } from '../../domain/instruments/progress-review/document.ts';
import { referralSchema } from '../../domain/instruments/referral/document.ts';
import { wellbeingPlanSchema } from '../../domain/instruments/wellbeing-plan/document.ts';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { saveAs, storedDocument } from '../support/desktop-worksheet.ts';
import { openFreshStore } from '../support/fresh-store.ts';
import { chooseByKeyboard, focusByTab } from '../support/keyboard.ts';
import { readBack } from '../support/pdf.ts';

/**
 * One client, one conversation, and the whole method: every worksheet after the first grows out of another one. The mouse is
 * never touched.
 */
describe('the whole path of a client, by keyboard alone', () => {
  let desktop: Desktop;
  let page: Page;
  let file: string;

  beforeAll(async () => {
    desktop = await launchDesktop();
    page = await openFreshStore(desktop, 'een paarse fiets in de regen', { motion: 'less' });
    await page.setViewportSize({ width: 1366, height: 768 });
    page.setDefaultTimeout(10_000);
  });
  afterAll(async () => {
    await desktop.close();
    desktop.folders.remove();
  });

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const dialog = (): Locator => page.getByRole('dialog');
  const heading = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

  const press = (target: Locator): Promise<void> => chooseByKeyboard(page, target);

  /** Writes in a field, in place of what is there. */
  async function write(field: Locator, words: string): Promise<void> {
    await focusByTab(page, field);
    await page.keyboard.type(words);
  }

  /** Opens a list or a menu and takes what begins with these words. */
  async function take(list: Locator, words: string): Promise<void> {
    await press(list);
    const one = page.getByRole('option', { name: words }).or(page.getByRole('menuitem', { name: words }));
    await one.first().waitFor();
    for (let step = 0; step < 30; step += 1) {
      if (await one.first().evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  }

  /** The client file is found again by the name of the client, from wherever one is. */
  async function toFile(): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Nadia');
    await page.keyboard.press('Enter');
    await heading('Nadia');
  }

  async function begin(tile: RegExp, name: string): Promise<void> {
    await toFile();
    await press(button(tile));
    await heading(name);
  }

  /** Hands on what is named, or everything, and goes where it went. */
  async function handOn(by: string | RegExp, things: readonly string[] | 'all', to: string): Promise<void> {
    await press(button(by));
    await dialog().getByRole('checkbox').first().waitFor();
    if (things === 'all') await press(dialog().getByRole('button', { name: 'Alles aanvinken' }));
    else for (const thing of things) await ticked(dialog().getByRole('checkbox', { name: thing }));
    await press(dialog().getByRole('button', { name: /^\d+ doorgeven$/u }));
    await press(page.getByRole('alertdialog').getByRole('button', { name: 'Openen' }).last());
    await heading(to);
  }

  async function ticked(box: Locator): Promise<void> {
    if (await box.isChecked()) return;
    await focusByTab(page, box);
    await page.keyboard.press('Space');
  }

  async function idOf(instrument: InstrumentId): Promise<string> {
    const reply = await page.evaluate(
      (id) => window.houvast.clients.read({ id }),
      file.split('/').at(-1) ?? '',
    );
    if (!reply.ok) throw new Error(reply.code);
    return reply.value.worksheets.find((one) => one.instrument === instrument)?.id ?? '';
  }

  const stored = async (instrument: InstrumentId): Promise<unknown> =>
    storedDocument(page, await idOf(instrument));

  it('begins with a file and a conversation', async () => {
    await press(button('Nieuw dossier'));
    await page.keyboard.type('Nadia');
    await page.keyboard.press('Enter');
    await heading('Nadia');
    file = await page.evaluate(() => location.hash);
    await press(button('Nieuw gesprek'));
    await page.keyboard.type('op kantoor');
    await page.keyboard.press('Enter');
    await button(/vandaag.*op kantoor/u).waitFor();
  });

  it('a vacancy shows what helps and what stands in the way', async () => {
    await begin(/De vacature.*Beginnen/u, 'De vacature');
    await focusByTab(page, page.getByLabel(/Wat mij tegenhoudt/u).last());
    for (const card of ['Geen opvang op woensdag', 'De bus rijdt nog niet om zes uur']) {
      await page.keyboard.type(card);
      await page.keyboard.press('Enter');
    }
    await write(page.getByLabel(/Wat mij helpt/u).last(), 'Ik werkte al in een wasserij');
    await page.keyboard.press('Enter');
    await take(button('Meer over Geen opvang op woensdag'), 'Openen');
    await take(button(/Levensdomein/u), 'Gezin');
    await write(page.getByLabel('Wat is nog nodig?'), 'Iemand die Adam ophaalt');
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('its barrier becomes a goal, with what is needed as the first step', async () => {
    await handOn('Maak er doelen van', ['Geen opvang op woensdag'], 'Welzijnspop');
    const { goals } = wellbeingPlanSchema.parse(await stored('wellbeing-plan'));
    expect(goals.map(({ text, domain, steps }) => [text, domain, ...steps.map((step) => step.text)])).toEqual(
      [['Geen opvang op woensdag', 'family', 'Iemand die Adam ophaalt']],
    );
    await take(button('Meer over Geen opvang op woensdag'), 'Open De vacature');
    await heading('De vacature');
  });

  it('and the cards become a mindmap, with arrows to work', async () => {
    await focusByTab(page, page.getByRole('tab', { name: 'Vacature' }));
    await handOn('Maak er een mindmap van', 'all', 'Mindmap');
    const { nodes, links } = mindmapSchema.parse(await stored('mindmap'));
    const work = nodes.find(({ domain }) => domain === 'employment')?.id;
    expect(nodes.filter(({ origin }) => origin !== undefined)).toHaveLength(3);
    expect(links.map(({ to }) => to)).toEqual([work, work, work]);
  });

  it('scale questions go on where the client wants', async () => {
    await begin(/Schaalvragen.*Beginnen/u, 'Schaalvragen');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await press(button(/^Gezin/u));
    await press(button('Naar gezin'));
    await page.keyboard.press('4');
    await press(button('Afronden'));
    await handOn('Breng naar de stavaza', 'all', 'Stavaza');
    const { moments, entries } = progressReviewSchema.parse(await stored('progress-review'));
    expect(moments).toHaveLength(1);
    expect(entries.map(({ domain, own }) => [domain, own])).toEqual([['family', 4]]);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('a barrier is the need of a referral, with a service of the ecogram', async () => {
    await begin(/Ecogram.*Beginnen/u, 'Ecogram');
    await focusByTab(page, page.getByRole('tab', { name: 'Lijst' }));
    await write(page.getByLabel('Wie of wat hoort erbij?'), 'Huis van het Kind');
    await press(page.getByRole('radio', { name: 'Organisatie' }));
    await press(button('Toevoegen'));
    await press(button('Verder met wat hier staat'));
    await handOn('Begin een doorverwijzing', ['Huis van het Kind'], 'Doorverwijzing');
    await press(button('Overnemen uit een ander werkblad'));
    await take(button(/Uit welk werkblad/u), 'De vacature');
    await ticked(dialog().getByRole('checkbox', { name: 'Geen opvang op woensdag' }));
    await press(dialog().getByRole('button', { name: '1 overnemen' }));
    await expect
      .poll(async () => {
        const { need, domain, candidates } = referralSchema.parse(await stored('referral'));
        return [need, domain, ...candidates.map(({ name }) => name)];
      })
      .toEqual(['Geen opvang op woensdag', 'family', 'Huis van het Kind']);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('and all of it is on paper in one file', async () => {
    await toFile();
    await press(button('Afdrukken'));
    const target = await saveAs(desktop, 'dossier.pdf');
    await press(button('Bewaren als pdf').and(page.locator(':enabled')));
    await expect.poll(() => existsSync(target) && statSync(target).size).toBeGreaterThan(0);
    const text = readBack('pdftotext', readFileSync(target));
    for (const words of [
      'Geen opvang op woensdag',
      'Iemand die Adam ophaalt',
      'Ik werkte al in een wasserij',
      'Huis van het Kind',
      'Gezin',
    ]) {
      expect(text.replaceAll(/\s+/gu, ' ')).toContain(words);
    }
    expect(path.basename(target)).toBe('dossier.pdf');
    expect(desktop.problems).toEqual([]);
  });
});
