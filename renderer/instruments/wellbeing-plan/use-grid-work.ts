import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { gridWork, type GridWork } from './grid-work.ts';
import { usePlan } from './plan-context.tsx';

/** What can be done in the table of the open plan. */
export function useGridWork(): GridWork {
  const plan = usePlan();
  const { t } = useTranslation();
  return useMemo(() => gridWork(plan, t), [plan, t]);
}
