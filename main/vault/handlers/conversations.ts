import { conversationSchema, type Conversation } from '../../../domain/client-file/client-file.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../failure.ts';
import { inStore, type House } from '../house.ts';
import type { Tables } from '../store/store.ts';
import { clientIn } from './clients.ts';

/** Conversations. A removed one can come back; worksheets that were made in it stay. */
export function conversationHandlers(house: House): Handlers<'vault'>['conversations'] {
  return {
    create: ({ clientId, date, place, note }) =>
      inStore(house, (tables, now) => {
        clientIn(tables, clientId);
        const id = house.randomId();
        tables.conversations.insert({ id, clientId, date, place, note });
        tables.audit.record('created', 'conversation', id, now);
        return { id };
      }),

    change: ({ id, change }) =>
      inStore(house, (tables, now) => {
        tables.conversations.update(conversationSchema.parse({ ...conversationIn(tables, id), ...change }));
        tables.audit.record('changed', 'conversation', id, now);
        return {};
      }),

    remove: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.conversations.setRemoved(id, now)) throw new Failure('not-found');
        tables.audit.record('removed', 'conversation', id, now);
        return {};
      }),

    restore: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.conversations.setRemoved(id, null)) throw new Failure('not-found');
        tables.audit.record('restored', 'conversation', id, now);
        return {};
      }),
  };
}

function conversationIn(tables: Tables, id: string): Conversation {
  const conversation = tables.conversations.read(id);
  if (conversation === null) throw new Failure('not-found');
  return conversation;
}
