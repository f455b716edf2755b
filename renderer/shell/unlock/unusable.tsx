import { IconFolder, IconLifebuoy, IconRefresh } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { errorSentence } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import { useChooseFolder } from '../use-choose-folder.ts';
import styles from './unlock.module.css';

/** A folder that holds something, but nothing that opens: what is the matter, and what to do. Never a blank start. */
export function Unusable({
  code,
  onLookAgain,
}: {
  readonly code: ErrorCode;
  readonly onLookAgain: () => void;
}): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const chooseFolder = useChooseFolder();
  const { what, safe, next } = errorSentence(code, language);
  return (
    <div className={form['form']} role="alert">
      <div className={styles['problem']}>
        <IconLifebuoy size={32} stroke={1.5} aria-hidden />
        <h1>{t('unlock.cannotOpen')}</h1>
      </div>
      <p>
        <strong>{what}</strong> {safe}
      </p>
      <p>{`${next}.`}</p>
      <div className={classNames(styles['ways'], styles['within'])}>
        <Button icon={IconRefresh} onPress={onLookAgain}>
          {t('unlock.tryAgain')}
        </Button>
        <Button kind="primary" icon={IconFolder} onPress={chooseFolder}>
          {t('unlock.otherFolder')}
        </Button>
      </div>
    </div>
  );
}
