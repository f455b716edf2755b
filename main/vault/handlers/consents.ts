import { consentSchema, type Consent } from '../../../domain/client-file/consent.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../failure.ts';
import { inStore, type House } from '../house.ts';
import type { Tables } from '../store/store.ts';
import { clientIn } from './clients.ts';

/** Consents. Whatever is done to one is written in the audit trail, never what is in it. */
export function consentHandlers(house: House): Handlers<'vault'>['consents'] {
  const update = (id: string, change: object): Record<string, never> =>
    inStore(house, (tables, now) => {
      tables.consents.update(consentSchema.parse({ ...consentIn(tables, id), ...change }));
      tables.audit.record('changed', 'consent', id, now);
      return {};
    });

  return {
    create: ({ clientId, ...values }) =>
      inStore(house, (tables, now) => {
        clientIn(tables, clientId);
        const id = house.randomId();
        tables.consents.insert({ ...values, id, clientId, withdrawnOn: null });
        tables.audit.record('created', 'consent', id, now);
        return { id };
      }),

    change: ({ id, change }) => update(id, change),

    withdraw: ({ id, on }) => update(id, { withdrawnOn: on }),

    remove: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.consents.setRemoved(id, now)) throw new Failure('not-found');
        tables.audit.record('removed', 'consent', id, now);
        return {};
      }),

    restore: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.consents.setRemoved(id, null)) throw new Failure('not-found');
        tables.audit.record('restored', 'consent', id, now);
        return {};
      }),
  };
}

/** A consent that is there and was not removed. Throws Failure 'not-found'. */
export function consentIn(tables: Tables, id: string): Consent {
  const consent = tables.consents.read(id);
  if (consent === null) throw new Failure('not-found');
  return consent;
}
