import { useLocation } from 'wouter';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import { paths } from '../paths.ts';
import { tellProblem } from '../problems.ts';

/** Adds the invented client in the language that is spoken, and opens it. */
export function useExample(): { readonly add: () => void; readonly isPending: boolean } {
  const { language } = useLanguage();
  const [, go] = useLocation();
  const example = useChange(bridge.clients.addExample, () => [keys.clients]);
  const add = (): void =>
    example.mutate(
      { language },
      { onSuccess: ({ id }) => go(paths.client(id)), onError: (error) => tellProblem(codeOf(error)) },
    );
  return { add, isPending: example.isPending };
}
