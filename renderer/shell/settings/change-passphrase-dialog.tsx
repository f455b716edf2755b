import { IconKey } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { useKeyChange } from '../../bridge/use-key-change.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { PassphraseField } from '../../components/passphrase-field.tsx';
import { Progress } from '../../components/progress.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';
import text from '../../styles/text.module.css';
import { PassphraseMaker } from '../passphrase/passphrase-maker.tsx';

/** A new passphrase instead of the present one, which is asked for first. */
export function ChangePassphraseDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const [current, setCurrent] = useState('');
  const change = useKeyChange(bridge.vault.changePassphrase);
  const made = (next: string): void =>
    change.mutate(
      { current, next },
      {
        onSuccess: () => {
          say(t('settings.lock.changed'));
          onClose();
        },
      },
    );
  return (
    <Dialog isOpen onClose={onClose} title={t('settings.lock.change')} icon={IconKey} width="wide">
      <PassphraseField
        label={t('settings.lock.current')}
        value={current}
        onChange={(value) => {
          setCurrent(value);
          change.reset();
        }}
        autoFocus
        isDisabled={change.isPending}
      />
      <PassphraseMaker
        headings={{
          words: <Heading title={t('firstStart.passphrase.title')} lead={t('firstStart.passphrase.lead')} />,
          own: (
            <Heading title={t('firstStart.passphrase.ownTitle')} lead={t('firstStart.passphrase.ownLead')} />
          ),
        }}
        submitLabel={t('settings.lock.change')}
        isBusy={change.isPending || current === ''}
        onMade={made}
        notice={
          <>
            {change.isPending && <Progress label={t('common.loading')} />}
            {change.error !== null && <ErrorBanner code={codeOf(change.error)} />}
          </>
        }
        aside={
          <Button kind="quiet" size="large" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        }
      />
    </Dialog>
  );
}

function Heading({ title, lead }: { readonly title: string; readonly lead: string }): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <p className={text['soft']}>{lead}</p>
    </>
  );
}
