import { useQueryClient } from '@tanstack/react-query';
import { bridge } from '../bridge/bridge.ts';
import { writeEverythingAway } from '../bridge/flushing.ts';
import { keys } from '../bridge/keys.ts';
import { codeOf } from '../language/error-sentence.ts';
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
      .catch((error: unknown) => tellProblem(codeOf(error), choose));
  };
  return choose;
}
