import { lazy, type ComponentType, type JSX, type LazyExoticComponent } from 'react';
import { Redirect } from 'wouter';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { useFilePrivacy } from '../bridge/privacy-queries.ts';
import { useClientFile } from '../bridge/queries.ts';
import { useReadOnly } from './doors/use-read-only.ts';
import { NotHere } from './not-here.tsx';
import { paths } from './paths.ts';
import { toEdge } from './to-edge.ts';

export interface WorksheetProps {
  readonly clientId: string;
  readonly worksheetId: string;
}

/** The screen of each instrument, by its name in the store. */
const screens: Readonly<Record<InstrumentId, LazyExoticComponent<ComponentType<WorksheetProps>>>> = {
  balance: lazy(async () => ({
    default: (await import('../instruments/balance/worksheet-screen.tsx')).BalanceWorksheet,
  })),
  ecogram: lazy(async () => ({
    default: (await import('../instruments/ecogram/worksheet-screen.tsx')).EcogramWorksheet,
  })),
  vacancy: lazy(async () => ({
    default: (await import('../instruments/vacancy/worksheet-screen.tsx')).VacancyWorksheet,
  })),
  'scale-questions': lazy(async () => ({
    default: (await import('../instruments/scale-questions/worksheet-screen.tsx')).ScaleQuestionsWorksheet,
  })),
  'wellbeing-plan': lazy(async () => ({
    default: (await import('../instruments/wellbeing-plan/worksheet-screen.tsx')).WellbeingPlanWorksheet,
  })),
  'progress-review': lazy(async () => ({
    default: (await import('../instruments/progress-review/worksheet-screen.tsx')).ProgressReviewWorksheet,
  })),
  referral: lazy(async () => ({
    default: (await import('../instruments/referral/worksheet-screen.tsx')).ReferralWorksheet,
  })),
  mindmap: lazy(async () => ({
    default: (await import('../instruments/mindmap/worksheet-screen.tsx')).MindmapWorksheet,
  })),
};

const HistoryScreen = lazy(async () => ({
  default: (await import('../history/history-screen.tsx')).HistoryScreen,
}));

/** Opens a worksheet with the screen of its instrument. */
export function WorksheetRoute({ clientId, worksheetId }: WorksheetProps): JSX.Element | null {
  const { data: file, error } = useClientFile(clientId);
  const { data: privacy, error: privacyError } = useFilePrivacy(clientId);
  const readOnly = useReadOnly();
  toEdge(error ?? privacyError);
  if (file === undefined || privacy === undefined) return null;
  // A worksheet of a restricted file opens as it comes on paper, from the file
  if (privacy.restrictedOn !== null) return <Redirect to={paths.client(clientId)} replace />;
  const summary = file.worksheets.find((worksheet) => worksheet.id === worksheetId);
  if (summary === undefined) return <NotHere />;
  // Nothing of it can be changed: it is looked at as its moments are.
  const Screen = readOnly ? HistoryScreen : screens[summary.instrument];
  return <Screen clientId={clientId} worksheetId={worksheetId} />;
}
