import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Found } from '../../../preload/contract/found.ts';
import { bridge } from '../../bridge/bridge.ts';
import { writeEverythingAway } from '../../bridge/flushing.ts';
import { keys } from '../../bridge/keys.ts';

/** Milliseconds without a key before something is looked for: shorter than between two letters, longer than a held key. */
const pause = 60;

export interface LookedFor {
  /** What was found, for `typed`: while the next answer is on its way, the one before stays. Null before the first. */
  readonly found: { readonly typed: string; readonly answer: Found } | null;
  /** Whether that is the answer to what stands in the field now. */
  readonly settled: boolean;
  readonly error: unknown;
}

/** Looks in the store for what is typed. An answer that comes late is dropped: only the last question counts. */
export function useFound(typed: string): LookedFor {
  const text = useRested(typed.trim());
  const wanted = text !== '';
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: keys.found(text),
    queryFn: async () => {
      // What was typed in a worksheet a second ago is found too.
      await writeEverythingAway();
      return { typed: text, answer: await bridge.search.find({ text }) };
    },
    enabled: wanted,
    placeholderData: keepPreviousData,
    gcTime: 0,
    staleTime: 0,
  });
  return {
    found: wanted ? (data ?? null) : null,
    settled: text === typed.trim() && (!wanted || (data !== undefined && !isPlaceholderData)),
    error,
  };
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
