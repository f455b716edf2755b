import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Erasure } from '../../../domain/privacy/erasure.ts';
import type { OwnOrganisation } from '../../../domain/privacy/own-organisation.ts';
import { breachSheet } from '../../../domain/privacy/sheets/breach-sheet.ts';
import { proofSheet } from '../../../domain/privacy/sheets/proof-sheet.ts';
import { registerSheet } from '../../../domain/privacy/sheets/register-sheet.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { bridge } from '../../bridge/bridge.ts';
import { useOwnOrganisation } from '../../bridge/privacy-queries.ts';
import { say } from '../../components/toasts.ts';
import { clock, dayOf, today } from '../../language/dates.ts';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import { SheetDialog } from '../../printing/sheet-dialog.tsx';
import { tellError, tellProblem } from '../problems.ts';
import { toEdge } from '../to-edge.ts';

/** Which of the sheets for the organisation's own records. */
type PrivacySheet = 'register' | 'breach' | Erasure;

export interface PrivacySheetDialogProps {
  readonly which: PrivacySheet;
  readonly onClose: () => void;
}

/** One of the sheets as it comes on paper, with what the organisation filled in about itself. */
export function PrivacySheetDialog(props: PrivacySheetDialogProps): JSX.Element | null {
  const { data: organisation, error } = useOwnOrganisation();
  toEdge(error);
  return organisation === undefined ? null : <Shown {...props} organisation={organisation} />;
}

function Shown({
  which,
  organisation,
  onClose,
}: PrivacySheetDialogProps & { readonly organisation: OwnOrganisation }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const sheet = useMemo(() => sheetOf(which, organisation, language), [which, organisation, language]);
  const save = (): void => {
    const request =
      typeof which === 'string'
        ? ({ kind: which, language } as const)
        : ({ kind: 'proof', id: which.id, language } as const);
    bridge.privacy
      .saveSheet(request)
      .then(({ outcome }) => outcome === 'saved' && say(t('privacy.sheets.saved')))
      .catch((error: unknown) => tellProblem(codeOf(error), save));
  };
  return (
    <SheetDialog
      title={sheet.title}
      sheet={sheet}
      words={{ save: t('privacy.sheets.save'), print: t('privacy.sheets.print') }}
      onSave={save}
      onPrint={print}
      onClose={onClose}
    />
  );
}

const print = (): void =>
  void bridge.exports.print({ worksheetId: null, paper: 'A4', landscape: false }).catch(tellError);

function sheetOf(which: PrivacySheet, organisation: OwnOrganisation, language: Language): Sheet {
  if (which === 'register') return registerSheet({ organisation, language, date: today() });
  if (which === 'breach') return breachSheet({ organisation, language });
  const { erasedAt } = which;
  // The same clock in every language, as in the file that is saved
  return proofSheet({
    erasure: which,
    organisation,
    language,
    day: dayOf(erasedAt),
    time: clock(erasedAt, 'en'),
  });
}
