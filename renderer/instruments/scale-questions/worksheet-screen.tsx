import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScaleQuestionsDocument } from '../../../domain/instruments/scale-questions/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { today } from '../../language/dates.ts';
import { useActiveConversation } from '../../shell/active-conversation.ts';
import { Panel } from './panel.tsx';
import { ScaleQuestionsSheet } from './scale-questions-sheet.tsx';
import { openScaleQuestions, type ScaleQuestionsStore } from './scale-questions-store.ts';

const open = (worksheet: Worksheet): ScaleQuestionsStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openScaleQuestions(worksheet, worksheet.document as ScaleQuestionsDocument);

/** The screen of scale questions: what stands around it, and the sheet in the middle. */
export function ScaleQuestionsWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => <Screen clientId={clientId} worksheet={worksheet} store={store} />}
    </OpenWorksheet>
  );
}

interface ScreenProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
  readonly store: ScaleQuestionsStore;
}

function Screen({ clientId, worksheet, store }: ScreenProps): JSX.Element {
  const { t } = useTranslation();
  const conversation = useActiveConversation(clientId);
  const now = { date: conversation?.date ?? today(), place: conversation?.place ?? '' };
  return (
    <WritingScreen
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      startsClosed
      nameDeed={({ word, count }) => t(`scale-questions.done.${word}`, { count })}
      sheet={
        <ScaleQuestionsSheet clientId={clientId} worksheetId={worksheet.summary.id} store={store} now={now} />
      }
      renderPanel={(close) => <Panel clientName={worksheet.clientName} store={store} onClose={close} />}
    />
  );
}
