import {
  noSuggestions,
  suggestionsSchema,
  type Suggestions,
} from '../../../domain/client-file/suggestions.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { inStore, type House } from '../house.ts';
import type { Tables } from '../store/store.ts';

/** The coach's own themes and questions: one list for the whole store. */
export function suggestionHandlers(house: House): Handlers<'vault'>['suggestions'] {
  return {
    read: () => inStore(house, suggestionsIn),

    change: ({ themes, questions }) =>
      inStore(house, (tables, now) => {
        const before = suggestionsIn(tables);
        const changed = suggestionsSchema.parse({
          themes: themes ?? before.themes,
          questions: { ...before.questions, ...questions },
        });
        tables.settings.write('suggestions', JSON.stringify(changed));
        tables.audit.record('changed', 'suggestions', 'suggestions', now);
        return {};
      }),
  };
}

function suggestionsIn(tables: Tables): Suggestions {
  const stored = tables.settings.read('suggestions');
  return stored === null ? noSuggestions : suggestionsSchema.parse(JSON.parse(stored));
}
