import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { ShownEntry } from '../../../domain/privacy/audit-entry.ts';
import type { AuditFilter } from '../../../preload/contract/privacy.ts';
import { useAuditPages } from '../../bridge/privacy-queries.ts';
import { Button } from '../../components/button.tsx';
import { clock, dayOf, shortDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { toEdge } from '../to-edge.ts';
import styles from './privacy.module.css';

/** The lines that pass the filter, in sentences, the latest first. */
export function LogTable({ filter }: { readonly filter: AuditFilter }): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { entries, error, hasMore, more } = useAuditPages(filter);
  toEdge(error);
  if (entries === undefined) return null;
  if (entries.length === 0) return <output className={text['soft']}>{t('audit.nothing')}</output>;
  return (
    <>
      <table className={styles['log']}>
        <caption className={text['hidden']}>{t('audit.list')}</caption>
        <thead className={text['hidden']}>
          <tr>
            <th scope="col">{t('audit.columns.last')}</th>
            <th scope="col">{t('audit.columns.action')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.number}>
              <td>{whenOf(entry, locale, t)}</td>
              <td>
                <bdi>{sentenceOf(entry, t)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasMore && <Button onPress={more}>{t('audit.more')}</Button>}
    </>
  );
}

/** "3 maart, 10.40 tot 11.05"; of a line that was tampered with, what stands there. */
function whenOf({ firstAt, lastAt }: ShownEntry, locale: string, t: TFunction): string {
  if (Number.isNaN(Date.parse(firstAt)) || Number.isNaN(Date.parse(lastAt))) return `${firstAt} ${lastAt}`;
  const from = clock(firstAt, locale);
  const until = clock(lastAt, locale);
  const day = shortDay(dayOf(lastAt), locale);
  return `${day}, ${from === until ? from : t('audit.period', { from, until })}`;
}

function sentenceOf(entry: ShownEntry, t: TFunction): string {
  const { action, times } = entry;
  const done = action === null ? t('audit.unknown') : t(`audit.done.${action}`);
  const often = times > 1 ? `, ${t('audit.times', { count: times })}` : '';
  return `${ofWhat(entry, t)}: ${done}${often}`;
}

function ofWhat({ subject: what, about }: ShownEntry, t: TFunction): string {
  const subject = what === null ? t('audit.unknown') : t(`audit.subject.${what}`);
  const isFile = what === 'client';
  switch (about.whose) {
    case 'client':
      return isFile
        ? t('audit.clientOf', { name: about.name })
        : t('audit.ofClient', { subject, name: about.name });
    case 'erased':
      return isFile ? t('audit.erased') : t('audit.ofErased', { subject });
    case 'restricted':
      return isFile ? t('audit.restricted') : t('audit.ofRestricted', { subject });
    case 'nobody':
      return subject;
  }
}
