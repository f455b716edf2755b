import { clientSchema, type Client } from '../../../domain/client-file/client-file.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../failure.ts';
import { inStore, type House } from '../house.ts';
import type { Tables } from '../store/store.ts';
import { blankClient } from './blank-client.ts';
import { addExample } from './example-client.ts';

const longestName = 500;

/** Client files. Each call is one transaction with its audit entry. */
export function clientHandlers(house: House): Handlers<'vault'>['clients'] {
  return {
    list: () => inStore(house, (tables) => tables.clients.list()),

    create: ({ callingName }) =>
      inStore(house, (tables, now) => {
        const id = house.randomId();
        tables.clients.insert({ ...blankClient, id, callingName: nameFrom(callingName) }, now);
        tables.audit.record('created', 'client', id, now);
        return { id };
      }),

    addExample: ({ language }) => inStore(house, (tables, now) => addExample(house, tables, language, now)),

    read: ({ id }) =>
      inStore(house, (tables, now) => {
        const client = clientIn(tables, id);
        tables.clients.touch(id, now);
        tables.audit.record('opened', 'client', id, now);
        return {
          client,
          conversations: tables.conversations.listOf(id),
          worksheets: tables.worksheets.listOf(id),
          consents: tables.consents.listOf(id),
          agreements: tables.agreements.listOf(id),
        };
      }),

    change: ({ id, change }) =>
      inStore(house, (tables, now) => {
        const callingName =
          change.callingName === undefined ? {} : { callingName: nameFrom(change.callingName) };
        tables.clients.update(clientSchema.parse({ ...clientIn(tables, id), ...change, ...callingName }));
        tables.audit.record('changed', 'client', id, now);
        return {};
      }),

    remove: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.clients.setRemoved(id, now)) throw new Failure('not-found');
        tables.audit.record('removed', 'client', id, now);
        return {};
      }),

    restore: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.clients.setRemoved(id, null)) throw new Failure('not-found');
        tables.audit.record('restored', 'client', id, now);
        return {};
      }),
  };
}

/** A client that is there and was not removed. Throws Failure 'not-found'. */
export function clientIn(tables: Tables, id: string): Client {
  const client = tables.clients.read(id);
  if (client === null) throw new Failure('not-found');
  return client;
}

function nameFrom(typed: string): string {
  const name = typed.trim();
  if (name === '') throw new Failure('name-needed');
  if (name.length > longestName) throw new Failure('name-too-long');
  return name;
}
