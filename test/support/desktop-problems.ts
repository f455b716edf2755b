import type { Page } from 'playwright-core';

/** Collects what goes wrong on a page: errors that nobody caught, errors on the console, reports of the content policy. */
export function watchProblems(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
}
