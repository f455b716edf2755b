import type { Preferences } from '../../../preload/contract/contract.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import type { PreferencesFile } from '../preferences-file.ts';

export interface PreferencesParts {
  readonly file: PreferencesFile;
  /** Makes menu, window and locking follow. */
  readonly apply: (preferences: Preferences) => void;
}

export const preferencesHandlers = ({ file, apply }: PreferencesParts): Handlers<'main'>['preferences'] => ({
  read: () => file.preferences(),
  write: async (change) => {
    const preferences = await file.change(given(change));
    apply(preferences);
    return preferences;
  },
});

/** A preference that is named but undefined is not a change. */
function given(change: {
  readonly [P in keyof Preferences]?: Preferences[P] | undefined;
}): Partial<Preferences> {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<Preferences>;
}
