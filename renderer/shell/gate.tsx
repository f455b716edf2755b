import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type JSX } from 'react';
import { keys } from '../bridge/keys.ts';
import { useVaultStatus } from '../bridge/queries.ts';
import { codeOf } from '../language/error-sentence.ts';
import { ReadOnlyEdge } from './doors/read-only-edge.tsx';
import { ErrorScreen } from './error-screen.tsx';
import { FirstStartScreen } from './first-start/first-start-screen.tsx';
import { Inside } from './inside.tsx';
import { UnlockScreen } from './unlock/unlock-screen.tsx';

/**
 * Decides by the state of the vault which screen is shown. First start and unlocking stay until they say that they are
 * done: both have more to ask after the store has opened.
 */
export function Gate(): JSX.Element | null {
  const { data: status, error, refetch } = useVaultStatus();
  const [guest, setGuest] = useState<'first-start' | 'door' | null>(null);
  const queryClient = useQueryClient();

  // Nothing of a client stays in memory at the door.
  useEffect(() => {
    if (guest !== 'door') return;
    const kept = new Set<unknown>(
      [keys.status, keys.preferences, keys.information, keys.backups].map(([name]) => name),
    );
    queryClient.removeQueries({ predicate: (query) => !kept.has(query.queryKey[0]) });
  }, [guest, queryClient]);

  if (error !== null) return <ErrorScreen code={codeOf(error)} onRetry={() => void refetch()} />;
  if (status === undefined) return null;
  const wanted = status.state === 'none' ? 'first-start' : status.state === 'open' ? null : 'door';
  if (wanted !== null && wanted !== guest) setGuest(wanted);
  const done = (): void => setGuest(null);
  if (guest === 'first-start') return <FirstStartScreen folder={status.folder} onDone={done} />;
  if (guest === 'door') return <UnlockScreen status={status} onDone={done} />;
  return (
    <ReadOnlyEdge>
      <Inside />
    </ReadOnlyEdge>
  );
}
