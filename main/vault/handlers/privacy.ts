import {
  ownOrganisationSchema,
  unsaidOrganisation,
  type OwnOrganisation,
} from '../../../domain/privacy/own-organisation.ts';
import { dueDay, endOf } from '../../../domain/privacy/retention.ts';
import type { DueFile, FilePrivacy } from '../../../domain/privacy/file-privacy.ts';
import type { Handlers } from '../../../preload/contract/types.ts';
import { Failure } from '../failure.ts';
import { inStore, localDay, type House } from '../house.ts';
import { unfinishedIn } from '../privacy/erase-client.ts';
import { erasingPlan } from '../privacy/erasing-plan.ts';
import type { Tables } from '../store/store.ts';
import { clientIn } from './clients.ts';

/** What the law asks of client files. Each call that changes something is one transaction with its audit entry. */
export function privacyHandlers(house: House): Handlers<'vault'>['privacy'] {
  return {
    organisation: () => inStore(house, organisationIn),

    changeOrganisation: (change) =>
      inStore(house, (tables, now) => {
        const changed = ownOrganisationSchema.parse({ ...organisationIn(tables), ...given(change) });
        tables.settings.write('organisation', JSON.stringify(changed));
        tables.audit.record('changed', 'own-organisation', '', now);
        return {};
      }),

    file: ({ id }) => inStore(house, (tables) => privacyIn(tables, id)),

    due: () => inStore(house, (tables) => dueFiles(tables, localDay(house.clock()))),

    keep: ({ id, until, reason }) =>
      inStore(house, (tables, now) => {
        clientIn(tables, id);
        tables.filePrivacy.keep(id, until, until === null ? '' : reason);
        tables.audit.record('kept', 'client', id, now);
        return {};
      }),

    restricted: () => inStore(house, (tables) => tables.filePrivacy.restricted()),

    restrict: ({ id, reason }) =>
      inStore(house, (tables, now) => {
        if (!tables.filePrivacy.restrict(id, localDay(house.clock()), reason)) throw new Failure('not-found');
        tables.audit.record('restricted', 'client', id, now);
        return {};
      }),

    lift: ({ id }) =>
      inStore(house, (tables, now) => {
        if (!tables.filePrivacy.lift(id)) throw new Failure('not-found');
        tables.audit.record('lifted', 'client', id, now);
        return {};
      }),

    erasingPlan: ({ id }) => erasingPlan(house, id),

    unfinished: () => inStore(house, (tables) => ({ unfinished: unfinishedIn(tables) !== null })),

    erasures: () => inStore(house, (tables) => tables.erasures.list()),
  };
}

/** The coach's organisation, as far as it was filled in. */
export function organisationIn(tables: Tables): OwnOrganisation {
  const stored = tables.settings.read('organisation');
  return stored === null ? unsaidOrganisation : ownOrganisationSchema.parse(JSON.parse(stored));
}

function privacyIn(tables: Tables, id: string): FilePrivacy {
  const stored = tables.filePrivacy.read(id);
  if (stored === null) throw new Failure('not-found');
  const { restrictedOn, restrictionReason, keepUntil, keepReason } = stored;
  const dueOn = dueDay(stored, organisationIn(tables).retentionMonths);
  return { restrictedOn, restrictionReason, keepUntil, keepReason, dueOn };
}

function dueFiles(tables: Tables, day: string): DueFile[] {
  const { retentionMonths } = organisationIn(tables);
  return tables.filePrivacy
    .ended()
    .flatMap((file): DueFile[] => {
      const [endedOn, dueOn] = [endOf(file), dueDay(file, retentionMonths)];
      if (endedOn === null || dueOn === null || dueOn > day) return [];
      const { id, callingName, removed } = file;
      return [{ id, callingName, endedOn, dueOn, removed }];
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1));
}

/** A member that is named but undefined is not a change. */
const given = (change: object): object =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
