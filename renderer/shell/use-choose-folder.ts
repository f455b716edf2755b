import { useQueryClient } from '@tanstack/react-query';
import { bridge } from '../bridge/bridge.ts';
import { writeEverythingAway } from '../bridge/flushing.ts';
import { keys } from '../bridge/keys.ts';
import { codeOf } from '../language/error-sentence.ts';
import { askAnyway } from './doors/anyway.ts';
import { tellProblem } from './problems.ts';

/** Lets the coach pick another data folder; the vault then starts anew on it. */
export function useChooseFolder(): () => void {
  const queryClient = useQueryClient();
  const choose = (): void => {
    writeEverythingAway()
      .then(() => bridge.vault.chooseFolder({}))
      .then(({ folder }) =>
        folder === null ? undefined : queryClient.invalidateQueries({ queryKey: keys.status }),
      )
      .catch((error: unknown) => {
        const code = codeOf(error);
        if (code === 'folder-synced') askAnyway('synced');
        else if (code === 'folder-on-network') askAnyway('network');
        else tellProblem(code, choose);
      });
  };
  return choose;
}
