import { IconLifebuoy } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { Button } from '../../components/button.tsx';
import text from '../../styles/text.module.css';
import { tellError } from '../problems.ts';
import { RescueDialog, type OpenedCopy } from './rescue-dialog.tsx';
import styles from './settings.module.css';

/** Brings back what could not be saved. */
export function RescuePart(): JSX.Element {
  const { t } = useTranslation();
  const [copy, setCopy] = useState<OpenedCopy | null>(null);
  const choose = (): void => {
    bridge.emergency
      .open({})
      .then((answer) => answer.outcome === 'opened' && setCopy(answer))
      .catch(tellError);
  };
  return (
    <section className={styles['section']}>
      <h2>{t('doors.emergency.title')}</h2>
      <p className={text['measure']}>{t('doors.emergency.what')}</p>
      <Button icon={IconLifebuoy} onPress={choose}>
        {t('doors.emergency.choose')}
      </Button>
      {copy !== null && <RescueDialog copy={copy} onClose={() => setCopy(null)} />}
    </section>
  );
}
