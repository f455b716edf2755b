import { instrumentOf } from '../../../domain/instruments/registry.ts';
import type { Answer, Argument, Handlers } from '../../../preload/contract/types.ts';
import { documentFrom, editDocument } from '../documents.ts';
import { Failure } from '../failure.ts';
import { inStore, type House } from '../house.ts';
import { momentKey } from '../moments.ts';
import type { Tables } from '../store/store.ts';
import { newestOf, saveDocument, worksheetIn } from './worksheets.ts';

type Settling = Argument<'agreements', 'settle'>;

/** Agreements of all worksheets. They are told by the worksheets; settling one is an edit of its worksheet. */
export function agreementHandlers(house: House): Handlers<'vault'>['agreements'] {
  return {
    due: ({ until }) => inStore(house, (tables) => tables.agreements.dueUntil(until)),

    settle: (settling) => inStore(house, (tables, now) => settle(house, tables, settling, now)),
  };
}

function settle(
  house: House,
  tables: Tables,
  { worksheetId, agreementId, settled, conversationId }: Settling,
  now: string,
): Answer<'agreements', 'settle'> {
  const worksheet = worksheetIn(tables, worksheetId);
  const before = documentFrom(worksheet.instrument, newestOf(tables, worksheetId).document);
  const command = instrumentOf(worksheet.instrument).settle?.(before, agreementId, settled);
  if (command === undefined) throw new Failure('not-found');
  const key = momentKey(tables, worksheet.clientId, conversationId, now);
  const document = editDocument(worksheet.instrument, before, [command]);
  return { ...saveDocument(house, tables, { worksheet, key, document }, now), before };
}
