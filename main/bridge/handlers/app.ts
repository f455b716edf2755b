import type { Answer, Handlers } from '../../../preload/contract/types.ts';
import type { Flushing } from '../flushing.ts';

export interface AppParts {
  readonly information: Answer<'app', 'information'>;
  readonly flushing: Pick<Flushing, 'answered'>;
}

export const appHandlers = ({ information, flushing }: AppParts): Handlers<'main'>['app'] => ({
  information: () => information,
  flushed: ({ token }) => {
    flushing.answered(token);
    return {};
  },
});
