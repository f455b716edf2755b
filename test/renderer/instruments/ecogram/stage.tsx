import { QueryClientProvider } from '@tanstack/react-query';
import axe from 'axe-core';
import type { JSX } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { toScreen } from '../../../../domain/geometry/view.ts';
import { editEcogram } from '../../../../domain/instruments/ecogram/edits.ts';
import type { EcogramCommand } from '../../../../domain/instruments/ecogram/commands.ts';
import { emptyEcogram, type EcogramDocument } from '../../../../domain/instruments/ecogram/document.ts';
import { createQueryClient } from '../../../../renderer/bridge/query-client.ts';
import { AnnouncerRegion } from '../../../../renderer/components/announcer-region.tsx';
import {
  EcogramProvider,
  useEcogram,
  type Ecogram,
} from '../../../../renderer/instruments/ecogram/ecogram-context.tsx';
import { EcogramSheet } from '../../../../renderer/instruments/ecogram/ecogram-sheet.tsx';
import { createEcogramStore } from '../../../../renderer/instruments/ecogram/ecogram-store.ts';
import { Panel } from '../../../../renderer/instruments/ecogram/panel.tsx';
import { i18n, speak, startTexts } from '../../../../renderer/language/setup.ts';
import { WorksheetInMemory } from '../../../support/worksheet-in-memory.ts';
import '../../../../renderer/styles/fonts.css';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import './stage.css';

export interface Opened {
  readonly ecogram: Ecogram;
  readonly vault: WorksheetInMemory<EcogramDocument, EcogramCommand>;
  readonly host: HTMLElement;
  readonly document: () => EcogramDocument;
  readonly drawing: () => HTMLElement;
  /** Where something stands, in pixels from the corner of the drawing. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number };
  readonly said: () => string;
}

let root: Root | undefined;
let host: HTMLElement | undefined;

/** The sheet and its panel, as on the screen of the worksheet, over a worksheet in memory. */
export async function open(
  document: EcogramDocument = emptyEcogram(),
  { clientId = 'samira' }: { readonly clientId?: string } = {},
): Promise<Opened> {
  close();
  if (i18n.isInitialized) speak('nl');
  else startTexts('nl');
  const vault = new WorksheetInMemory(document, editEcogram);
  const store = createEcogramStore({
    document,
    revision: 0,
    savedAt: new Date().toISOString(),
    send: vault.send,
    reload: vault.reload,
    newId: () => crypto.randomUUID(),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  let caught: Ecogram | undefined;
  function Caught(): JSX.Element | null {
    caught = useEcogram();
    return null;
  }
  host = globalThis.document.createElement('div');
  host.id = 'root';
  globalThis.document.body.append(host);
  root = createRoot(host);
  root.render(
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider locale="nl-BE">
        <EcogramProvider store={store} clientId={clientId} clientName="Samira">
          <Caught />
          <div className="stage">
            <main>
              <h1>Ecogram</h1>
              <EcogramSheet />
            </main>
            <Panel onClose={() => {}} />
          </div>
        </EcogramProvider>
        <AnnouncerRegion />
      </I18nProvider>
    </QueryClientProvider>,
  );
  await until(() => (host?.querySelectorAll('canvas').length ?? 0) > 0 && caught !== undefined);
  const ecogram = caught as unknown as Ecogram;
  const drawing = (): HTMLElement => host?.querySelector('[data-drawing]') as HTMLElement;
  await until(() => globalThis.document.activeElement === drawing());
  return {
    ecogram,
    vault,
    host,
    document: () => store.getState().document,
    drawing,
    placeOf: (id) => {
      const { client, actors } = store.getState().document;
      const { position } = id === 'client' ? client : (actors.find((actor) => actor.id === id) ?? client);
      return toScreen(ecogram.views.getState().view, position);
    },
    said: () => host?.querySelector('[aria-live]')?.textContent ?? '',
  };
}

export function close(): void {
  root?.unmount();
  host?.remove();
  root = undefined;
}

export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** What axe finds against what is on screen now; to be empty. */
export async function findings(): Promise<string[]> {
  const { violations } = await axe.run(globalThis.document.body, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
