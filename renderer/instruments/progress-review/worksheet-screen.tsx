import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressReviewDocument } from '../../../domain/instruments/progress-review/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { ClientMode } from './client-mode.tsx';
import { Panel } from './panel.tsx';
import { openProgressReview, type ProgressReviewStore } from './progress-review-store.ts';
import { ReviewProvider, useReview } from './review-context.tsx';
import { ReviewSheet } from './review-sheet.tsx';

const open = (worksheet: Worksheet): ProgressReviewStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openProgressReview(worksheet, worksheet.document as ProgressReviewDocument);

/** The screen of a progress review (stavaza). */
export function ProgressReviewWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <ReviewProvider store={store} clientId={clientId} clientName={worksheet.clientName}>
          <ProgressReviewScreen clientId={clientId} worksheet={worksheet} />
        </ReviewProvider>
      )}
    </OpenWorksheet>
  );
}

export interface ProgressReviewScreenProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

/** The worksheet of the coach, or in its place the screen that the client has to fill in alone. */
export function ProgressReviewScreen({ clientId, worksheet }: ProgressReviewScreenProps): JSX.Element {
  const { t } = useTranslation();
  const { store, actions } = useReview();
  const [filling, setFilling] = useState<string | null>(null);
  const fill = (moment: string): void => {
    const present = store.getState().document.moments.find(({ id }) => id === moment);
    if (present?.finished === true) actions.finish(moment, false);
    setFilling(moment);
  };
  if (filling !== null) {
    return (
      <ClientMode
        moment={filling}
        onLeave={() => {
          setFilling(null);
          void store.getState().flush();
        }}
      />
    );
  }
  return (
    <WritingScreen
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={({ word, count }) => t(`progress-review.done.${word}`, { count })}
      sheet={<ReviewSheet onFill={fill} />}
      renderPanel={(close) => <Panel onClose={close} />}
    />
  );
}
