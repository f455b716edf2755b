import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../domain/handover/origin.ts';
import { href } from '../shell/paths.ts';
import styles from './origin-note.module.css';
import { useOrigin } from './use-origin.ts';

export interface OriginNoteProps {
  readonly clientId: string;
  readonly origin: Origin;
}

/** Where something was taken over from: "uit De vacature, 3 maart", which opens it; only words when that worksheet is gone. */
export function OriginNote({ clientId, origin }: OriginNoteProps): JSX.Element | null {
  const { t } = useTranslation();
  const from = useOrigin(clientId, origin);
  if (from === null) return null;
  const words = t('handover.origin.from', { name: from.name, date: from.date });
  if (typeof from.path === 'string') {
    return (
      <a className={styles['link']} href={href(from.path)}>
        {words}
      </a>
    );
  }
  return (
    <span className={styles['words']}>
      {from.path === undefined ? words : `${words}. ${t('handover.origin.gone')}`}
    </span>
  );
}
