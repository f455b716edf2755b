import { useEffect, useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import type { SalvageOutcome, Secret } from '../../../preload/contract/backups.ts';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';
import { StepTitle } from '../first-start/step-title.tsx';
import type { Deed } from './deeds.ts';
import { useRepairWork } from './use-repair-work.ts';

export interface WorkProps {
  readonly deed: Deed;
  readonly secret: Secret;
  readonly onOpened: () => void;
  readonly onSalvaged: (outcome: SalvageOutcome) => void;
  /** What was typed does not open anything. */
  readonly onWrong: (code: ErrorCode) => void;
  readonly onBack: () => void;
}

const wrongSecrets: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'wrong-passphrase',
  'wrong-recovery-key',
  'recovery-key-mistyped',
]);

/** Does what was chosen, shows how far it is, and can be stopped. */
export function Work({ deed, secret, onOpened, onSalvaged, onWrong, onBack }: WorkProps): JSX.Element {
  const { t } = useTranslation();
  const work = useRepairWork({
    onOpened,
    onSalvaged,
    onStopped: onBack,
    onError: (error) => {
      const code = codeOf(error);
      if (wrongSecrets.has(code)) onWrong(code);
    },
  });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    work.begin(deed, secret);
  }, [work, deed, secret]);
  const label = { restore: 'repair.restoring', keys: 'repair.opening', salvage: 'repair.salvaging' } as const;
  return (
    <div className={form['form']}>
      <StepTitle>{t('repair.title')}</StepTitle>
      {work.error === null ? (
        <>
          {work.isOpening ? (
            <Progress label={t('repair.opening')} />
          ) : (
            <Progress label={t(label[deed.do])} {...(deed.do !== 'keys' && { value: work.done })} />
          )}
          <div>
            <Button isDisabled={work.isOpening || deed.do === 'keys'} onPress={work.stop}>
              {t('common.cancel')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <ErrorBanner code={codeOf(work.error)} />
          <div>
            <Button onPress={onBack}>{t('common.back')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
