import type { Handlers } from '../../../preload/contract/types.ts';

export interface ViewParts {
  /** Full screen without menu, and content protection off so that a second screen or projector shows it; or all of it back. */
  readonly present: (on: boolean) => void;
}

export const viewHandlers = ({ present }: ViewParts): Handlers<'main'>['view'] => ({
  presentation: ({ on }) => {
    present(on);
    return {};
  },
});
