import { I18nProvider } from 'react-aria-components';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startTexts } from '../../../renderer/language/setup.ts';
import { ReceivedFile } from '../../../renderer/shell/transfers/received-file.tsx';
import type { Preview } from '../../../renderer/shell/transfers/use-receiving.ts';
import { accessibilityFindings, openWindow, type TestWindow } from '../../support/window.tsx';

let window: TestWindow | null = null;
afterEach(async () => {
  await window?.close();
  window = null;
});

async function openFileOf(language: 'nl' | 'en' = 'nl'): Promise<TestWindow> {
  const opened = await openWindow({ language });
  const { id } = await opened.ask('clients', 'create', { callingName: 'Samira' });
  globalThis.location.hash = `/clients/${id}/details`;
  await opened.reload();
  window = opened;
  return opened;
}

it('locks a file for a colleague’s key, and says so of one that is none', async () => {
  const opened = await openFileOf();
  await page.getByRole('button', { name: 'Dossier overdragen' }).click();
  await page.getByRole('radio', { name: 'Met een eigen sleutel' }).click();
  const field = page.getByLabelText('Sleutel van je collega');
  await field.fill('age1vergist');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/Dit is geen sleutel waarmee/u)).toBeVisible();
  expect(await accessibilityFindings()).toEqual([]);
  const { key } = await opened.ask('transfers', 'ownKey', {});
  await field.fill(key);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Het bestand is bewaard')).toBeVisible();
  await expect.element(page.getByText(/Alleen de collega met deze sleutel/u)).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.getByRole('dialog').elements()).toEqual([]);
});

it('shows other words when asked, the same as those that lock the file', async () => {
  const opened = await openFileOf();
  await page.getByRole('button', { name: 'Dossier overdragen' }).click();
  const words = (): string[] =>
    page
      .getByRole('dialog')
      .getByRole('listitem')
      .elements()
      .map((each) => each.textContent ?? '');
  await expect.poll(() => words().length).toBe(6);
  const first = words();
  await page.getByRole('button', { name: 'Andere woorden' }).click();
  await expect.poll(words).not.toEqual(first);
  const shown = words();
  await page.getByRole('button', { name: 'Bestand maken' }).click();
  await expect.poll(() => opened.main.asked.map(({ method }) => method)).toContain('transfers.save');
  const asked = opened.main.asked.find(({ method }) => method === 'transfers.save');
  expect(asked?.argument).toMatchObject({ protection: { kind: 'words', words: shown.join(' ') } });
  await userEvent.keyboard('{Escape}');
});

it('gives the coach a key to hand out, and the way to receive from the settings and with Ctrl+K', async () => {
  window = await openWindow({ at: '/settings/receiving' });
  await expect
    .element(page.getByLabelText('Mijn sleutel om dossiers te ontvangen'))
    .toHaveValue((await window.ask('transfers', 'ownKey', {})).key);
  expect(await accessibilityFindings()).toEqual([]);
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('dossier ontvangen{ArrowDown}{Enter}');
  await expect.element(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => page.getByRole('dialog').elements()).toEqual([]);
});

it('says in English what a person gets, and that it is not locked', async () => {
  await openFileOf('en');
  await page.getByRole('button', { name: 'Give access' }).click();
  await expect.element(page.getByText('This folder is not locked')).toBeVisible();
  await expect.element(page.getByRole('switch', { name: /My own notes go along/u })).toBeChecked();
  expect(await accessibilityFindings()).toEqual([]);
});

it('says of what was received who is here already, and what cannot be read', async () => {
  startTexts('nl');
  const host = document.createElement('main');
  document.body.append(host);
  const root: Root = createRoot(host);
  const sheet = { date: '2026-06-04', moments: 2 };
  const preview: Preview = {
    callingName: 'Nadia',
    birthDate: null,
    from: null,
    until: null,
    conversations: 1,
    consents: 0,
    privateNotes: false,
    isHereAlready: true,
    worksheets: [
      { id: 'a', instrument: 'ecogram', title: '', unreadable: 2, problem: 'document-too-new', ...sheet },
      { id: 'b', instrument: 'balance', title: 'X', unreadable: 1, problem: 'document-unreadable', ...sheet },
      { id: 'c', instrument: 'vacancy', title: '', unreadable: 0, problem: null, ...sheet },
    ],
  };
  root.render(
    <I18nProvider locale="nl-BE">
      <h1>Dossier</h1>
      <h2>Ontvangen</h2>
      <ReceivedFile preview={preview} />
    </I18nProvider>,
  );
  await expect.element(page.getByText('Je hebt al een dossier van Nadia')).toBeVisible();
  await expect.element(page.getByText('Zonder de notities van je collega')).toBeVisible();
  await expect.element(page.getByText(/nieuwere Houvast: nog niet te lezen/u)).toBeVisible();
  await expect.element(page.getByText(/Een deel van de momenten/u)).toBeVisible();
  expect(await accessibilityFindings()).toEqual([]);
  root.unmount();
  host.remove();
});
