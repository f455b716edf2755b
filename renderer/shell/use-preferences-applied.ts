import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listen } from '../bridge/bridge.ts';
import { keys } from '../bridge/keys.ts';
import { usePreferences } from '../bridge/queries.ts';
import { speak } from '../language/setup.ts';

/** Makes the window look and speak as the coach prefers. The text size is page zoom, which the main process sets. */
export function usePreferencesApplied(): void {
  const queryClient = useQueryClient();
  const { data: preferences } = usePreferences();

  useEffect(
    () => listen('preferences', (changed) => queryClient.setQueryData(keys.preferences, changed)),
    [queryClient],
  );

  useEffect(() => {
    if (preferences === undefined) return;
    document.documentElement.dataset['contrast'] = preferences.contrast;
    document.documentElement.dataset['motion'] = preferences.motion;
    speak(preferences.language);
  }, [preferences]);
}
