/**
 * What may be asked of files that are open to read only, by namespace and method: looking, and leaving. Everything else is
 * refused, and so is what leaves the house: the audit trail could not say so. A method that is added to the contract is refused
 * until it is named here.
 */
const readingMethods: ReadonlySet<string> = new Set([
  'app.information',
  'app.flushed',
  'preferences.read',
  'preferences.write',
  'view.presentation',
  'vault.status',
  'vault.openForEditing',
  'vault.chooseFolder',
  'vault.acceptFolder',
  'vault.lock',
  'clients.list',
  'clients.read',
  'organisations.list',
  'suggestions.read',
  'agreements.due',
  'worksheets.read',
  'worksheets.moments',
  'worksheets.readMoment',
  'search.find',
  'privacy.organisation',
  'privacy.file',
  'privacy.due',
  'privacy.restricted',
  'privacy.erasingPlan',
  'privacy.unfinished',
  'privacy.erasures',
  'audit.page',
  'audit.verify',
  'backups.list',
  'jobs.stop',
  'internal.jobDrop',
  'internal.close',
]);

export const isReading = (namespace: string, method: string): boolean =>
  readingMethods.has(`${namespace}.${method}`);
