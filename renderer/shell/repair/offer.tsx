import {
  IconArchive,
  IconFolder,
  IconHistory,
  IconKey,
  IconLifebuoy,
  IconRefresh,
  IconZoomQuestion,
} from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import type { Backup, BackupList } from '../../../preload/contract/backups.ts';
import { Button } from '../../components/button.tsx';
import { errorSentence } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import { useHolds } from '../backups/use-holds.ts';
import { useChooseFolder } from '../use-choose-folder.ts';
import { useWhen } from '../use-when.ts';
import { isReadableInPart, keySource, mayPass, usable, type Deed } from './deeds.ts';
import styles from './repair.module.css';

export interface OfferProps {
  readonly code: ErrorCode;
  readonly backups: BackupList;
  readonly onDeed: (deed: Deed) => void;
  readonly onChoose: () => void;
  readonly onLookAgain: () => void;
}

/** What is the matter, and the best that can be done about it: the key file, else the newest backup. The rest stands below. */
export function Offer({ code, backups, onDeed, onChoose, onLookAgain }: OfferProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const chooseFolder = useChooseFolder();
  const when = useWhen();
  const { what, safe, next } = errorSentence(code, language);
  const [newest, ...older] = usable(backups);
  const source = keySource(code, backups);
  const best = source ?? newest;
  const canSalvage = isReadableInPart(code);
  const tryFirst = mayPass(code);
  return (
    <div className={form['form']}>
      <div role="alert" className={styles['matter']}>
        <div className={styles['title']}>
          <IconLifebuoy size={32} stroke={1.5} aria-hidden />
          <h1>{t('repair.title')}</h1>
        </div>
        <p>
          <strong>{what}</strong> {safe}
        </p>
        {tryFirst && <p>{t('repair.diskFails')}</p>}
        {best === undefined && (
          <p>{canSalvage ? `${t('repair.none')} ${t('repair.noneToSalvage')}` : `${next}.`}</p>
        )}
      </div>
      {tryFirst && (
        <Button kind="primary" size="large" wide icon={IconRefresh} onPress={onLookAgain}>
          {t('common.tryAgain')}
        </Button>
      )}
      {source !== undefined && (
        <>
          <p className={styles['offer']}>{t('repair.keys', { when: when(source.createdAt) })}</p>
          <Button kind="primary" size="large" wide icon={IconKey} onPress={() => onDeed({ do: 'keys' })}>
            {t('repair.useKeys')}
          </Button>
        </>
      )}
      {source === undefined && newest !== undefined && (
        <>
          <Newest backup={newest} storeSavedAt={backups.storeSavedAt} isKeptWhole={!tryFirst} />
          <Button
            kind={tryFirst ? 'normal' : 'primary'}
            size="large"
            wide
            icon={IconArchive}
            onPress={() => onDeed({ do: 'restore', backup: newest })}
          >
            {t('repair.use')}
          </Button>
        </>
      )}
      <div className={styles['ways']}>
        {newest !== undefined && (source !== undefined || older.length > 0) && (
          <Button kind="quiet" icon={IconHistory} onPress={onChoose}>
            {t(source === undefined ? 'repair.older' : 'repair.choose')}
          </Button>
        )}
        {canSalvage && (
          <Button
            kind={best === undefined ? 'normal' : 'quiet'}
            icon={IconZoomQuestion}
            onPress={() => onDeed({ do: 'salvage' })}
          >
            {t('repair.salvage')}
          </Button>
        )}
        {!tryFirst && (
          <Button kind="quiet" icon={IconRefresh} onPress={onLookAgain}>
            {t('unlock.tryAgain')}
          </Button>
        )}
        <Button kind="quiet" icon={IconFolder} onPress={chooseFolder}>
          {t('unlock.otherFolder')}
        </Button>
      </div>
    </div>
  );
}

function Newest({
  backup,
  storeSavedAt,
  isKeptWhole,
}: {
  readonly backup: Backup;
  readonly storeSavedAt: string | null;
  /** Whether all of what is there now can be laid aside. */
  readonly isKeptWhole: boolean;
}): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen();
  const holds = useHolds();
  return (
    <div className={styles['offer']}>
      <p>
        <strong>{t('repair.newest', { when: when(backup.createdAt) })}</strong>{' '}
        {t('repair.holds', { ...holds(backup), checked: when(backup.checkedAt) })}
      </p>
      <p>{missing()}</p>
      <p>{t(isKeptWhole ? 'repair.kept' : 'repair.keptInPart')}</p>
    </div>
  );

  function missing(): string {
    if (storeSavedAt === null) return t('repair.missingUnknown');
    return storeSavedAt > backup.createdAt
      ? t('repair.missing', { when: when(storeSavedAt) })
      : t('repair.nothingMissing');
  }
}
