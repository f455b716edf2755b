import { createContext, useContext, useMemo, type JSX, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { WellbeingPlanDocument } from '../../../domain/instruments/wellbeing-plan/document.ts';
import type { CellView } from '../../../domain/instruments/wellbeing-plan/table/cells.ts';
import { useLanguage } from '../../language/use-language.ts';
import { createGridStore, type GridState, type GridStore } from './grid-state.ts';
import { planActions, type PlanActions } from './plan-actions.ts';
import type { WellbeingPlanStore } from './wellbeing-plan-store.ts';

/** Everything that the parts of one open plan share. */
export interface Plan {
  readonly store: WellbeingPlanStore;
  readonly grid: GridStore;
  readonly actions: PlanActions;
  readonly clientId: string;
  readonly view: CellView;
}

const PlanContext = createContext<Plan | null>(null);

export interface PlanProviderProps {
  readonly store: WellbeingPlanStore;
  readonly clientId: string;
  readonly clientName: string;
  readonly children: ReactNode;
}

export function PlanProvider({ store, clientId, clientName, children }: PlanProviderProps): JSX.Element {
  const { language } = useLanguage();
  const grid = useMemo(() => createGridStore(), []);
  const plan = useMemo((): Plan => {
    const view = { clientName, language };
    return { store, grid, actions: planActions(store, view), clientId, view };
  }, [store, grid, clientId, clientName, language]);
  return <PlanContext value={plan}>{children}</PlanContext>;
}

export function usePlan(): Plan {
  const plan = useContext(PlanContext);
  if (plan === null) throw new Error('there is no open plan here');
  return plan;
}

export const usePlanDocument = (): WellbeingPlanDocument =>
  useStore(usePlan().store, ({ document }) => document);

export const useGrid = <Part,>(part: (state: GridState) => Part): Part => useStore(usePlan().grid, part);
