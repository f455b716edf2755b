import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toScreen } from '../../domain/geometry/view.ts';
import { balanceSchema, type BalanceDocument } from '../../domain/instruments/balance/document.ts';
import { layoutOf } from '../../domain/instruments/balance/layout.ts';
import { leanOf } from '../../domain/instruments/balance/lean.ts';
import { balanceScene } from '../../domain/instruments/balance/scene.ts';
import { boxOf } from '../../domain/scene/picking.ts';
import { fitted } from '../../renderer/canvas/view.ts';
import { viewMargins } from '../../renderer/drawing/use-view-keeping.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import {
  goToWorksheet,
  newWorksheet,
  savedDrawing,
  storedDocument,
  type StoredWorksheet,
} from '../support/desktop-worksheet.ts';
import { openFreshStore } from '../support/fresh-store.ts';
import { inkOfPage, inkOfPicture, likeness } from '../support/ink.ts';

const description = `
Dit is de balk van Dries. Rechts van het midden ligt een groot blok: "Ontslag in mei".
Daarbovenop ligt "Te weinig geld". Links op de balk ligt "Rugpijn", zo groot als het eerst viel.
Nog meer naar links ligt een klein leeg blok: Dries weet nog niet wat daar staat.
Onder de balk staat links de "Kinesist", en in het midden "Mijn zus Fien".
Het zwakste punt ligt onder "Ontslag in mei" en heet "werk".
Precies daar staat extra steun: de "Loopbaancoach".
De "Kinesist" helpt bij "Rugpijn". "Mijn zus Fien" helpt bij "Te weinig geld".
De balk leunt mee.
`;

/** Share of the lines and letters of each picture that the other one has at the same place. */
const alike = 0.97;
const passphrase = 'een lange wachtzin voor de proef';

