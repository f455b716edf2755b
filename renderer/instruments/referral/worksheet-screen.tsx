import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReferralDocument } from '../../../domain/instruments/referral/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { OpenWorksheet, type WorksheetAddress } from '../../document/open-worksheet.tsx';
import { WritingScreen } from '../../writing/writing-screen.tsx';
import { Panel } from './panel.tsx';
import { ReferralProvider } from './referral-context.tsx';
import { ReferralSheet } from './referral-sheet.tsx';
import { openReferral, type ReferralStore } from './referral-store.ts';

const open = (worksheet: Worksheet): ReferralStore =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  openReferral(worksheet, worksheet.document as ReferralDocument);

/** The screen of a referral (doorverwijzing). */
export function ReferralWorksheet({ clientId, worksheetId }: WorksheetAddress): JSX.Element {
  const { t } = useTranslation();
  return (
    <OpenWorksheet clientId={clientId} worksheetId={worksheetId} open={open}>
      {(worksheet, store) => (
        <ReferralProvider
          store={store}
          clientId={clientId}
          worksheetId={worksheetId}
          clientName={worksheet.clientName}
        >
          <WritingScreen
            clientId={clientId}
            worksheet={worksheet}
            store={store}
            nameDeed={({ word, count }) => t(`referral.done.${word}`, { count })}
            sheet={<ReferralSheet />}
            startsClosed
            renderPanel={(close) => <Panel onClose={close} />}
          />
        </ReferralProvider>
      )}
    </OpenWorksheet>
  );
}
