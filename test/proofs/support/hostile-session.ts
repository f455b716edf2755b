import type { Page } from 'playwright-core';
import { instruments } from '../../../domain/instruments/registry.ts';
import { launchDesktop } from '../../support/desktop.ts';
import { goToWorksheet, storeDocument } from '../../support/desktop-worksheet.ts';
import { findings } from '../../main/vault/support/canaries.ts';
import { seeded } from '../../main/vault/support/random.ts';
import { hostileTexts, poisoned } from './hostile-texts.ts';

/** What a whole session with hostile text everywhere came to. */
export interface SessionOutcome {
  readonly payloads: number;
  readonly screens: number;
  /** Texts that ran, dialogs that opened, elements that no text may make, titles that told something. */
  readonly executed: number;
  /** Errors on the console, reports of the content policy among them. */
  readonly problems: readonly string[];
  /** What the pages asked for outside the application. */
  readonly networkAttempts: number;
  /** Files of the session in which something that was written stands readable: data, settings, logs, temporary files. */
  readonly readable: number;
}

/** Payloads that stand in one field together: a field is a line of 500 characters at least. */
const together = 6;
const passphrase = 'een paarse fiets in de regen';

/** Elements and attributes that only markup can have brought into the window. */
const foreign =
  'iframe, object, embed, base, math, form[action], script:not([src]), svg script, foreignObject, meta[http-equiv="refresh"], ' +
  '[onerror], [onload], [onfocus], [ontoggle], [onclick], [srcdoc], img[src="x"], a[href^="http"], a[href^="javascript" i]';

interface Filed {
  readonly clientId: string;
  readonly worksheets: readonly string[];
}

/** Puts a text in everything that a client file, the address book and the suggestions have, and makes a worksheet of each instrument. */
async function file(page: Page, text: string): Promise<Filed> {
  return page.evaluate(
    async ({ typed, ids }) => {
      const must = async <T>(
        reply: Promise<{ ok: true; value: T } | { ok: false; code: string }>,
      ): Promise<T> => {
        const answer = await reply;
        if (!answer.ok) throw new Error(answer.code);
        return answer.value;
      };
      const line = typed.slice(0, 500);
      const { clients, conversations, consents, organisations, suggestions, worksheets } = window.houvast;
      const { id: clientId } = await must(clients.create({ callingName: line }));
      const person = { firstName: line, lastName: line, phone: line, email: line, address: line };
      const change = { ...person, fileNumber: line, coach: line, notes: typed };
      await must(clients.change({ id: clientId, change }));
      const talk = { clientId, date: '2026-03-03', place: line, note: typed };
      const { id: conversationId } = await must(conversations.create(talk));
      const parts = { what: line, recipient: line, purpose: line, except: line, how: line };
      await must(consents.create({ clientId, ...parts, givenOn: '2026-03-03', until: null }));
      const service = { name: line, kind: line, person: line, phone: line, email: line, address: line };
      await must(organisations.create({ ...service, website: line, hours: line, note: typed }));
      await must(suggestions.change({ themes: [line.slice(0, 100)] }));
      const made: string[] = [];
      for (const instrument of ids) {
        const sheet = { clientId, instrument, title: line, conversationId };
        made.push((await must(worksheets.create(sheet))).id);
      }
      return { clientId, worksheets: made };
    },
    { typed: text, ids: instruments.map(({ id }) => id) },
  );
}

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => void (location.hash = to), hash);

/** Waits until a screen stands, and counts what is wrong with it. */
async function wrongOn(page: Page): Promise<number> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 60)));
  return page.evaluate((selector) => {
    const ran = Reflect.get(window, 'hostile') === undefined ? 0 : 1;
    return ran + document.querySelectorAll(selector).length;
  }, foreign);
}

async function visit(
  page: Page,
  { clientId, worksheets }: Filed,
  round: number,
): Promise<{ screens: number; wrong: number }> {
  let screens = 0;
  let wrong = 0;
  const look = async (): Promise<void> => {
    wrong += await wrongOn(page);
    screens += 1;
  };
  for (const hash of [
    '#/',
    '#/clients',
    `#/clients/${clientId}`,
    `#/clients/${clientId}/print`,
    '#/settings',
  ]) {
    await go(page, hash);
    await look();
  }
  for (const [number, id] of worksheets.entries()) {
    await goToWorksheet(page, { clientId, id });
    await look();
    // Every screen of every worksheet in turn.
    const screen = ['/print', '/history', '/together'][(number + round) % 3] ?? '';
    await goToWorksheet(page, { clientId, id }, screen);
    await look();
  }
  return { screens, wrong };
}

async function session(count: number, seed: number): Promise<SessionOutcome> {
  const texts = hostileTexts(500, seeded(seed)).filter((_, at) => at % Math.ceil(500 / count) === 0);
  const desktop = await launchDesktop();
  let [screens, executed, dialogs] = [0, 0, 0];
  try {
    const page = await desktop.firstWindow();
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(async (words) => {
      // Nobody touches a key here: with all texts it takes longer than the usual time to lock.
      await window.houvast.preferences.write({ language: 'nl', motion: 'less', lockMinutes: 120 });
      await window.houvast.vault.create({ passphrase: words, language: 'nl' });
    }, passphrase);
    await page.reload();
    for (let at = 0; at < texts.length; at += together) {
      const chunk = texts.slice(at, at + together).join(' ');
      const filed = await file(page, chunk);
      for (const [number, instrument] of instruments.entries()) {
        const id = filed.worksheets[number] ?? '';
        await storeDocument(page, id, poisoned(instrument, chunk));
      }
      const seen = await visit(page, filed, at / together);
      screens += seen.screens;
      executed += seen.wrong;
      const title = await desktop.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.getTitle(),
      );
      if (title !== 'Houvast') executed += 1;
    }
    await page.evaluate(() => void window.houvast.vault.lock({}));
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
    const { problems, refused } = desktop;
    const readable = findings(desktop.folders.home, [
      ...texts.filter((text) => text.length > 12),
      passphrase,
    ]);
    return {
      payloads: texts.length,
      screens,
      executed: executed + dialogs,
      problems: [...problems],
      networkAttempts: refused.length,
      readable: readable.length,
    };
  } finally {
    await desktop.close();
    desktop.folders.remove();
  }
}

const sessions = new Map<string, Promise<SessionOutcome>>();
/** One session serves every proof that looks at it. */
export function hostileSession(count: number, seed: number): Promise<SessionOutcome> {
  const name = `${count} ${seed}`;
  const present = sessions.get(name) ?? session(count, seed);
  sessions.set(name, present);
  return present;
}
