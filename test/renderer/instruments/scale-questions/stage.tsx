import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components';
import { createRoot, type Root } from 'react-dom/client';
import { useStore } from 'zustand';
import {
  emptyScaleQuestions,
  type ScaleQuestionsDocument,
} from '../../../../domain/instruments/scale-questions/document.ts';
import { editScaleQuestions } from '../../../../domain/instruments/scale-questions/edits.ts';
import { createQueryClient } from '../../../../renderer/bridge/query-client.ts';
import { AnnouncerRegion } from '../../../../renderer/components/announcer-region.tsx';
import { i18n, speak, startTexts } from '../../../../renderer/language/setup.ts';
import { ScaleQuestionsSheet } from '../../../../renderer/instruments/scale-questions/scale-questions-sheet.tsx';
import {
  createScaleQuestionsStore,
  type ScaleQuestionsStore,
} from '../../../../renderer/instruments/scale-questions/scale-questions-store.ts';
import { WorksheetInMemory } from '../../../support/worksheet-in-memory.ts';
import { until } from '../../../support/drawing-stage.tsx';
import '../../../../renderer/styles/fonts.css';
import '../../../../renderer/styles/tokens.css';
import '../../../../renderer/styles/base.css';
import './stage.css';

let root: Root | undefined;
let host: HTMLElement | undefined;

export interface OnScreen {
  readonly store: ScaleQuestionsStore;
  readonly document: () => ScaleQuestionsDocument;
  /** What undo would take back, in words. */
  readonly undoes: () => string;
  readonly said: () => string;
}

/** The sheet of scale questions as on its screen, over a worksheet in memory, on one day. */
export async function open(
  document: ScaleQuestionsDocument = emptyScaleQuestions(),
  { day = '2026-03-12', language = 'nl' }: { readonly day?: string; readonly language?: 'nl' | 'en' } = {},
): Promise<OnScreen> {
  close();
  globalThis.document.documentElement.dataset['motion'] = 'less';
  if (i18n.isInitialized) speak(language);
  else startTexts(language);
  const vault = new WorksheetInMemory(document, editScaleQuestions);
  const store = createScaleQuestionsStore({
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
  function Page() {
    useStore(store);
    return (
      <main className="desk">
        <ScaleQuestionsSheet
          clientId="nadia"
          worksheetId="scales"
          store={store}
          now={{ date: day, place: 'kantoor' }}
        />
      </main>
    );
  }
  const stage = globalThis.document.createElement('div');
  host = stage;
  stage.id = 'root';
  globalThis.document.body.append(stage);
  root = createRoot(stage);
  root.render(
    <QueryClientProvider client={createQueryClient()}>
      <I18nProvider locale={language === 'nl' ? 'nl-BE' : 'en-GB'}>
        <Page />
        <AnnouncerRegion />
      </I18nProvider>
    </QueryClientProvider>,
  );
  await until(() => stage.querySelector('h1') !== null);
  return {
    store,
    document: () => store.getState().document,
    undoes: () => {
      const label = store.getState().undoLabel;
      return label === null ? '' : i18n.t(`scale-questions.done.${label.word}`);
    },
    said: () => stage.querySelector('[aria-live]')?.textContent ?? '',
  };
}

export function close(): void {
  root?.unmount();
  host?.remove();
  root = undefined;
}
