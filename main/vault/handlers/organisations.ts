import { organisationSchema, type Organisation } from '../../../domain/client-file/organisation.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../failure.ts';
import { inStore, type House } from '../house.ts';
import type { Tables } from '../store/store.ts';

/** The address book. Referrals hold a copy of what they need, so an entry may change or go. */
export function organisationHandlers(house: House): Handlers<'vault'>['organisations'] {
  return {
    list: () => inStore(house, (tables) => tables.organisations.list()),

    create: (values) =>
      inStore(house, (tables, now) => {
        const id = house.randomId();
        tables.organisations.insert(named({ ...values, id }));
        tables.audit.record('created', 'organisation', id, now);
        return { id };
      }),

    change: ({ id, change }) =>
      inStore(house, (tables, now) => {
        tables.organisations.update(named({ ...organisationIn(tables, id), ...change }));
        tables.audit.record('changed', 'organisation', id, now);
        return {};
      }),

    remove: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.organisations.setRemoved(id, now)) throw new Failure('not-found');
        tables.audit.record('removed', 'organisation', id, now);
        return {};
      }),

    restore: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.organisations.setRemoved(id, null)) throw new Failure('not-found');
        tables.audit.record('restored', 'organisation', id, now);
        return {};
      }),
  };
}

/** The entry, checked. Throws Failure 'name-needed': a list of nameless services helps nobody. */
function named(values: object): Organisation {
  const organisation = organisationSchema.parse(values);
  const name = organisation.name.trim();
  if (name === '') throw new Failure('name-needed');
  return { ...organisation, name };
}

function organisationIn(tables: Tables, id: string): Organisation {
  const organisation = tables.organisations.read(id);
  if (organisation === null) throw new Failure('not-found');
  return organisation;
}
