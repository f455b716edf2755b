import { IconDownload, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useMemo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { consentSheet } from '../../../domain/client-file/consent-sheet.ts';
import type { Consent } from '../../../domain/client-file/consent.ts';
import { bridge } from '../../bridge/bridge.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import { PrintedPages } from '../../printing/printed-pages.tsx';
import { SheetPageView } from '../../scene-view/sheet-page-view.tsx';
import { tellError, tellProblem } from '../problems.ts';
import styles from './consents.module.css';

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
    <Dialog
      isOpen
      onClose={onClose}
      icon={IconFileText}
      title={t('clientFile.consents.sheetTitle')}
      actions={
        <>
          <Button size="large" icon={IconDownload} onPress={save}>
            {t('clientFile.consents.save')}
          </Button>
          <Button size="large" kind="primary" icon={IconPrinter} onPress={print}>
            {t('clientFile.consents.print')}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too */}
      <section className={styles['sheet']} aria-label={t('clientFile.consents.sheetTitle')} tabIndex={0}>
        <div className={styles['pages']}>
          {sheet.pages.map((page, index) => (
            <SheetPageView key={index} page={page} label={wordsOf(page)} />
          ))}
        </div>
      </section>
      <PrintedPages pages={sheet.pages} title={sheet.title} />
    </Dialog>
  );
}

/** Everything that stands on a page, in reading order: the picture itself says nothing to a screen reader. */
const wordsOf = ({
  shapes,
}: {
  readonly shapes: ReturnType<typeof consentSheet>['pages'][0]['shapes'];
}): string => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])).join(' ');
