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
import { readBack } from '../support/pdf.ts';

/** One client, one conversation, and the whole method: every worksheet after the first grows out of another one. */
describe('the whole path of a client', () => {
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

  async function begin(tile: RegExp, name: string): Promise<void> {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, file);
    await heading('Nadia');
    await button(tile).click();
    await heading(name);
  }

  /** Hands on what is named, or everything, and goes where it went. */
  async function handOn(by: string | RegExp, things: readonly string[] | 'all', to: string): Promise<void> {
    await button(by).click();
    await dialog().getByRole('checkbox').first().waitFor();
    if (things === 'all') await dialog().getByRole('button', { name: 'Alles aanvinken' }).click();
    else for (const thing of things) await ticked(dialog().getByRole('checkbox', { name: thing }));
    await dialog()
      .getByRole('button', { name: /^\d+ doorgeven$/u })
      .click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Openen' }).last().click();
    await heading(to);
  }

  async function ticked(box: Locator): Promise<void> {
    if (!(await box.isChecked())) await box.press('Space');
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
    await button('Nieuw dossier').click();
    await page.keyboard.type('Nadia');
    await page.keyboard.press('Enter');
    await heading('Nadia');
    file = await page.evaluate(() => location.hash);
    await button('Nieuw gesprek').click();
    await page.keyboard.type('op kantoor');
    await page.keyboard.press('Enter');
    await button(/vandaag.*op kantoor/u).waitFor();
  });

  it('a vacancy shows what helps and what stands in the way', async () => {
    await begin(/De vacature.*Beginnen/u, 'De vacature');
    await page
      .getByLabel(/Wat mij tegenhoudt/u)
      .last()
      .click();
    for (const card of ['Geen opvang op woensdag', 'De bus rijdt nog niet om zes uur']) {
      await page.keyboard.type(card);
      await page.keyboard.press('Enter');
    }
    await page
      .getByLabel(/Wat mij helpt/u)
      .last()
      .click();
    await page.keyboard.type('Ik werkte al in een wasserij');
    await page.keyboard.press('Enter');
    await button('Meer over Geen opvang op woensdag').click();
    await page.getByRole('menuitem', { name: 'Openen' }).click();
    await button(/Levensdomein/u).click();
    await page.getByRole('option', { name: 'Gezin' }).click();
    await page.getByLabel('Wat is nog nodig?').fill('Iemand die Adam ophaalt');
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('its barrier becomes a goal, with what is needed as the first step', async () => {
    await handOn('Maak er doelen van', ['Geen opvang op woensdag'], 'Welzijnspop');
    const { goals } = wellbeingPlanSchema.parse(await stored('wellbeing-plan'));
    expect(goals.map(({ text, domain, steps }) => [text, domain, ...steps.map((step) => step.text)])).toEqual(
      [['Geen opvang op woensdag', 'family', 'Iemand die Adam ophaalt']],
    );
    await page.getByRole('link', { name: /^uit De vacature/u }).click();
    await heading('De vacature');
  });

  it('and the cards become a mindmap, with arrows to work', async () => {
    await page.getByRole('tab', { name: 'Vacature' }).click();
    await handOn('Maak er een mindmap van', 'all', 'Mindmap');
    const { nodes, links } = mindmapSchema.parse(await stored('mindmap'));
    const work = nodes.find(({ domain }) => domain === 'employment')?.id;
    expect(nodes.filter(({ origin }) => origin !== undefined)).toHaveLength(3);
    expect(links.map(({ to }) => to)).toEqual([work, work, work]);
  });

  it('scale questions go on where the client wants', async () => {
    await begin(/Schaalvragen.*Beginnen/u, 'Schaalvragen');
    await button(/^Gezin/u).click();
    await button('Naar gezin').click();
    await page.getByRole('radio', { name: '4', exact: true }).click();
    await button('Afronden').click();
    await handOn('Breng naar de stavaza', 'all', 'Stavaza');
    const { moments, entries } = progressReviewSchema.parse(await stored('progress-review'));
    expect(moments).toHaveLength(1);
    expect(entries.map(({ domain, own }) => [domain, own])).toEqual([['family', 4]]);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('a barrier is the need of a referral, with a service of the ecogram', async () => {
    await begin(/Ecogram.*Beginnen/u, 'Ecogram');
    await page.getByRole('tab', { name: 'Lijst' }).click();
    await page.getByLabel('Wie of wat hoort erbij?').fill('Huis van het Kind');
    await page.getByRole('radio', { name: 'Organisatie' }).click({ force: true });
    await button('Toevoegen').click();
    await button('Verder met wat hier staat').click();
    await handOn('Begin een doorverwijzing', ['Huis van het Kind'], 'Doorverwijzing');
    await button('Overnemen uit een ander werkblad').click();
    await button(/Uit welk werkblad/u).click();
    await page.getByRole('option', { name: /De vacature/u }).click();
    await ticked(dialog().getByRole('checkbox', { name: 'Geen opvang op woensdag' }));
    await dialog().getByRole('button', { name: '1 overnemen' }).click();
    await expect
      .poll(async () => {
        const { need, domain, candidates } = referralSchema.parse(await stored('referral'));
        return [need, domain, ...candidates.map(({ name }) => name)];
      })
      .toEqual(['Geen opvang op woensdag', 'family', 'Huis van het Kind']);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('and all of it is on paper in one file', async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, file);
    await heading('Nadia');
    await button('Afdrukken').click();
    const target = await saveAs(desktop, 'dossier.pdf');
    await button('Bewaren als pdf').and(page.locator(':enabled')).click();
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
