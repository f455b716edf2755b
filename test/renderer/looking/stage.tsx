import { QueryClientProvider } from '@tanstack/react-query';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { editEcogram } from '../../../domain/instruments/ecogram/edits.ts';
import type { EcogramCommand } from '../../../domain/instruments/ecogram/commands.ts';
import { emptyFacts, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { exampleEcogram } from '../../../domain/instruments/ecogram/example/example.ts';
import { localeOf, type Language } from '../../../domain/language/language.ts';
import { AnnouncerRegion } from '../../../renderer/components/announcer-region.tsx';
import { ToastRegion } from '../../../renderer/components/toast-region.tsx';
import { createQueryClient } from '../../../renderer/bridge/query-client.ts';
import { i18n, speak, startTexts } from '../../../renderer/language/setup.ts';
import { clearToasts } from '../../../renderer/components/toasts.ts';
import { closeProblem } from '../../../renderer/shell/problems.ts';
import { ProblemDialog } from '../../../renderer/shell/problem-dialog.tsx';
// Style sheets are there for what they do
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';

/** What the window asked of the other side, in order. */
export interface Call {
  readonly method: string;
  readonly argument: unknown;
}

export const calls: Call[] = [];

const steps: readonly EcogramCommand[] = [
  { do: 'remove', ids: ['choir'] },
  {
    do: 'add',
    actors: [
      {
        id: 'rita',
        kind: 'person',
        name: 'Collega Rita',
        role: '',
        position: { x: 60, y: 62 },
        size: 1,
        circle: 'work',
        note: '',
        facts: emptyFacts,
      },
    ],
    relations: [
      {
        id: 'rita-client',
        first: 'rita',
        second: 'client',
        strength: 'neutral',
        feeling: null,
        direction: 'none',
        note: '',
      },
    ],
  },
];

export const today = exampleEcogram('nl');
const secret = { ...today, privateNote: 'Alleen de coach weet dit.' } satisfies EcogramDocument;
const early = steps.reduce(editEcogram, today);

const days = ['2026-01-22', '2026-02-12', '2026-02-26', '2026-03-12'] as const;
const moments = days.map((date, index) => ({
  id: `moment-${index}`,
  date,
  conversationId: null,
  place: '',
  savedAt: `${date}T10:00:00.000Z`,
}));
const documents = [early, early, early, secret];

const summary = {
  id: 'sheet',
  clientId: 'nadia',
  instrument: 'ecogram' as const,
  title: 'Ecogram',
  date: '2026-03-12',
  conversationId: null,
  savedAt: '2026-03-12T10:00:00.000Z',
};

export const savedWorksheet = {
  summary,
  clientName: 'Nadia',
  revision: 3,
  document: secret,
  problem: null,
} as const;

export interface StageOptions {
  readonly language?: Language;
  /** How many of the moments there are; the newest ones. */
  readonly howMany?: number;
  /** What some methods answer instead: a value, or the code of a failure. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** What the screen before passed along. */
  readonly state?: unknown;
}

let root: Root | undefined;
let host: HTMLElement | undefined;

/** A screen of the window with a bridge whose other side is this file. */
export function open(screen: ReactElement, options: StageOptions = {}): HTMLElement {
  close();
  const language = options.language ?? 'nl';
  if (i18n.isInitialized) speak(language);
  else startTexts(language);
  install(options);
  // Colours on their way to another would be measured as they are.
  document.documentElement.dataset['motion'] = 'less';
  history.replaceState(options.state ?? null, '', '#/');
  host = document.createElement('div');
  host.id = 'root';
  document.body.append(host);
  root = createRoot(host);
  flushSync(() =>
    root?.render(
      <QueryClientProvider client={createQueryClient()}>
        <I18nextProvider i18n={i18n}>
          <I18nProvider locale={localeOf[language]}>
            <Router hook={useHashLocation}>
              {screen}
              <ProblemDialog />
              <ToastRegion />
              <AnnouncerRegion />
            </Router>
          </I18nProvider>
        </I18nextProvider>
      </QueryClientProvider>,
    ),
  );
  return host;
}

export function close(): void {
  root?.unmount();
  host?.remove();
  root = undefined;
  clearToasts();
  closeProblem();
  calls.length = 0;
}

function install({ howMany = moments.length, answers = {} }: StageOptions): void {
  const kept = moments.slice(moments.length - howMany);
  const usual: Readonly<Record<string, (argument: { readonly momentId?: string }) => unknown>> = {
    'worksheets.read': () => savedWorksheet,
    'worksheets.moments': () => kept.toReversed(),
    'worksheets.readMoment': ({ momentId }) => {
      const index = moments.findIndex((moment) => moment.id === momentId);
      return { moment: moments[index], document: documents[index], problem: null };
    },
    'exports.print': () => ({ outcome: 'printed' }),
    'exports.savePdf': () => ({ outcome: 'saved' }),
    'exports.saveSvg': () => ({ outcome: 'saved' }),
    'exports.savePng': () => ({ outcome: 'saved' }),
  };
  const answer = (method: string, argument: never): unknown => {
    calls.push({ method, argument });
    if (method in answers) {
      const given = answers[method];
      return typeof given === 'string' ? { ok: false, code: given } : { ok: true, value: given };
    }
    return { ok: true, value: usual[method]?.(argument) ?? {} };
  };
  const namespace = (name: string): object =>
    new Proxy(
      {},
      { get: (_, method) => async (argument: never) => answer(`${name}.${String(method)}`, argument) },
    );
  const bridge = new Proxy(
    {},
    { get: (_, name) => (name === 'on' ? () => () => {} : namespace(String(name))) },
  );
  Object.defineProperty(window, 'houvast', { value: bridge, configurable: true });
}

/** What axe finds against what is on screen now; to be empty. */
export async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
