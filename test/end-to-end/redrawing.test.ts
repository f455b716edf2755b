import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toScreen, type View } from '../../domain/geometry/view.ts';
import { ecogramSchema, type EcogramDocument } from '../../domain/instruments/ecogram/document.ts';
import { ecogramScene } from '../../domain/instruments/ecogram/scene.ts';
import { fitted } from '../../renderer/canvas/view.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { blankDrawing, storedDocument, savedDrawing } from '../support/desktop-worksheet.ts';
import { openFreshStore } from '../support/fresh-store.ts';
import { inkOfPage, inkOfPicture, likeness } from '../support/ink.ts';

/*
 * The network as it is described in words, invented:
 *
 * Around Ilse stand five: her mother, her brother Tom, the OCMW, the football club, and her girlfriends, who are several.
 * Mama supports Ilse, and that feels good. Between Tom and Ilse there is tension, and that feels hard. With the OCMW there is
 * tension too, and it goes towards the OCMW. With the football club there is ordinary contact. The girlfriends and Ilse
 * support each other. Mama and Tom know each other: ordinary contact.
 */
const described = {
  actors: [
    ['Mama', 'person'],
    ['Broer Tom', 'person'],
    ['OCMW', 'organisation'],
    ['Voetbalclub', 'organisation'],
    ['Vriendinnen', 'group'],
  ],
  relations: [
    ['client', 'Mama', 'supportive', 'plus', 'from'],
    ['client', 'Broer Tom', 'tense', 'minus', 'none'],
    ['client', 'OCMW', 'tense', null, 'to'],
    ['client', 'Voetbalclub', 'neutral', null, 'none'],
    ['client', 'Vriendinnen', 'supportive', null, 'both'],
    ['Mama', 'Broer Tom', 'neutral', null, 'none'],
  ],
};

const clientName = 'Ilse';
/** Room for the bars, as the drawing keeps it. */
const margins = { top: 76, right: 24, bottom: 84, left: 24 };
/** Share of the lines and letters of each picture that the other one has at the same place. */
const alike = 0.97;

