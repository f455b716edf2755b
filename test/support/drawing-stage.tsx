import { QueryClientProvider } from '@tanstack/react-query';
import axe from 'axe-core';
import type { ComponentType, JSX, ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { createQueryClient } from '../../renderer/bridge/query-client.ts';
import { AnnouncerRegion } from '../../renderer/components/announcer-region.tsx';
import type { DocumentSource, DocumentStore } from '../../renderer/document/open-document.ts';
import { i18n, speak, startTexts } from '../../renderer/language/setup.ts';
import { WorksheetInMemory } from './worksheet-in-memory.ts';
import '../../renderer/styles/fonts.css';
import '../../renderer/styles/tokens.css';
import '../../renderer/styles/base.css';
import './drawing-stage.css';

/** The parts of an instrument of which its screen is put together. */
export interface StageParts<Document, Command, Label, Context> {
  readonly title: string;
  readonly edit: (document: Document, command: Command) => Document;
  readonly createStore: (
    source: Omit<DocumentSource<Document, Command>, 'edit' | 'replace'>,
  ) => DocumentStore<Document, Command, Label>;
  readonly Provider: ComponentType<{
    readonly store: DocumentStore<Document, Command, Label>;
    readonly children: ReactNode;
  }>;
  readonly useContext: () => Context;
  readonly Sheet: ComponentType;
  readonly Panel: ComponentType<{ readonly onClose: () => void }>;
  /** Before the drawing must have the focus. */
  readonly prepare?: (context: Context) => void;
}

/** What every open drawing gives its tests. */
export interface OnStage<Document, Command> {
  readonly vault: WorksheetInMemory<Document, Command>;
  readonly host: HTMLElement;
  readonly document: () => Document;
  readonly drawing: () => HTMLElement;
  readonly said: () => string;
}

let root: Root | undefined;
let host: HTMLElement | undefined;

/** The sheet and its panel, as on the screen of the worksheet, over a worksheet in memory. Things move at once unless a test is about motion. */
export async function putOnStage<Document, Command, Label, Context>(
  {
    title,
    edit,
    createStore,
    Provider,
    useContext,
    Sheet,
    Panel,
    prepare,
  }: StageParts<Document, Command, Label, Context>,
  document: Document,
  motion: 'less' | 'system' = 'less',
): Promise<OnStage<Document, Command> & { readonly context: Context }> {
  close();
  globalThis.document.documentElement.dataset['motion'] = motion;
  if (i18n.isInitialized) speak('nl');
  else startTexts('nl');
  const vault = new WorksheetInMemory(document, edit);
  const store = createStore({
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
  let caught: Context | undefined;
  function Caught(): JSX.Element | null {
    caught = useContext();
    return null;
  }
  const stage = globalThis.document.createElement('div');
  host = stage;
  stage.id = 'root';
  globalThis.document.body.append(stage);
  root = createRoot(stage);
  root.render(
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider locale="nl-BE">
        <Provider store={store}>
          <Caught />
          <div className="stage">
            <main>
              <h1>{title}</h1>
              <Sheet />
            </main>
            <Panel onClose={() => {}} />
          </div>
        </Provider>
        <AnnouncerRegion />
      </I18nProvider>
    </QueryClientProvider>,
  );
  await until(() => stage.querySelector('canvas') !== null && caught !== undefined);
  const context = caught as unknown as Context;
  prepare?.(context);
  const drawing = (): HTMLElement => stage.querySelector('[data-drawing]') as HTMLElement;
  await until(() => globalThis.document.activeElement === drawing());
  return {
    context,
    vault,
    host: stage,
    document: () => store.getState().document,
    drawing,
    said: () => stage.querySelector('[aria-live]')?.textContent ?? '',
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
