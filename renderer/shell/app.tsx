import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, type JSX } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { answerFlushes } from '../bridge/flushing.ts';
import { AnnouncerRegion } from '../components/announcer-region.tsx';
import { ToastRegion } from '../components/toast-region.tsx';
import { i18n } from '../language/setup.ts';
import { useLanguage } from '../language/use-language.ts';
import { AnywayDialog } from './doors/anyway-dialog.tsx';
import { ErrorEdge } from './error-edge.tsx';
import { Gate } from './gate.tsx';
import { ProblemDialog } from './problem-dialog.tsx';
import { usePreferencesApplied } from './use-preferences-applied.ts';

/** The whole window. */
export function App({ queryClient }: { readonly queryClient: QueryClient }): JSX.Element {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={i18n}>
        <Window />
      </I18nextProvider>
    </QueryClientProvider>
  );
}

function Window(): JSX.Element {
  usePreferencesApplied();
  useEffect(answerFlushes, []);
  const { locale } = useLanguage();
  return (
    <I18nProvider locale={locale}>
      {/* oxlint-disable-next-line react/hooks -- wouter takes its way of reading the address as a hook */}
      <Router hook={useHashLocation}>
        <ErrorEdge>
          <Gate />
        </ErrorEdge>
        <AnywayDialog />
        <ProblemDialog />
        <ToastRegion />
        <AnnouncerRegion />
      </Router>
    </I18nProvider>
  );
}
