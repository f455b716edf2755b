import { IconCopy, IconPackageImport } from '@tabler/icons-react';
import { useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnKey } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { TextField } from '../../components/text-field.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { openOverlay } from '../frame/overlays.ts';
import transfers from '../transfers/transfers.module.css';
import styles from './settings.module.css';

/** The key that a coach gives to colleagues, and the way to what they send. */
export function ReceivingPart(): JSX.Element {
  const { t } = useTranslation();
  const { data, error } = useOwnKey();
  const field = useRef<HTMLInputElement>(null);
  const copy = (): void => {
    field.current?.select();
    if (document.execCommand('copy')) say(t('settings.receiving.copied'));
  };
  return (
    <>
      <h1>{t('settings.receiving.title')}</h1>
      <section className={styles['section']}>
        <p className={text['measure']}>{t('settings.receiving.lead')}</p>
        <Button icon={IconPackageImport} onPress={() => openOverlay('receive')}>
          {t('settings.receiving.receive')}
        </Button>
      </section>
      <section className={styles['section']}>
        {error !== null && <ErrorBanner code={codeOf(error)} />}
        {data !== undefined && (
          <>
            <div className={transfers['key']}>
              <TextField
                label={t('settings.receiving.key')}
                hint={t('settings.receiving.keyHint')}
                value={data.key}
                isReadOnly
                inputRef={field}
              />
            </div>
            <div className={form['actions']}>
              <Button icon={IconCopy} onPress={copy}>
                {t('settings.receiving.copy')}
              </Button>
            </div>
          </>
        )}
      </section>
    </>
  );
}
