import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { VacancyDocument } from '../../../domain/instruments/vacancy/document.ts';
import { vacancyActions, type VacancyActions } from './vacancy-actions.ts';
import { createVacancyState, type VacancyStateStore } from './vacancy-state.ts';
import type { VacancyStore } from './vacancy-store.ts';

/** Everything that the parts of one open vacancy share. */
export interface Vacancy {
  readonly store: VacancyStore;
  readonly state: VacancyStateStore;
  readonly actions: VacancyActions;
  readonly clientId: string;
  readonly worksheetId: string;
}

const VacancyContext = createContext<Vacancy | null>(null);

export interface VacancyProviderProps {
  readonly store: VacancyStore;
  readonly clientId: string;
  readonly worksheetId: string;
  readonly children: ReactNode;
}

export function VacancyProvider({
  store,
  clientId,
  worksheetId,
  children,
}: VacancyProviderProps): JSX.Element {
  const vacancy = useMemo(() => {
    const state = createVacancyState();
    return { store, state, actions: vacancyActions({ store, state }), clientId, worksheetId };
  }, [store, clientId, worksheetId]);
  return <VacancyContext value={vacancy}>{children}</VacancyContext>;
}

export function useVacancy(): Vacancy {
  const vacancy = useContext(VacancyContext);
  if (vacancy === null) throw new Error('no vacancy around this part');
  return vacancy;
}

export const useVacancyDocument = (): VacancyDocument =>
  useStore(useVacancy().store, (state) => state.document);

export function useVacancyState<Part>(
  part: (state: ReturnType<VacancyStateStore['getState']>) => Part,
): Part {
  return useStore(useVacancy().state, part);
}