describe('a network that is described in words', () => {
  let desktop: Desktop;
  let page: Page;

  beforeAll(async () => {
    desktop = await launchDesktop();
    page = await openFreshStore(desktop, 'een lange wachtzin voor de proef', { motion: 'less' });
    await page.setViewportSize({ width: 1366, height: 768 });
  });
  afterAll(async () => {
    await desktop.kill();
    desktop.folders.remove();
  });

  /** A blank ecogram on screen, with the keyboard on its drawing. */
  const blank = (): Promise<string> => blankDrawing(page, 'ecogram', 'Ecogram', clientName);

  async function onDisk(id: string): Promise<EcogramDocument> {
    await page.locator('[data-saved=saved]').waitFor();
    return ecogramSchema.parse(await storedDocument(page, id));
  }

  const inWords = ({ actors, relations }: EcogramDocument): typeof described => {
    const name = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
    return {
      actors: actors.map((actor) => [actor.name, actor.kind]),
      relations: relations.map(({ first, second, strength, feeling, direction }) => [
        name(first),
        name(second),
        strength,
        feeling,
        direction,
      ]),
    };
  };

  async function size(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await page.locator('[data-drawing]').boundingBox();
    if (box === null) throw new Error('no drawing');
    return box;
  }

  /** The page in the window when everything is shown. */
  async function viewOf(document: EcogramDocument): Promise<View> {
    const scene = ecogramScene(document, { clientName, language: 'nl', names: 'all' });
    return fitted(scene.bounds, await size(), margins);
  }

  /** How much the drawing on screen and the drawing in the saved PDF are the same picture. */
  async function screenAndPaper(id: string, name: string): Promise<number> {
    await onDisk(id);
    await page.getByRole('application').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Alles tonen' }).click();
    await screenshot(page, name);
    const shown = await page.evaluate(() => {
      // What lies upon the drawing is not part of it.
      for (const bar of document.querySelectorAll<HTMLElement>('[role=toolbar]'))
        bar.style.visibility = 'hidden';
      const drawing = document.querySelector<HTMLElement>('[data-drawing]');
      drawing?.blur();
      return drawing?.getBoundingClientRect().toJSON() as {
        x: number;
        y: number;
        width: number;
        height: number;
      };
    });
    const picture = await page.screenshot({ clip: shown });
    await page.evaluate(() => {
      for (const bar of document.querySelectorAll<HTMLElement>('[role=toolbar]')) bar.style.visibility = '';
    });
    const paper = await savedDrawing(desktop, page, id, name);
    return likeness(await inkOfPicture(page, picture), await inkOfPage(page, paper));
  }

  it('is drawn by keyboard alone, and is the same picture on paper', async () => {
    const id = await blank();
    const { keyboard } = page;
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key);
    };
    const add = async (name: string): Promise<void> => {
      await keyboard.type(name);
      await press('Enter');
    };
    await add('Mama');
    await add('Broer Tom');
    await press('ArrowUp');
    await add('OCMW');
    await add('Voetbalclub');
    await press('ArrowUp');
    await add('Vriendinnen');
    await press('Escape');
    // On the girlfriends now: on to their line, then back from line to line.
    await press('Tab', 'Enter', '1', 'p', 'p', 'p', 'Escape');
    const lineBack = async (steps: number, ...keys: readonly string[]): Promise<void> => {
      for (let step = 0; step < steps; step += 1) await press('Shift+Tab');
      await press('Enter', ...keys, 'Escape');
    };
    await lineBack(4, '3', 'p');
    await lineBack(2, '3', '-');
    await lineBack(2, '1', '+', 'p', 'p');
    await press('Shift+Tab', 'Enter', 'l', 'b', 'Enter');
    await expect.poll(async () => inWords(await onDisk(id))).toEqual(described);
    expect(await screenAndPaper(id, 'redrawn-by-keyboard')).toBeGreaterThan(alike);
  });

  it('is drawn by mouse alone, but for the letters of the names, and is the same picture on paper', async () => {
    const id = await blank();
    const button = (name: string | RegExp): Promise<void> =>
      page.getByRole('button', { name, exact: true }).click();
    const add = async (tool: string, name: string, kind?: string): Promise<void> => {
      await button(tool);
      if (kind !== undefined) await page.getByRole('radio', { name: kind }).first().click();
      await page.keyboard.insertText(name);
      await button('Klaar');
    };
    await add('Persoon', 'Mama');
    await add('Persoon', 'Broer Tom');
    await add('Organisatie', 'OCMW');
    await add('Organisatie', 'Voetbalclub');
    await add('Persoon', 'Vriendinnen', 'Groep');
    await button('Alles tonen');
    const document = await onDisk(id);
    const view = await viewOf(document);
    const box = await size();
    const scene = ecogramScene(document, { clientName, language: 'nl', names: 'all' });
    const actorNamed = (name: string): string => document.actors.find((one) => one.name === name)?.id ?? '';
    const clickAt = async (point: { x: number; y: number }): Promise<void> => {
      const at = toScreen(view, point);
      await page.mouse.click(box.x + at.x, box.y + at.y);
    };
    const clickActor = async (name: string): Promise<void> => {
      const hit = scene.elements.find(({ subject }) => subject === actorNamed(name))?.hit;
      if (hit?.area === 'circle') await clickAt(hit.centre);
      else if (hit?.area === 'rectangle')
        await clickAt({ x: hit.box.x + hit.box.width / 2, y: hit.box.y + hit.box.height / 2 });
    };
    const line = async (name: string, ...choices: readonly (string | RegExp)[]): Promise<void> => {
      const relation = document.relations.find(({ second }) => second === actorNamed(name));
      const hit = scene.elements.find(({ subject }) => subject === relation?.id)?.hit;
      if (hit?.area !== 'line') throw new Error(`no line to ${name}`);
      const [from, to] = [hit.points[0], hit.points.at(-1)];
      if (from === undefined || to === undefined) throw new Error(`no line to ${name}`);
      await clickAt({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
      const bar = page.getByRole('toolbar', { name: /^Lijn tussen/ });
      for (const choice of choices) await bar.getByRole('radio', { name: choice }).click();
    };
    await line('Mama', 'Steunend', 'Voelt goed', `Pijl naar ${clientName}`);
    await line('Broer Tom', 'Gespannen', 'Voelt moeilijk');
    await line('OCMW', 'Gespannen', 'Pijl naar OCMW');
    await line('Vriendinnen', 'Steunend', 'Pijl naar beide kanten');
    await clickActor('Mama');
    await page.getByRole('toolbar', { name: 'Gekozen: Mama' }).getByRole('button', { name: 'Lijn' }).click();
    await clickActor('Broer Tom');
    await expect.poll(async () => inWords(await onDisk(id))).toEqual(described);
    expect(await screenAndPaper(id, 'redrawn-by-mouse')).toBeGreaterThan(alike);
  });
});
