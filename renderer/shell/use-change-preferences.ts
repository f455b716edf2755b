import { useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '../../preload/contract/contract.ts';
import { bridge } from '../bridge/bridge.ts';
import { keys } from '../bridge/keys.ts';
import { codeOf } from '../language/error-sentence.ts';
import { tellProblem } from './problems.ts';

/** Changes some preferences; the window follows as soon as they are kept. */
export function useChangePreferences(): (change: Partial<Preferences>) => void {
  const queryClient = useQueryClient();
  return (change) => {
    bridge.preferences
      .write(change)
      .then((kept) => queryClient.setQueryData(keys.preferences, kept))
      .catch((error: unknown) => tellProblem(codeOf(error)));
  };
}
