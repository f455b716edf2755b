import type { Locator, Page } from 'playwright-core';

/** No screen has more stops than this. */
const mostStops = 80;

export const pressTab = (page: Page): Promise<void> => page.keyboard.press('Tab');

/** Goes to a control with Tab alone, and with the arrows inside a group; throws when it cannot be reached. */
export async function focusByTab(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  let element = await target.elementHandle();
  for (let stop = 0; stop < mostStops && element !== null; stop += 1) {
    const where = await element.evaluate(whereIsFocus);
    if (where === 'there') return;
    if (where === 'gone') element = await target.elementHandle();
    else await page.keyboard.press(where === 'in its group' ? 'ArrowRight' : 'Tab');
  }
  throw new Error(`not reached by keyboard: ${String(target)}`);
}

/** Goes to a button, a choice or a row by keyboard and presses it. */
export async function chooseByKeyboard(page: Page, target: Locator): Promise<void> {
  await focusByTab(page, target);
  await page.keyboard.press('Enter');
}

/** Where the focus is, seen from an element. In a group of choices arrows go from one to the other, and Tab leaves. */
function whereIsFocus(element: SVGElement | HTMLElement): 'there' | 'gone' | 'in its group' | 'elsewhere' {
  if (element === document.activeElement) return 'there';
  if (!element.isConnected) return 'gone';
  const group = element.closest(
    '[role=radiogroup], [role=tablist], [role=toolbar], [role=menu], [role=grid]',
  );
  return group?.contains(document.activeElement) === true ? 'in its group' : 'elsewhere';
}
