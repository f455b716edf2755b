import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { consentSheet } from '../../../domain/client-file/consent-sheet.ts';
import type { Consent } from '../../../domain/client-file/consent.ts';
import { bridge } from '../../bridge/bridge.ts';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import { SheetDialog } from '../../printing/sheet-dialog.tsx';
import { tellError, tellProblem } from '../problems.ts';

export interface ConsentSheetDialogProps {
  readonly consent: Consent;
  readonly client: Client;
  readonly onClose: () => void;
}

/** The sheet of one consent as it comes on paper, to print or to keep as a file. */
export function ConsentSheetDialog({ consent, client, onClose }: ConsentSheetDialogProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { callingName, coach } = client;
  const sheet = useMemo(
    () => consentSheet(consent, { clientName: callingName, coach, language }),
    [consent, callingName, coach, language],
  );
  const consentId = consent.id;
  const print = (): void => void bridge.exports.printConsent({ consentId }).catch(tellError);
  const save = (): void => {
    bridge.exports
      .saveConsent({ consentId, language })
      .then(({ outcome }) => outcome === 'saved' && say(t('clientFile.consents.saved')))
      .catch((error: unknown) => tellProblem(codeOf(error), save));
  };
  return (
    <SheetDialog
      title={t('clientFile.consents.sheetTitle')}
      sheet={sheet}
      words={{ save: t('clientFile.consents.save'), print: t('clientFile.consents.print') }}
      onSave={save}
      onPrint={print}
      onClose={onClose}
    />
  );
}
