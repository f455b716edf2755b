import type { AuditFilter } from '../../../preload/contract/privacy.ts';
import type { Answer, Handlers } from '../../../preload/contract/types.ts';
import { inStore, type House } from '../house.ts';
import type { Tables } from '../store/store.ts';

/** As many as somebody reads at once. */
const perPage = 50;

/** Reading the audit trail. Looking at it is not written in it. */
export function auditHandlers(house: House): Handlers<'vault'>['audit'] {
  return {
    page: ({ filter, before }) => inStore(house, (tables) => pageOf(tables, filter, before)),
    verify: () => inStore(house, ({ audit }) => ({ holds: audit.verify(), entries: audit.count() })),
  };
}

function pageOf(tables: Tables, filter: AuditFilter, before: number | null): Answer<'audit', 'page'> {
  const { clientId, action, from, until } = filter;
  const question = {
    clientId,
    action,
    before,
    from: from === null ? null : beginningOf(from, 0),
    until: until === null ? null : beginningOf(until, 1),
  };
  const entries = tables.auditView.page(question, perPage + 1);
  return { entries: entries.slice(0, perPage), more: entries.length > perPage };
}

/** When a calendar day begins where this computer is, or one so many days later. */
function beginningOf(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const beginning = new Date(2000, 0, 1);
  // A year below 100 would be taken for one of the last century
  beginning.setFullYear(year, month - 1, date + later);
  return beginning.toISOString();
}
