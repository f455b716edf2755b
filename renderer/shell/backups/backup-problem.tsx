import { IconArchive, IconKey } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { useBackups } from '../../bridge/use-backups.ts';
import { Banner } from '../../components/banner.tsx';

const told = ['no-room', 'disk-read-only', 'disk-no-permission'] as const;
const causeOf = (code: ErrorCode): (typeof told)[number] | 'other' =>
  told.find((each) => each === code) ?? 'other';

/** Says what is wrong with the backups by themselves, and that the work itself is safe. Nothing as long as all is well. */
export function BackupProblem({ action }: { readonly action?: ReactNode }): JSX.Element | null {
  const { t } = useTranslation();
  const { data } = useBackups();
  if (data === undefined) return null;
  return (
    <>
      {data.problem !== null && (
        <Banner title={t('backups.problemTitle')} icon={IconArchive} urgency="status" action={action}>
          {`${t('backups.problemSafe')} ${t(`backups.problems.${causeOf(data.problem)}`)}`}
        </Banner>
      )}
      {data.behind > 0 && (
        <Banner title={t('backups.behindTitle')} icon={IconKey} urgency="status" action={action}>
          {t('backups.behind', { count: data.behind })}
        </Banner>
      )}
    </>
  );
}
