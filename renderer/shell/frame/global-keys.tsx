import { lazy, Suspense, useEffect, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { listen } from '../../bridge/bridge.ts';
import { writeEverythingAway } from '../../bridge/flushing.ts';
import { say } from '../../components/toasts.ts';
import { onMac } from '../key-names.ts';
import { paths } from '../paths.ts';
import { KeyListDialog } from './key-list-dialog.tsx';
import { lockNow } from './lock-now.ts';
import { closeOverlay, openOverlay, overlays } from './overlays.ts';
import { NewConversation } from '../search/new-conversation.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';
import { NewClientDialog } from '../start-page/new-client-dialog.tsx';

const ReceiveDialog = lazy(async () => ({
  default: (await import('../transfers/receive-dialog.tsx')).ReceiveDialog,
}));

/** Keys and menu choices that work on every screen behind the lock, and what they open. */
export function GlobalKeys(): JSX.Element | null {
  const { t } = useTranslation();
  const [path, go] = useLocation();
  const open = useStore(overlays, (state) => state.open);
  // A client looks along: names of others, and the way out to them, stay away.
  const withClient = path.endsWith('/together');

  useEffect(closeOverlay, [path]);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey) return;
      const command = onMac ? event.metaKey : event.ctrlKey;
      const key = event.key.toLowerCase();
      const act = (action: () => void): void => {
        event.preventDefault();
        action();
      };
      if (command && key === 'l') act(() => void lockNow());
      else if (withClient) return;
      else if (command && key === 'k') act(() => openOverlay('search'));
      else if (command && key === 's') {
        // What could not be saved says so itself, on its own sheet.
        act(() => void writeEverythingAway().then((written) => written && say(t('common.alreadySaved'))));
      } else if (event.key === 'F1') act(() => openOverlay('keys'));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [t, withClient]);

  useEffect(
    () =>
      listen('command', ({ name }) => {
        if (withClient) return;
        if (name === 'settings') go(paths.settings);
        else if (name === 'about') go(paths.settingsPart('about'));
        else if (name === 'start-page') go(paths.start);
        else if (name === 'keyboard-list') openOverlay('keys');
        else if (name === 'find' && !path.includes('/worksheets/')) openOverlay('search');
      }),
    [go, path, withClient],
  );

  if (withClient) return null;
  return (
    <>
      {open === 'search' && <SearchDialog />}
      {open === 'keys' && <KeyListDialog />}
      {open === 'new-client' && (
        <NewClientDialog onClose={closeOverlay} onMade={(id) => go(paths.client(id))} />
      )}
      {open === 'new-conversation' && <NewConversation />}
      {open === 'receive' && (
        <Suspense fallback={null}>
          <ReceiveDialog onClose={closeOverlay} />
        </Suspense>
      )}
    </>
  );
}
