import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Origin } from '../../domain/handover/origin.ts';
import { useClientFile } from '../bridge/queries.ts';
import { shortDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import { href, paths } from '../shell/paths.ts';
import styles from './origin-note.module.css';

export interface OriginNoteProps {
  readonly clientId: string;
  readonly origin: Origin;
}

/** Where something was taken over from: "uit De vacature, 3 maart", which opens it; only words when that worksheet is gone. */
export function OriginNote({ clientId, origin }: OriginNoteProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { data: file } = useClientFile(clientId);
  const source = file?.worksheets.find(({ id }) => id === origin.worksheetId);
  const words = t('handover.origin.from', {
    name: worksheetName(source ?? { title: '', instrument: origin.instrument }, t),
    date: shortDay(origin.date, locale),
  });
  if (source !== undefined) {
    return (
      <a className={styles['link']} href={href(paths.worksheet(clientId, source.id))}>
        {words}
      </a>
    );
  }
  return (
    <span className={styles['words']}>
      {file === undefined ? words : `${words}. ${t('handover.origin.gone')}`}
    </span>
  );
}
