import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toScreen } from '../../../domain/geometry/view.ts';
import {
  centreSubject,
  mindmapSchema,
  type MindmapDocument,
} from '../../../domain/instruments/mindmap/document.ts';
import { mindmapScene } from '../../../domain/instruments/mindmap/scene.ts';
import { boxOf } from '../../../domain/scene/picking.ts';
import { fitted } from '../../../renderer/canvas/view.ts';
import { accessibilityFindings } from '../../support/desktop-axe.ts';
import { screenshot } from '../../support/desktop-screenshot.ts';
import { launchDesktop, type Desktop } from '../../support/desktop.ts';
import { blankDrawing, storedDocument } from '../../support/desktop-worksheet.ts';
import { openFreshStore } from '../../support/fresh-store.ts';

/*
 * The mindmap as it is described in words, invented:
 *
 * In the middle stands the question of work, as "Werk voor Ilse". There are two branches. The first is the life domain
 * Huisvesting: there hang "studio boven de bakker", which is a strength, and "huur stijgt", which is an obstacle and holds work
 * back; below that hangs "vanaf mei". The second is a free branch, "Later": there hang "bakker worden", a wish, and "opleiding
 * in Gent", which comes first. The rising rent influences becoming a baker: "eerst geld".
 */
const described = {
  centre: { about: 'work', text: 'Werk voor Ilse' },
  nodes: [
    'Huisvesting: ',
    'Huisvesting/studio boven de bakker: strength',
    'Huisvesting/huur stijgt: obstacle hinders',
    'huur stijgt/vanaf mei: ',
    'Later: ',
    'Later/bakker worden: wish',
    'Later/opleiding in Gent: first',
  ],
  links: ['huur stijgt > bakker worden: eerst geld'],
};

const clientName = 'Ilse';
/** Room for the bars, as the drawing keeps it. */
const margins = { top: 76, right: 24, bottom: 84, left: 24 };
const view = { clientName, language: 'nl', names: 'all' } as const;

const textOf = ({ nodes }: MindmapDocument, id: string): string => {
  const node = nodes.find((each) => each.id === id);
  return node?.domain === 'housing' ? 'Huisvesting' : (node?.text ?? id);
};

function inWords(document: MindmapDocument): typeof described {
  const name = (id: string): string => textOf(document, id);
  const written = document.nodes.map(({ id, parent, marks, work }) => {
    const place = parent === null ? name(id) : `${name(parent)}/${name(id)}`;
    return `${place}: ${[...marks, ...(work === null ? [] : [work])].join(' ')}`;
  });
  return {
    centre: document.centre,
    // In the order in which they are described; siblings stand in their own order already.
    nodes: described.nodes
      .filter((each) => written.includes(each))
      .concat(written.filter((each) => !described.nodes.includes(each))),
    links: document.links.map(({ from, to, text }) => `${name(from)} > ${name(to)}: ${text}`),
  };
}

