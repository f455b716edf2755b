import type { Answer, Handlers } from '../../../preload/contract/types.ts';
import type { Flushing } from '../flushing.ts';

export interface AppParts {
  readonly information: Answer<'app', 'information'>;
  readonly flushing: Pick<Flushing, 'answered'>;
  /** Begins to leave; the flush and the closing of the store follow by themselves. */
  readonly quit: () => void;
}

export const appHandlers = ({ information, flushing, quit }: AppParts): Handlers<'main'>['app'] => ({
  information: () => information,
  flushed: ({ token }) => {
    flushing.answered(token);
    return {};
  },
  quit: () => {
    quit();
    return {};
  },
});
