import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer } from '../../preload/contract/types.ts';
import { bridge } from './bridge.ts';
import { writeEverythingAway } from './flushing.ts';
import { keys } from './keys.ts';

export const useInformation = (): UseQueryResult<Answer<'app', 'information'>> =>
  useQuery({ queryKey: keys.information, queryFn: () => bridge.app.information({}) });

export const usePreferences = (): UseQueryResult<Answer<'preferences', 'read'>> =>
  useQuery({ queryKey: keys.preferences, queryFn: () => bridge.preferences.read({}) });

export const useVaultStatus = (): UseQueryResult<Answer<'vault', 'status'>> =>
  useQuery({ queryKey: keys.status, queryFn: () => bridge.vault.status({}) });

/** Worksheets change without these answers being told, so a screen that shows them reads them anew when it opens. */
export interface Freshness {
  readonly fresh?: boolean;
}
const mount = ({ fresh = false }: Freshness): { refetchOnMount: 'always' | true } => ({
  refetchOnMount: fresh ? 'always' : true,
});

/** Every client file by name, removed ones included. */
export const useClients = (freshness: Freshness = {}): UseQueryResult<Answer<'clients', 'list'>> =>
  useQuery({ queryKey: keys.clients, queryFn: () => bridge.clients.list({}), ...mount(freshness) });

/** One client file, read after what is still in the window has been written. */
export const useClientFile = (
  id: string,
  freshness: Freshness = {},
): UseQueryResult<Answer<'clients', 'read'>> =>
  useQuery({
    queryKey: keys.client(id),
    queryFn: async () => {
      await writeEverythingAway();
      return bridge.clients.read({ id });
    },
    ...mount(freshness),
  });

/** The consents of one client, from the client file; undefined as long as it is not read. */
export const useConsents = (clientId: string): Answer<'clients', 'read'>['consents'] | undefined =>
  useClientFile(clientId).data?.consents;

/** The address book. */
export const useOrganisations = (): UseQueryResult<Answer<'organisations', 'list'>> =>
  useQuery({ queryKey: keys.organisations, queryFn: () => bridge.organisations.list({}) });

/** The public key with which colleagues lock a file for this coach. */
export const useOwnKey = (): UseQueryResult<Answer<'transfers', 'ownKey'>> =>
  useQuery({ queryKey: keys.ownKey, queryFn: () => bridge.transfers.ownKey({}) });

/** The coach's own themes and questions. */
export const useSuggestions = (): UseQueryResult<Answer<'suggestions', 'read'>> =>
  useQuery({ queryKey: keys.suggestions, queryFn: () => bridge.suggestions.read({}) });

/** What is agreed with every client up to and with a day, read after what is still in the window has been written. */
export const useAgreementsDue = (until: string): UseQueryResult<Answer<'agreements', 'due'>> =>
  useQuery({
    queryKey: [...keys.due, until],
    queryFn: async () => {
      await writeEverythingAway();
      return bridge.agreements.due({ until });
    },
    ...mount({ fresh: true }),
  });

/** A worksheet as it is on disk; editing it is the business of the open document. */
export const useWorksheet = (id: string): UseQueryResult<Answer<'worksheets', 'read'>> =>
  useQuery({ queryKey: keys.worksheet(id), queryFn: () => bridge.worksheets.read({ id }), gcTime: 0 });

/** The moments of several worksheets, in the order asked; undefined for one that is not read yet. */
export const useMomentsOfAll = (
  ids: readonly string[],
): readonly (Answer<'worksheets', 'moments'> | undefined)[] =>
  useQueries({
    queries: ids.map((id) => ({
      queryKey: keys.moments(id),
      queryFn: () => bridge.worksheets.moments({ id }),
      gcTime: 0,
    })),
  }).map(({ data }) => data);
