import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import { tellError, tellProblem } from '../problems.ts';

function print(): void {
  bridge.exports.print({ worksheetId: null, paper: 'A4', landscape: false }).catch(tellError);
}

/** Brings the sheet out of the house while it is shown: on paper, or as a file. */
export function RecoveryActions(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [saved, setSaved] = useState(false);
  const save = (): void => {
    bridge.vault
      .saveRecoverySheet({ language })
      .then(({ outcome }) => setSaved(outcome === 'saved'))
      .catch((error: unknown) => tellProblem(codeOf(error), save));
  };
  return (
    <>
      <div className={form['actions']}>
        <Button size="large" icon={IconPrinter} onPress={print}>
          {t('firstStart.recovery.print')}
        </Button>
        <Button size="large" icon={IconDownload} onPress={save}>
          {t('firstStart.recovery.save')}
        </Button>
      </div>
      {saved && <Banner urgency="status">{t('firstStart.recovery.saved')}</Banner>}
    </>
  );
}
