import type { EventName, MethodName, Namespace } from './types.ts';

/**
 * The names in the contract without its schemas, so that the preload can build `window.houvast` without carrying zod into
 * every window. The compiler holds this table to the contract: a name too few or too many does not compile.
 */
export const methodNames = {
  app: { information: true, flushed: true },
  preferences: { read: true, write: true },
  view: { presentation: true },
  vault: {
    status: true,
    chooseFolder: true,
    suggestPassphrase: true,
    create: true,
    proveRecovery: true,
    renewRecovery: true,
    saveRecoverySheet: true,
    unlock: true,
    unlockWithRecovery: true,
    changePassphrase: true,
    lock: true,
    unlockReadOnly: true,
    openForEditing: true,
    acceptFolder: true,
    openIdentityFile: true,
    unlockWithOrganisation: true,
    checkOrganisationKey: true,
    setOrganisationKey: true,
  },
  emergency: { save: true, open: true, putBack: true },
  clients: {
    list: true,
    create: true,
    addExample: true,
    read: true,
    change: true,
    remove: true,
    restore: true,
  },
  conversations: { create: true, change: true, remove: true, restore: true },
  consents: { create: true, change: true, withdraw: true, remove: true, restore: true },
  organisations: { list: true, create: true, change: true, remove: true, restore: true },
  suggestions: { read: true, change: true },
  agreements: { due: true, settle: true },
  worksheets: {
    create: true,
    read: true,
    edit: true,
    rename: true,
    duplicate: true,
    moments: true,
    readMoment: true,
    remove: true,
    restore: true,
  },
  exports: {
    savePdf: true,
    saveSvg: true,
    saveDocx: true,
    savePng: true,
    copyImage: true,
    saveCalendar: true,
    saveConsent: true,
    printConsent: true,
    print: true,
  },
  files: { savePdf: true, print: true },
  backups: { list: true, make: true, check: true, restore: true, takeKeyFile: true, salvage: true },
  jobs: { stop: true },
  search: { find: true },
  exchange: { open: true, save: true },
  privacy: {
    organisation: true,
    changeOrganisation: true,
    file: true,
    due: true,
    keep: true,
    restricted: true,
    restrict: true,
    lift: true,
    erasingPlan: true,
    erase: true,
    unfinished: true,
    finishErasing: true,
    erasures: true,
    saveSheet: true,
  },
  audit: { page: true, verify: true, save: true },
  transfers: { ownKey: true, save: true, choose: true, open: true, add: true, forget: true },
  access: { save: true },
} as const satisfies { readonly [N in Namespace]: { readonly [M in MethodName<N>]: true } };

export const eventNames = {
  flush: true,
  command: true,
  preferences: true,
  progress: true,
  backups: true,
} as const satisfies Readonly<Record<EventName, true>>;

/** The channel on which the window asks for one method, and no other. */
export const channelOf = (namespace: string, method: string): string => `houvast:${namespace}.${method}`;

/** The channel on which the window hears of one event. */
export const eventChannelOf = (event: string): string => `houvast:event:${event}`;
