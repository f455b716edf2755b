import { useCallback, useEffect, useRef, useState } from 'react';
import type { Client } from '../../../domain/client-file/client-file.ts';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { bridge } from '../../bridge/bridge.ts';
import { beforeClosing } from '../../bridge/flushing.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { codeOf } from '../../language/error-sentence.ts';

export interface DetailsDraft {
  readonly draft: Client;
  readonly set: (change: Partial<Client>) => void;
  /** Writes away what differs from what is kept; a name that is missing stays in the window alone. */
  readonly save: () => void;
  readonly isSaved: boolean;
  readonly problem: ErrorCode | null;
}

/** The details as they are typed, kept when a field is left, and before the store closes. */
export function useDetails(client: Client): DetailsDraft {
  const { id } = client;
  const [draft, setDraft] = useState(client);
  const [kept, setKept] = useState(client);
  const latest = useRef({ draft: client, kept: client });
  const change = useChange(bridge.clients.change, () => [keys.client(id), keys.clients]);
  const { mutateAsync } = change;

  const write = useCallback(async (): Promise<void> => {
    const before = latest.current.kept;
    const difference = differing(before, latest.current.draft);
    if (Object.keys(difference).length === 0) return;
    // Noted before the answer, so that leaving the next field does not send the same again.
    latest.current.kept = { ...before, ...difference };
    try {
      await mutateAsync({ id, change: difference });
      setKept(latest.current.kept);
    } catch (error) {
      latest.current.kept = before;
      throw error;
    }
  }, [id, mutateAsync]);

  useEffect(() => {
    const stop = beforeClosing(write);
    return () => {
      stop();
      write().catch(() => undefined);
    };
  }, [write]);

  return {
    draft,
    set: (part) => {
      latest.current.draft = { ...latest.current.draft, ...part };
      setDraft(latest.current.draft);
    },
    save: () => void write().catch(() => undefined),
    isSaved: !change.isPending && Object.keys(differing(kept, draft)).length === 0,
    problem: change.error === null ? null : codeOf(change.error),
  };
}

/** The fields that changed and may be kept. A name that is empty never replaces one that is there. */
function differing(kept: Client, now: Client): Partial<Omit<Client, 'id'>> {
  const before = new Map<string, unknown>(Object.entries(kept));
  const changed = Object.entries(now).filter(
    ([name, value]) =>
      value !== before.get(name) && !(name === 'callingName' && now.callingName.trim() === ''),
  );
  return Object.fromEntries(changed);
}
