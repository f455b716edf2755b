import './no-eval.ts';
import { createRoot } from 'react-dom/client';
import { bridge } from './bridge/bridge.ts';
import { keys } from './bridge/keys.ts';
import { createQueryClient } from './bridge/query-client.ts';
import { allowEmptyMarkup } from './canvas/trusted-types.ts';
import { startTexts } from './language/setup.ts';
import { App } from './shell/app.tsx';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

// A field for a date clears what it said to a screen reader by an empty text.
allowEmptyMarkup();
const queryClient = createQueryClient();

/** The language is known before the first picture, so that no window opens in the wrong one. */
async function start(): Promise<void> {
  const preferences = await bridge.preferences.read({}).catch(() => null);
  if (preferences !== null) queryClient.setQueryData(keys.preferences, preferences);
  startTexts(preferences?.language ?? (navigator.language.startsWith('en') ? 'en' : 'nl'));
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<App queryClient={queryClient} />);
}

void start();