describe('a mindmap that is described in words', () => {
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

  /** A blank mindmap on screen, with the keyboard on its drawing. */
  const blank = (): Promise<string> => blankDrawing(page, 'mindmap', 'Mindmap', clientName);

  async function onDisk(id: string): Promise<MindmapDocument> {
    await page.locator('[data-saved=saved]').waitFor();
    return mindmapSchema.parse(await storedDocument(page, id));
  }

  const asDescribed = async (id: string, name: string): Promise<void> => {
    await expect.poll(async () => inWords(await onDisk(id))).toEqual(described);
    await screenshot(page, name);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(desktop.problems).toEqual([]);
  };

  it('is made by keyboard alone', async () => {
    const id = await blank();
    const { keyboard } = page;
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await keyboard.press(key);
    };
    // A branch, then the life domain by its button; all other words in the drawing.
    await keyboard.type('Later');
    await press('Tab');
    await keyboard.type('bakker worden');
    await press('Enter', '3', 'Enter');
    await keyboard.type('opleiding in Gent');
    await press('Enter', '5', 'Home', 'F2');
    await keyboard.type('Werk voor Ilse');
    await press('Enter', 'Escape', 'Escape');
    const domains = page.getByRole('button', { name: 'Levensdomeinen' });
    for (
      let stop = 0;
      stop < 30 && !(await domains.evaluate((each) => each === document.activeElement));
      stop += 1
    ) {
      const inTools = await page.evaluate(
        () => document.activeElement?.closest('[aria-label=Tekenen]') !== null,
      );
      await press(inTools ? 'ArrowRight' : 'Tab');
    }
    await press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Huisvesting');
    await press('Enter', 'Escape', 'Tab');
    await keyboard.type('studio boven de bakker');
    await press('Enter', '1', 'Enter');
    await keyboard.type('huur stijgt');
    await press('Tab');
    await keyboard.type('vanaf mei');
    await press('Enter');
    const out = await page.evaluate(() =>
      document.querySelector('[role=application]')?.getAttribute('aria-label'),
    );
    expect(out).toBe('Mindmap van Ilse');
    // Back to what it hangs on, whichever side that is.
    await press('ArrowLeft');
    const there = (): Promise<string> =>
      page.evaluate(() => {
        const host = document.querySelector('[role=application]');
        const active = document.getElementById(host?.getAttribute('aria-activedescendant') ?? '');
        return active?.getAttribute('aria-label') ?? '';
      });
    if (!(await there()).startsWith('huur stijgt')) await press('ArrowRight');
    await press('2', '7', '>', 'b', 'Enter', 'F2');
    await keyboard.type('eerst geld');
    await press('Enter', 'Home');
    await page.getByRole('toolbar', { name: /^Het midden/ }).waitFor();
    await press('Shift+F10', 'ArrowRight', ' ', 'Escape');
    await asDescribed(id, 'mindmap-by-keyboard');
  });

  it('is made by mouse alone, but for the letters', async () => {
    const id = await blank();
    const { mouse, keyboard } = page;
    /** Everything is shown, and where a thing then is. */
    const placeOf = async (text: string): Promise<{ x: number; y: number; half: number; side: 1 | -1 }> => {
      await page.getByRole('button', { name: 'Alles tonen' }).click();
      const document = await onDisk(id);
      const scene = mindmapScene(document, view);
      const box = await page.locator('[data-drawing]').boundingBox();
      if (box === null) throw new Error('no drawing');
      const subject =
        text === centreSubject ? text : document.nodes.find((node) => textOf(document, node.id) === text)?.id;
      const element = scene.elements.find(
        (each) => each.subject === subject && each.kind !== 'twig' && each.kind !== 'branch-line',
      );
      if (element === undefined) throw new Error(`${text} is not in the drawing`);
      const fit = fitted(scene.bounds, box, margins);
      const area = boxOf(element.hit);
      const middle = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
      const { x, y } = toScreen(fit, middle);
      return { x: box.x + x, y: box.y + y, half: (area.width * fit.scale) / 2, side: middle.x < 0 ? -1 : 1 };
    };
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    /** A click on the paper keeps what was typed. */
    const type = async (text: string): Promise<void> => {
      await page.getByRole('application').getByRole('textbox').or(page.locator('main textarea')).waitFor();
      await keyboard.type(text);
      const box = await page.locator('[data-drawing]').boundingBox();
      await mouse.click((box?.x ?? 0) + 8, (box?.y ?? 0) + (box?.height ?? 0) - 8);
      await expect
        .poll(
          async () =>
            (await onDisk(id)).nodes.some((node) => node.text === text) ||
            (await onDisk(id)).links.some((link) => link.text === text) ||
            (await onDisk(id)).centre.text === text,
        )
        .toBe(true);
    };
    const click = async (text: string): Promise<void> => {
      const { x, y } = await placeOf(text);
      await mouse.click(x, y);
    };
    const hangOn = async (text: string, below: string): Promise<void> => {
      await click(text);
      const { x, y, half, side } = await placeOf(text);
      await mouse.click(x + side * (half + 11), y);
      await type(below);
    };
    const mark = async (text: string, ...names: readonly string[]): Promise<void> => {
      await click(text);
      for (const name of names) await press(name);
    };
    await press('Huisvesting');
    await hangOn('Huisvesting', 'studio boven de bakker');
    await hangOn('Huisvesting', 'huur stijgt');
    await hangOn('huur stijgt', 'vanaf mei');
    await press('Tak');
    await type('Later');
    await hangOn('Later', 'opleiding in Gent');
    await hangOn('Later', 'bakker worden');
    // In the other order: drawn above its sibling.
    const lower = await placeOf('bakker worden');
    const upper = await placeOf('opleiding in Gent');
    await mouse.move(lower.x, lower.y);
    await mouse.down();
    await mouse.move(lower.x, lower.y - 20, { steps: 3 });
    await mouse.move(upper.x, upper.y - 13, { steps: 5 });
    await screenshot(page, 'mindmap-dragging');
    await mouse.up();
    await expect
      .poll(async () => (await onDisk(id)).nodes.slice(-2).map((node) => node.text))
      .toEqual(['bakker worden', 'opleiding in Gent']);
    await mark('studio boven de bakker', 'kracht');
    await mark('huur stijgt', 'hindernis', 'houdt werk tegen');
    await mark('bakker worden', 'wens');
    await mark('opleiding in Gent', 'eerst');
    await press('Pijl');
    await press('Stoppen');
    await click('huur stijgt');
    await press('Pijl');
    await click('bakker worden');
    await press('Tekst bij de pijl');
    await type('eerst geld');
    await click(centreSubject);
    await page.getByRole('radio', { name: 'De vraag over werk' }).click();
    const middle = await placeOf(centreSubject);
    await mouse.dblclick(middle.x, middle.y);
    await type('Werk voor Ilse');
    await asDescribed(id, 'mindmap-by-mouse');
  });

  it('is made in the list alone', async () => {
    const id = await blank();
    const { keyboard } = page;
    await page.getByRole('tab', { name: 'Lijst' }).click();
    const panel = page.getByRole('complementary');
    const tree = panel.getByRole('tree');
    const row = (name: string) => tree.getByRole('treeitem', { name: new RegExp(`^${name}`, 'u') });
    const add = async (label: string, ...texts: readonly string[]): Promise<void> => {
      await panel.getByRole('textbox', { name: label }).click();
      for (const text of texts) {
        await keyboard.type(text);
        await keyboard.press('Enter');
      }
    };
    const open = async (name: string): Promise<void> => {
      await row(name).click();
      await tree.press('Enter');
    };
    const back = (): Promise<void> => panel.getByRole('button', { name: 'Terug naar de lijst' }).click();
    const choose = async (label: string, choice: string): Promise<void> => {
      await panel.getByRole('button', { name: label }).click();
      await page.getByRole('option', { name: choice, exact: true }).click();
    };
    const press = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();

    await add('Nieuwe tak', 'Wonen', 'Later');
    await open('Wonen');
    await choose('Levensdomein', 'Huisvesting');
    await panel.getByRole('textbox', { name: 'Tekst' }).first().fill('');
    await keyboard.press('Enter');
    await back();
    await row('Huisvesting').click();
    await add('Onder Huisvesting', 'studio boven de bakker', 'huur stijgt');
    await row('huur stijgt').click();
    await add('Onder huur stijgt', 'vanaf mei');
    await row('Later').click();
    await add('Onder Later', 'bakker worden', 'opleiding in Gent');
    for (const [name, ...marks] of [
      ['studio boven de bakker', 'kracht'],
      ['bakker worden', 'wens'],
      ['opleiding in Gent', 'eerst'],
      ['huur stijgt', 'hindernis', 'houdt werk tegen'],
    ] as const) {
      await open(name);
      for (const mark of marks) await press(mark);
      if (name !== 'huur stijgt') await back();
    }
    await choose('Een pijl trekken naar', 'bakker worden');
    await panel.getByRole('textbox', { name: 'Tekst bij de pijl' }).click();
    await keyboard.type('eerst geld');
    await keyboard.press('Enter');
    await back();
    await open('Het midden');
    await panel.getByRole('radio', { name: 'De vraag over werk' }).click();
    await panel.getByRole('textbox', { name: 'Tekst in het midden' }).fill('Werk voor Ilse');
    await keyboard.press('Enter');
    await back();
    await asDescribed(id, 'mindmap-by-list');
  });
});
