import axe from 'axe-core';
import type { JSX } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { useStore } from 'zustand';
import { createDocumentStore, type DocumentStore } from '../../../renderer/document/open-document.ts';
import { keptOpen } from '../../../renderer/document/open-documents.ts';
import { SaveFailure } from '../../../renderer/document/save-failure.tsx';
import { SavedState } from '../../../renderer/document/saved-state.tsx';
import { startTexts } from '../../../renderer/language/setup.ts';
import { HeldClock, WorksheetInMemory } from '../../support/worksheet-in-memory.ts';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

type Store = DocumentStore<string, string, string>;
let root: Root | undefined;
let host: HTMLElement | undefined;
afterEach(() => {
  root?.unmount();
  host?.remove();
});

function Bar({ store }: { readonly store: Store }): JSX.Element {
  const { save, flush } = useStore(store);
  return (
    <main>
      <h1>Ecogram</h1>
      <SavedState save={save} />
      <SaveFailure save={save} onTryAgain={() => void flush()} />
    </main>
  );
}

function open(): { store: Store; vault: WorksheetInMemory<string, string> } {
  startTexts('nl');
  const vault = new WorksheetInMemory<string, string>('', (before, word) => before + word);
  const store: Store = createDocumentStore({
    document: '',
    revision: 0,
    savedAt: '2026-03-12T13:32:00.000Z',
    edit: (before, word) => before + word,
    replace: (document) => document,
    send: vault.send,
    reload: vault.reload,
    newId: () => crypto.randomUUID(),
    after: new HeldClock().after,
  });
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  root.render(<Bar store={store} />);
  return { store, vault };
}

describe('the saved state', () => {
  it('says since when everything is on disk', async () => {
    open();
    await expect.element(page.getByText('Bewaard om 14.32 uur').first()).toBeVisible();
  });

  it('says that nothing is lost when saving fails, and saves when it is asked again', async () => {
    const { store, vault } = open();
    vault.troubles = ['disk-full'];
    store.getState().apply(['mama'], '');
    await store.getState().flush();
    await expect.element(page.getByText('Niet bewaard').first()).toBeVisible();
    await expect.element(page.getByRole('alert')).toBeVisible();
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Nu opnieuw proberen' }).click();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(vault.document).toBe('mama');
  });

  it('offers to keep elsewhere what cannot be saved: whole documents, with what they were made on', async () => {
    const asked: unknown[] = [];
    const save = async (argument: unknown): Promise<unknown> => {
      asked.push(argument);
      return { ok: true, value: { outcome: 'saved' } };
    };
    Object.defineProperty(window, 'houvast', { configurable: true, value: { emergency: { save } } });
    keptOpen('saved', () => open().store);
    root?.unmount();
    host?.remove();
    const { store, vault } = open();
    keptOpen('failing', () => store);
    vault.troubles = ['disk-full', 'disk-full'];
    store.getState().apply(['mama'], '');
    await store.getState().flush();
    await page.getByRole('button', { name: 'Noodkopie elders bewaren' }).click();
    await expect
      .poll(() => asked)
      .toEqual([{ worksheets: [{ worksheetId: 'failing', revision: 0, document: 'mama' }] }]);
    await store.getState().flush();
    await expect.element(page.getByRole('alert')).toBeVisible();
  });

  it('does not offer that when the vault with its keys has gone', async () => {
    const { store, vault } = open();
    vault.troubles = ['vault-stopped'];
    store.getState().apply(['mama'], '');
    await store.getState().flush();
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(page.getByRole('button', { name: 'Noodkopie elders bewaren' }).elements()).toEqual([]);
  });
});
