import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { useKeyChange } from '../../bridge/use-key-change.ts';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import text from '../../styles/text.module.css';
import { StepTitle } from '../first-start/step-title.tsx';
import { PassphraseMaker } from '../passphrase/passphrase-maker.tsx';
import { AfterRecovery } from './after-recovery.tsx';

export interface NewPassphraseProps {
  readonly lead?: 'unlock.newLead' | 'doors.organisation.newLead';
  readonly onMade: () => void;
}

/** After the recovery sheet, or the organisation's key, has opened the store: a passphrase instead of the one that was lost. */
export function NewPassphrase({ lead = 'unlock.newLead', onMade }: NewPassphraseProps): JSX.Element {
  const { t } = useTranslation();
  const change = useKeyChange(bridge.vault.changePassphrase);
  const heading = (
    <>
      <StepTitle>{t('unlock.newTitle')}</StepTitle>
      <p className={text['lead']}>{t(lead)}</p>
    </>
  );
  return (
    <AfterRecovery>
      <PassphraseMaker
        headings={{ words: heading, own: heading }}
        submitLabel={t('common.next')}
        isBusy={change.isPending}
        onMade={(next) => change.mutate({ current: null, next }, { onSuccess: onMade })}
        notice={
          <>
            {change.isPending && <Progress label={t('common.loading')} />}
            {change.error !== null && <ErrorBanner code={codeOf(change.error)} />}
          </>
        }
      />
    </AfterRecovery>
  );
}