describe('a balance from a written description', () => {
  let desktop: Desktop;
  let page: Page;
  let sheet: StoredWorksheet;

  beforeEach(async () => {
    desktop = await launchDesktop();
    page = await openFreshStore(desktop, passphrase, { motion: 'less' });
    await page.setViewportSize({ width: 1366, height: 768 });
    sheet = await newWorksheet(page, 'balance', 'Draaglast en draagkracht', 'Dries');
    await goToWorksheet(page, sheet);
    await page.getByRole('application').waitFor();
  });
  afterEach(async () => {
    await desktop.kill();
    desktop.folders.remove();
  });

  async function onDisk(): Promise<BalanceDocument> {
    await page.locator('[data-saved=saved]').waitFor();
    return balanceSchema.parse(await storedDocument(page, sheet.id));
  }
  const press = async (key: string, times = 1): Promise<void> => {
    for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
  };
  const type = async (...texts: readonly string[]): Promise<void> => {
    for (const text of texts) {
      await page.keyboard.type(text);
      await press('Enter');
    }
  };
  const activeName = (): Promise<string> =>
    page.evaluate(() => {
      const active = document.querySelector('[role=application]')?.getAttribute('aria-activedescendant');
      return (active && document.querySelector(`#${CSS.escape(active)}`)?.getAttribute('aria-label')) ?? '';
    });
  /** Goes over the drawing with Tab, from the beam on, until something is spoken by this name, and picks it. */
  async function pickByKeyboard(start: string): Promise<void> {
    await press('Escape', 2);
    for (let step = 0; step < 20 && !(await activeName()).includes('de balk van'); step += 1)
      await press('Shift+Tab');
    for (let step = 0; step < 20; step += 1) {
      if ((await activeName()).startsWith(start)) return press('Enter');
      await press('Tab');
    }
    throw new Error(`${start} was not come upon`);
  }

  function isAsDescribed(document: BalanceDocument): void {
    const { blocks, triangles } = layoutOf(document);
    const block = (text: string) => {
      const found = blocks.find(({ burden }) => burden.text === text);
      if (found === undefined) throw new Error(`${text} is not on the beam`);
      return { ...found, middle: found.box.x + found.box.width / 2 };
    };
    const tip = (text: string): number => triangles.find(({ strength }) => strength.text === text)?.x ?? 999;
    const [job, money, back, empty] = ['Ontslag in mei', 'Te weinig geld', 'Rugpijn', ''].map(block);
    if (job === undefined || money === undefined || back === undefined || empty === undefined)
      throw new Error('there are four blocks');
    expect(blocks).toHaveLength(4);
    expect(money.on).toBe(job.burden.id);
    expect(job.burden.size).toBeGreaterThan(1.3);
    expect(empty.burden.size).toBeLessThan(back.burden.size);
    expect(back.burden.size).toBe(1);
    expect([empty.middle, back.middle, 0, job.middle]).toEqual(
      [empty.middle, back.middle, 0, job.middle].toSorted((one, other) => one - other),
    );
    expect(tip('Kinesist')).toBeLessThan(-20);
    expect(Math.abs(tip('Mijn zus Fien'))).toBeLessThan(20);
    expect(document.strengths.filter(({ extra }) => extra).map(({ text }) => text)).toEqual([
      'Loopbaancoach',
    ]);
    expect(document.weakest?.word).toBe('werk');
    expect(Math.abs((document.weakest?.place ?? 999) - job.middle)).toBeLessThan(job.box.width / 2);
    expect(Math.abs(tip('Loopbaancoach') - (document.weakest?.place ?? 999))).toBeLessThan(6);
    const textOf = new Map([...document.burdens, ...document.strengths].map((each) => [each.id, each.text]));
    expect(
      new Set(document.joins.map(({ burden, strength }) => `${textOf.get(strength)}: ${textOf.get(burden)}`)),
    ).toEqual(new Set(['Kinesist: Rugpijn', 'Mijn zus Fien: Te weinig geld']));
    for (const text of [...textOf.values(), document.weakest?.word ?? ''])
      if (text !== '') expect(description).toContain(`"${text}"`);
    expect(document.leans).toBe(true);
    // So that the paper, which leans less than a screen can, shows the same.
    expect(Math.abs(leanOf(document).degrees)).toBeLessThan(3);
  }

  /** How much the drawing on screen and the drawing in the saved PDF are the same picture. */
  async function screenAndPaper(name: string): Promise<number> {
    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await page.getByRole('tab', { name: 'Vragen' }).focus();
    await page.mouse.move(700, 30);
    await screenshot(page, name);
    const host = await page.getByRole('application').boundingBox();
    const bar = await page.getByRole('toolbar', { name: 'Tekenen' }).boundingBox();
    if (host === null || bar === null) throw new Error('there is no drawing');
    const clip = { x: host.x + 4, y: host.y + 4, width: host.width - 8, height: bar.y - host.y - 8 };
    const picture = await page.screenshot({ clip });
    const paper = await savedDrawing(desktop, page, sheet.id, name);
    return likeness(await inkOfPicture(page, picture), await inkOfPage(page, paper));
  }

  it('is drawn by keyboard alone, and looks on paper as it does on screen', async () => {
    await type('Ontslag in mei', 'Te weinig geld', 'Rugpijn');
    await press('Tab');
    await press('Enter');
    await press('Escape', 2);
    await page.keyboard.press('2');
    await type('Mijn zus Fien', 'Kinesist');
    await pickByKeyboard('Ontslag in mei');
    await press('+', 5);
    await press('Shift+ArrowRight', 6);
    await pickByKeyboard('iets dat weegt');
    await press('-', 2);
    await press('Shift+ArrowLeft', 24);
    await pickByKeyboard('Rugpijn');
    await press('Shift+ArrowLeft', 3);
    await pickByKeyboard('Te weinig geld');
    await press('ArrowUp');
    await pickByKeyboard('Kinesist');
    await press('Shift+ArrowLeft', 12);
    await pickByKeyboard('Ontslag in mei');
    await press('z');
    await type('werk');
    await press('Escape', 2);
    await page.keyboard.press('3');
    await type('Loopbaancoach');
    await pickByKeyboard('Te weinig geld');
    await press('l');
    await press('m');
    await press('Enter');
    await pickByKeyboard('Kinesist');
    await press('l');
    await press('r');
    await press('Enter');
    await press('Escape', 3);
    isAsDescribed(await onDisk());
    expect(await screenAndPaper('balance-by-keyboard')).toBeGreaterThan(alike);
    expect(desktop.problems).toEqual([]);
  });

  it('is drawn by mouse alone but for its words, and looks on paper as it does on screen', async () => {
    const tools = page.getByRole('toolbar', { name: 'Tekenen' });
    const bar = page.getByRole('toolbar', { name: /^Gekozen/u });
    const add = async (tool: string, ...texts: readonly string[]): Promise<void> => {
      await tools.getByRole('button', { name: tool, exact: true }).click();
      for (const [index, text] of texts.entries()) {
        if (index > 0) await tools.getByRole('button', { name: tool, exact: true }).click();
        await page.keyboard.type(text);
        await page.getByRole('button', { name: text === '' ? 'Leeg laten' : 'Klaar' }).click();
      }
      if (texts.includes('')) await page.getByRole('button', { name: 'Klaar' }).click();
    };
    /** Where something stands in the window, and how many pixels a millimetre is. */
    const spot = async (text: string): Promise<{ x: number; y: number; width: number; scale: number }> => {
      await tools.getByRole('button', { name: 'Alles tonen' }).click();
      const document = await onDisk();
      const { elements, bounds } = balanceScene(document, {
        clientName: 'Dries',
        language: 'nl',
        names: 'all',
      });
      const thing = [...document.burdens, ...document.strengths].find((each) => each.text === text);
      const element = elements.find(({ subject }) => subject === thing?.id);
      const host = await page.getByRole('application').boundingBox();
      if (element === undefined || host === null) throw new Error(`${text} is not in the drawing`);
      const view = fitted(bounds, host, viewMargins);
      const box = boxOf(element.hit);
      const at = toScreen(view, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
      return { x: host.x + at.x, y: host.y + at.y, width: box.width * view.scale, scale: view.scale };
    };
    const pick = async (text: string): Promise<void> => {
      const { x, y } = await spot(text);
      await page.mouse.click(x, y);
      await bar.waitFor();
    };
    const drag = async (text: string, by: { readonly x: number; readonly y: number }): Promise<void> => {
      const from = await spot(text);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + by.x * from.scale, from.y + by.y * from.scale, { steps: 5 });
      await page.mouse.up();
    };

    await add('Last', 'Ontslag in mei', 'Te weinig geld', 'Rugpijn', '');
    await add('Kracht', 'Mijn zus Fien', 'Kinesist');
    await pick('Ontslag in mei');
    for (let count = 0; count < 4; count += 1) await bar.getByRole('button', { name: 'Groter' }).click();
    await drag('Ontslag in mei', { x: 60, y: 0 });
    const [low, high] = [await spot('Ontslag in mei'), await spot('Te weinig geld')];
    await drag('Te weinig geld', { x: (low.x - high.x) / low.scale, y: -60 });
    await drag('Rugpijn', { x: -20, y: 0 });
    await pick('');
    await bar.getByRole('button', { name: 'Kleiner' }).click();
    await drag('', { x: -170, y: -5 });
    await drag('Kinesist', { x: -110, y: 0 });
    await pick('Ontslag in mei');
    await bar.getByRole('button', { name: 'Zwakste punt' }).click();
    await page.keyboard.type('werk');
    await page.mouse.click(700, 130);
    await add('Extra steun', 'Loopbaancoach');
    await tools.getByRole('button', { name: 'Verbinden' }).click();
    for (const text of ['Te weinig geld', 'Mijn zus Fien']) {
      const { x, y } = await spot(text);
      await page.mouse.click(x, y);
    }
    await pick('Rugpijn');
    const [from, to] = [await spot('Rugpijn'), await spot('Kinesist')];
    await page.mouse.move(from.x + from.width / 2 - 2, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y + 10, { steps: 5 });
    await page.mouse.up();
    await page.mouse.click(700, 130);
    isAsDescribed(await onDisk());
    expect(await screenAndPaper('balance-by-mouse')).toBeGreaterThan(alike);
    expect(desktop.problems).toEqual([]);
  });
});
