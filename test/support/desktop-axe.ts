import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/**
 * What axe finds against the page as it stands, one line per element: to be empty. It runs in a world of its own, so
 * that neither the content policy nor the page notices it.
 */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'axe',
    });
    await run(cdp, executionContextId, `${axe}\n;0`);
    const text = await run(
      cdp,
      executionContextId,
      `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations))`,
    );
    const findings: readonly Finding[] = JSON.parse(text);
    return findings.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
    );
  } finally {
    await cdp.detach();
  }
}

async function run(cdp: CDPSession, contextId: number, expression: string): Promise<string> {
  const wishes = { contextId, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { ...wishes, expression });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
}
