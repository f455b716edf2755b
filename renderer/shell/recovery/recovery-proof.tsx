import { useState, type FormEvent, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { TextField } from '../../components/text-field.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import styles from './recovery-proof.module.css';

export interface RecoveryProofProps {
  readonly onProved: () => void;
  /** Beside the button that goes on. */
  readonly aside?: ReactNode;
  readonly title?: boolean;
}

/** Characters in a group, and groups that carry the key itself: the last one only checks the others. */
const groupLength = 4;
const groupCount = 8;

/** Two groups typed over from the paper show that it is really there. */
export function RecoveryProof({ onProved, aside, title = true }: RecoveryProofProps): JSX.Element {
  const { t } = useTranslation();
  const [asked] = useState(twoGroups);
  const [typed, setTyped] = useState<readonly string[]>(['', '']);
  const prove = useChange(bridge.vault.proveRecovery, () => [keys.status]);
  const complete = typed.every((each) => each.trim().length >= groupLength);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const groups = asked.map((group, index) => ({ group, text: typed[index] ?? '' }));
    prove.mutate({ groups }, { onSuccess: ({ proved }) => proved && onProved() });
  };
  return (
    <form onSubmit={submit} className={form['form']}>
      <div className={form['fields']}>
        {title && (
          <div>
            <h2>{t('firstStart.recovery.proveTitle')}</h2>
            <p className={text['soft']}>{t('firstStart.recovery.proveLead')}</p>
          </div>
        )}
        <div className={styles['pieces']}>
          {asked.map((group, index) => (
            <TextField
              key={group}
              label={t('firstStart.recovery.piece', { number: group + 1 })}
              look="code"
              autoComplete="off"
              maxLength={groupLength + 2}
              value={typed[index] ?? ''}
              onChange={(value) => {
                setTyped(typed.with(index, value));
                prove.reset();
              }}
            />
          ))}
        </div>
        {prove.data?.proved === false && <Banner urgency="alert">{t('firstStart.recovery.differs')}</Banner>}
        {prove.error !== null && <ErrorBanner code={codeOf(prove.error)} />}
      </div>
      <div className={form['actions']}>
        <Button type="submit" kind="primary" size="large" isDisabled={!complete || prove.isPending}>
          {t('common.next')}
        </Button>
        {aside}
      </div>
    </form>
  );
}

/** Two different groups, in the order of the sheet. Any two will do: they guard against no one. */
function twoGroups(): readonly number[] {
  const first = Math.floor(Math.random() * groupCount);
  const second = (first + 1 + Math.floor(Math.random() * (groupCount - 1))) % groupCount;
  return [first, second].toSorted((one, other) => one - other);
}
