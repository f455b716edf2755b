import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnOrganisation } from '../../../domain/privacy/own-organisation.ts';
import { bridge } from '../../bridge/bridge.ts';
import { beforeClosing } from '../../bridge/flushing.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { tellError } from '../problems.ts';

export interface OrganisationDraft {
  readonly draft: OwnOrganisation;
  readonly set: (change: Partial<OwnOrganisation>) => void;
  /** Writes away what was typed. */
  readonly save: () => void;
  /** Chooses how long files are kept, and writes it away. */
  readonly choose: (retentionMonths: number | null) => void;
  readonly isSaved: boolean;
}

/** What is said of the organisation as it is typed, kept when a field is left and before the store closes. */
export function useOrganisationDraft(organisation: OwnOrganisation): OrganisationDraft {
  const [draft, setDraft] = useState(organisation);
  const [isSaved, setSaved] = useState(false);
  const latest = useRef({ draft: organisation, kept: organisation });
  const { mutateAsync } = useChange(bridge.privacy.changeOrganisation, () => [keys.privacy]);

  const write = useCallback(async (): Promise<void> => {
    const { draft: wanted, kept } = latest.current;
    if (JSON.stringify(wanted) === JSON.stringify(kept)) return;
    // Noted before the answer, so that leaving the next field does not send the same again
    latest.current.kept = wanted;
    try {
      await mutateAsync(wanted);
      setSaved(true);
    } catch (error) {
      latest.current.kept = kept;
      throw error;
    }
  }, [mutateAsync]);

  useEffect(() => {
    const stop = beforeClosing(write);
    return () => {
      stop();
      write().catch(() => undefined);
    };
  }, [write]);

  const set = (change: Partial<OwnOrganisation>): void => {
    latest.current.draft = { ...latest.current.draft, ...change };
    setDraft(latest.current.draft);
    setSaved(false);
  };
  const save = (): void => void write().catch(tellError);
  return {
    draft,
    set,
    save,
    choose: (retentionMonths) => {
      set({ retentionMonths });
      save();
    },
    isSaved,
  };
}
