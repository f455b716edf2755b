import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgressReviewDocument } from '../../../domain/instruments/progress-review/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { openProgressReview, type ProgressReviewStore } from './progress-review-store.ts';

const open = (worksheet: Worksheet): ProgressReviewStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openProgressReview(worksheet, worksheet.document as ProgressReviewDocument);

/** The screen of this instrument. */
export function ProgressReviewWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  const { t } = useTranslation();
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <WritingScreen
          clientId={clientId}
          worksheet={worksheet}
          store={store}
          nameDeed={({ word, count }) => t(`progress-review.done.${word}`, { count })}
          sheet={<div />}
        />
      )}
    </OpenWorksheet>
  );
}
