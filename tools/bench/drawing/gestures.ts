import type { Page } from 'playwright-core';
import type { ScreenPoint } from '../../../domain/geometry/point.ts';
import type { Frames } from './frames.ts';

/** Steps of one gesture, and the milliseconds after which no more are begun where one of them takes long. */
const mostSteps = 60;
const longest = 3_000;
/** Milliseconds from step to step at least: a frame at 60 a second. */
const pace = 16;
/** Milliseconds after the last step in which a contender may still put the picture right; they count with that step. */
const settling = 400;

const held = async (page: Page): Promise<ScreenPoint> => {
  const place = await page.evaluate(() => window.bench?.held());
  if (place === undefined) throw new Error('the page offers no bench');
  return place;
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes the steps one by one and gives what the page did for each. */
async function recorded(page: Page, step: (index: number) => Promise<void>): Promise<Frames> {
  await page.evaluate(() => window.bench?.startRecording());
  const start = performance.now();
  for (let index = 0; index < mostSteps && performance.now() - start < longest; index += 1) {
    // Resolves when the page has taken it, in the frame in which Chromium hands over what the mouse did.
    await Promise.all([step(index), pause(pace)]);
  }
  await pause(settling);
  const frames = await page.evaluate(() => window.bench?.stopRecording());
  if (frames === undefined) throw new Error('the page offers no bench');
  return frames;
}

const distance = (one: ScreenPoint, other: ScreenPoint): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** A real mouse takes what the bench holds and leads it round in a circle of 60 pixels. */
export async function drag(page: Page, free: boolean): Promise<Frames> {
  const start = await held(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 8, start.y + 8);
  await page.mouse.move(start.x + 16, start.y + 16);
  const frames = await recorded(page, (step) => {
    const angle = (step / 30) * 2 * Math.PI + 0.5;
    return page.mouse.move(start.x + 60 * Math.cos(angle), start.y + 60 * Math.sin(angle));
  });
  await page.mouse.up();
  await pause(settling);
  if (free && distance(start, await held(page)) < 20) throw new Error('what was dragged did not follow');
  return frames;
}

/** The wheel leads the paper round. */
export async function pan(page: Page): Promise<Frames> {
  await overMiddle(page);
  await moves(page, () => page.mouse.wheel(40, 30));
  return recorded(page, (step) => {
    const angle = (step / 20) * 2 * Math.PI;
    return page.mouse.wheel(24 * Math.cos(angle), 24 * Math.sin(angle));
  });
}

/** The wheel with Ctrl makes the drawing smaller and larger in turns, at the middle of the window. */
export async function zoom(page: Page): Promise<Frames> {
  await overMiddle(page);
  await page.keyboard.down('Control');
  await moves(page, () => page.mouse.wheel(0, 20));
  const frames = await recorded(page, (step) => page.mouse.wheel(0, step % 20 < 10 ? -12 : 12));
  await page.keyboard.up('Control');
  return frames;
}

async function overMiddle(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 2, height / 2);
}

/** Makes sure that the gesture does something in this contender. */
async function moves(page: Page, gesture: () => Promise<void>): Promise<void> {
  const before = await held(page);
  await gesture();
  for (let waited = 0; distance(before, await held(page)) < 2; waited += settling) {
    if (waited > longest) throw new Error('the drawing does not follow the wheel');
    await pause(settling);
  }
  await pause(settling);
}
