import { useInfiniteQuery, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AuditFilter } from '../../preload/contract/privacy.ts';
import type { Answer } from '../../preload/contract/types.ts';
import { bridge } from './bridge.ts';
import { keys } from './keys.ts';

/** What these say changes with the clock and with other screens, so each screen that shows it reads it anew. */
const fresh = { refetchOnMount: 'always', gcTime: 0 } as const;

export const useOwnOrganisation = (): UseQueryResult<Answer<'privacy', 'organisation'>> =>
  useQuery({
    queryKey: [...keys.privacy, 'organisation'],
    queryFn: () => bridge.privacy.organisation({}),
  });

/** Restriction and retention of one file. */
export const useFilePrivacy = (id: string): UseQueryResult<Answer<'privacy', 'file'>> =>
  useQuery({
    queryKey: [...keys.privacy, 'file', id],
    queryFn: () => bridge.privacy.file({ id }),
    refetchOnMount: 'always',
  });

export const useDueFiles = (): UseQueryResult<Answer<'privacy', 'due'>> =>
  useQuery({ queryKey: [...keys.privacy, 'due'], queryFn: () => bridge.privacy.due({}), ...fresh });

export const useRestrictedFiles = (): UseQueryResult<Answer<'privacy', 'restricted'>> =>
  useQuery({
    queryKey: [...keys.privacy, 'restricted'],
    queryFn: () => bridge.privacy.restricted({}),
    ...fresh,
  });

export const useErasures = (): UseQueryResult<Answer<'privacy', 'erasures'>> =>
  useQuery({ queryKey: [...keys.privacy, 'erasures'], queryFn: () => bridge.privacy.erasures({}), ...fresh });

export const useErasingPlan = (id: string): UseQueryResult<Answer<'privacy', 'erasingPlan'>> =>
  useQuery({
    queryKey: [...keys.privacy, 'plan', id],
    queryFn: () => bridge.privacy.erasingPlan({ id }),
    ...fresh,
  });

/** Whether an erasure was cut short. */
export const useUnfinishedErasure = (): UseQueryResult<Answer<'privacy', 'unfinished'>> =>
  useQuery({
    queryKey: [...keys.privacy, 'unfinished'],
    queryFn: () => bridge.privacy.unfinished({}),
    ...fresh,
  });

/** Whether the audit trail is as it was written. */
export const useAuditCheck = (): UseQueryResult<Answer<'audit', 'verify'>> =>
  useQuery({ queryKey: [...keys.privacy, 'audit check'], queryFn: () => bridge.audit.verify({}), ...fresh });

export interface AuditPages {
  /** The latest first; undefined as long as nothing is read. */
  readonly entries: Answer<'audit', 'page'>['entries'] | undefined;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** Entries of the audit trail that pass the filter, a page at a time. */
export function useAuditPages(filter: AuditFilter): AuditPages {
  const query = useInfiniteQuery({
    queryKey: [...keys.privacy, 'audit', filter],
    queryFn: ({ pageParam }) => bridge.audit.page({ filter, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ entries, more }) => (more ? (entries.at(-1)?.number ?? null) : null),
    ...fresh,
  });
  return {
    entries: query.data?.pages.flatMap(({ entries }) => entries),
    error: query.error,
    hasMore: query.hasNextPage,
    more: () => void query.fetchNextPage(),
  };
}
