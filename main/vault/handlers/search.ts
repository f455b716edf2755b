import { termsOf } from '../../../domain/search/terms.ts';
import type { Found } from '../../../preload/contract/found.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { inStore, openIn, type House } from '../house.ts';
import type { FoundInConversation, FoundInWorksheet } from '../store/tables/finding.ts';
import type { Tables } from '../store/store.ts';

/** What fits in a window of a laptop without much scrolling. */
const mostClients = 5;
const mostWorksheets = 5;
const mostTexts = 8;

const nothing: Found = {
  clients: [],
  worksheets: [],
  texts: [],
  more: { clients: false, worksheets: false, texts: false },
};

/** Looking for files, worksheets and words. Nothing is opened by it, and nothing of it is kept. */
export function searchHandlers(house: House): Handlers<'vault'>['search'] {
  return {
    find({ text }) {
      const terms = termsOf(text);
      if (terms.length > 0) return inStore(house, (tables) => find(tables, terms));
      openIn(house);
      return nothing;
    },
  };
}

function find({ finding }: Tables, terms: readonly string[]): Found {
  const clients = finding.clients(terms, mostClients);
  const worksheets = finding.worksheets(terms, mostWorksheets);
  const texts = finding.texts(terms, mostTexts);
  return {
    clients: [...clients.found],
    worksheets: [...worksheets.found],
    texts: texts.found.map(shownText),
    more: { clients: clients.more, worksheets: worksheets.more, texts: texts.more },
  };
}

function shownText(found: FoundInWorksheet | FoundInConversation): Found['texts'][number] {
  const { clientId, clientName, date, excerpt } = found;
  if (found.worksheetId === null) return { clientId, clientName, worksheet: null, date, excerpt };
  const { worksheetId: id, instrument, title, newest: now } = found;
  return { clientId, clientName, worksheet: { id, instrument, title, now }, date, excerpt };
}
