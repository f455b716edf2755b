import { IconArrowLeft } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { Worksheet } from '../../preload/contract/contract.ts';
import { ErrorBanner } from '../components/error-banner.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import { paths } from '../shell/paths.ts';
import styles from './worksheet-bar.module.css';

export interface UnreadableProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
  readonly problem: ErrorCode;
}

/** A worksheet that does not pass its schema: it stays in the vault as it is, and nothing here can change it. */
export function Unreadable({ clientId, worksheet, problem }: UnreadableProps): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const name = worksheet.clientName;
  return (
    <>
      <header className={styles['bar']} aria-label={t('worksheet.bar')}>
        <IconButton
          icon={IconArrowLeft}
          label={t('worksheet.back', { name })}
          onPress={() => go(paths.client(clientId))}
        />
        <div className={styles['title']}>
          <h1 dir="auto">{worksheetName(worksheet.summary, t)}</h1>
          <p className={styles['subtitle']} dir="auto">
            {name}
          </p>
        </div>
      </header>
      <main className={styles['failure']}>
        <ErrorBanner
          code={problem}
          onNext={
            problem === 'document-unreadable'
              ? () => go(paths.history(clientId, worksheet.summary.id))
              : undefined
          }
        />
      </main>
    </>
  );
}
