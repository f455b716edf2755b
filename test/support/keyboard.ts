import type { Locator, Page } from 'playwright-core';

/** No screen has more stops than this. */
const mostStops = 80;

export const pressTab = (page: Page): Promise<void> => page.keyboard.press('Tab');

/** Goes to a control with Tab alone, and with the arrows inside a group; throws when it cannot be reached. */
export async function focusByTab(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    if (await sameGroup(target)) await page.keyboard.press('ArrowRight');
    else await pressTab(page);
  }
  throw new Error(`not reached by keyboard: ${String(target)}`);
}

/** Goes to a button, a choice or a row by keyboard and presses it. */
export async function chooseByKeyboard(page: Page, target: Locator): Promise<void> {
  await focusByTab(page, target);
  await page.keyboard.press('Enter');
}

/** Whether the focus is in the same group of choices: there arrows go from one to the other, and Tab leaves. */
const sameGroup = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const group = element.closest(
      '[role=radiogroup], [role=tablist], [role=toolbar], [role=menu], [role=grid]',
    );
    return group !== null && group.contains(document.activeElement);
  });
