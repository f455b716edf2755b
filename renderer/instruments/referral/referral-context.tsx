import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ReferralCommand } from '../../../domain/instruments/referral/commands.ts';
import type { ReferralDocument } from '../../../domain/instruments/referral/document.ts';
import type { ReferralWords } from '../../../domain/instruments/referral/words/referral-words.ts';
import { referralWords } from '../../../domain/instruments/referral/words/words.ts';
import { deed } from '../../document/deed.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { ReferralDeed, ReferralStore } from './referral-store.ts';

/** Everything that the parts of one open referral share. */
export interface Referral {
  readonly store: ReferralStore;
  readonly clientId: string;
  readonly worksheetId: string;
  readonly clientName: string;
  /** Does commands as one step for undo; what is typed in a row under one `merge` is one step too. */
  readonly act: (commands: readonly ReferralCommand[], word: ReferralDeed['word'], how?: How) => void;
}

interface How {
  readonly count?: number;
  readonly merge?: string;
}

const ReferralContext = createContext<Referral | null>(null);

export interface ReferralProviderProps extends Omit<Referral, 'act'> {
  readonly children: ReactNode;
}

export function ReferralProvider(props: ReferralProviderProps): JSX.Element {
  const { store, clientId, worksheetId, clientName, children } = props;
  const referral = useMemo<Referral>(
    () => ({
      store,
      clientId,
      worksheetId,
      clientName,
      act: (commands, word, { count, merge } = {}) =>
        store.getState().apply(commands, deed(word, count), merge),
    }),
    [store, clientId, worksheetId, clientName],
  );
  return <ReferralContext value={referral}>{children}</ReferralContext>;
}

export function useReferral(): Referral {
  const referral = useContext(ReferralContext);
  if (referral === null) throw new Error('no referral around this part');
  return referral;
}

export const useReferralDocument = (): ReferralDocument =>
  useStore(useReferral().store, (state) => state.document);

/** What client and coach both read, on screen as on paper. */
export const useReferralWords = (): ReferralWords => referralWords(useLanguage().language);

export const newId = (): string => crypto.randomUUID();
