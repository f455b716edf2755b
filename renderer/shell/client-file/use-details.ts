import { useEffect, useRef, useState } from 'react';
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
  readonly state: 'saved' | 'saving' | 'unsaved';
  readonly problem: ErrorCode | null;
}

/** The details as they are typed, kept when a field is left, and before the store closes. */
export function useDetails(client: Client): DetailsDraft {
  const [draft, setDraft] = useState(client);
  const latest = useRef({ draft, kept: client });
  const { id } = client;
  const change = useChange(bridge.clients.change, () => [keys.client(id), keys.clients]);
  const { mutateAsync } = change;

  const save = async (): Promise<void> => {
    const { draft: now, kept } = latest.current;
    const difference = differing(kept, now);
    if (Object.keys(difference).length === 0) return;
    latest.current.kept = { ...kept, ...difference };
    try {
      await mutateAsync({ id, change: difference });
    } catch (error) {
      latest.current.kept = kept;
      throw error;
    }
  };
  const saving = useRef(save);
  saving.current = save;
  useEffect(() => {
    const stop = beforeClosing(() => saving.current());
    return () => {
      stop();
      saving.current().catch(() => undefined);
    };
  }, []);

  return {
    draft,
    set: (part) => {
      const next = { ...latest.current.draft, ...part };
      latest.current.draft = next;
      setDraft(next);
    },
    save: () => void save().catch(() => undefined),
    state: change.isPending
      ? 'saving'
      : Object.keys(differing(latest.current.kept, draft)).length > 0
        ? 'unsaved'
        : 'saved',
    problem: change.error === null ? null : codeOf(change.error),
  };
}

/** The fields that changed and may be kept. A name that is empty never replaces one that is there. */
function differing(kept: Client, now: Client): Partial<Omit<Client, 'id'>> {
  const { id: _, ...fields } = now;
  const changed = Object.entries(fields).filter(
    ([name, value]) => value !== kept[name as keyof Client] && !(name === 'callingName' && now.callingName.trim() === ''),
  );
  return Object.fromEntries(changed);
}
