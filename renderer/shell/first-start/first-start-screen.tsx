import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from '../../components/brand.tsx';
import frame from '../frame/frame.module.css';
import { LanguageMenu } from '../language-menu.tsx';
import styles from './first-start.module.css';
import { PassphraseStep } from './passphrase-step.tsx';
import { ReadyStep } from './ready-step.tsx';
import { RecoveryStep } from './recovery-step.tsx';
import { Stepper, steps, type Step } from './stepper.tsx';
import { WelcomeStep } from './welcome-step.tsx';

export interface FirstStartProps {
  readonly folder: string;
  readonly onDone: () => void;
}

/** From an empty folder to a store that only this coach can open. */
export function FirstStartScreen({ folder, onDone }: FirstStartProps): JSX.Element {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>('welcome');
  const [recoveryKey, setRecoveryKey] = useState<readonly string[]>([]);
  const made = (groups: readonly string[]): void => {
    setRecoveryKey(groups);
    setStep('recovery');
  };
  return (
    <div className={frame['frame']}>
      <header className={frame['bar']}>
        <Brand />
        <LanguageMenu />
      </header>
      <main
        className={frame['main']}
        aria-label={t('firstStart.step', { number: steps.indexOf(step) + 1, count: steps.length })}
      >
        <div className={styles['page']}>
          <Stepper current={step} />
          {step === 'welcome' && <WelcomeStep folder={folder} onNext={() => setStep('passphrase')} />}
          {step === 'passphrase' && <PassphraseStep onMade={made} onBack={() => setStep('welcome')} />}
          {step === 'recovery' && (
            <RecoveryStep groups={recoveryKey} folder={folder} onNext={() => setStep('ready')} />
          )}
          {step === 'ready' && <ReadyStep onDone={onDone} />}
        </div>
      </main>
    </div>
  );
}
