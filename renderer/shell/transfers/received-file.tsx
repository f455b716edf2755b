import { IconUsers } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../components/banner.tsx';
import { longDay, shortDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { worksheetName } from '../client-file/worksheet-name.ts';
import styles from './transfers.module.css';
import type { Preview } from './use-receiving.ts';

type ReceivedSheet = Preview['worksheets'][number];

/** What is in a file that was opened, before it is added. */
export function ReceivedFile({ preview }: { readonly preview: Preview }): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { callingName, birthDate, from, until, conversations, consents, worksheets } = preview;
  const counts = [
    t('transfers.in.conversations', { count: conversations }),
    t('transfers.in.consents', { count: consents }),
  ];
  return (
    <>
      <section className={styles['facts']} aria-labelledby="received">
        <h3 id="received">{t('transfers.in.preview')}</h3>
        <p className={styles['who']}>
          <bdi>{callingName}</bdi>
        </p>
        {birthDate !== null && <p>{t('transfers.in.born', { date: longDay(birthDate, locale) })}</p>}
        <p>
          {from === null || until === null
            ? t('transfers.in.nothingDated')
            : t('transfers.in.period', { from: longDay(from, locale), until: longDay(until, locale) })}
        </p>
        <p>{counts.join(', ')}</p>
        <p>{t(preview.privateNotes ? 'transfers.in.withNotes' : 'transfers.in.withoutNotes')}</p>
      </section>
      {preview.isHereAlready && (
        <Banner title={t('transfers.in.hereTitle', { name: callingName })} icon={IconUsers} urgency="status">
          {t('transfers.in.here')}
        </Banner>
      )}
      <section className={styles['facts']} aria-labelledby="received-worksheets">
        <h3 id="received-worksheets">{t('transfers.in.worksheets')}</h3>
        {worksheets.length === 0 ? (
          <p>{t('transfers.in.noWorksheets')}</p>
        ) : (
          <ul className={styles['sheets']}>
            {worksheets.map((worksheet) => (
              <li key={worksheet.id}>
                <span className={styles['sheet']}>
                  <bdi>{worksheetName(worksheet, t)}</bdi>
                  <span className={text['soft']}>
                    {[
                      ...methodOf(worksheet, t),
                      shortDay(worksheet.date, locale),
                      t('transfers.in.moments', { count: worksheet.moments }),
                    ].join(' · ')}
                  </span>
                </span>
                {worksheet.unreadable > 0 && <p>{whyNot(worksheet, t)}</p>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

/** The method, unless the worksheet is called after it. */
const methodOf = ({ instrument, title }: ReceivedSheet, t: TFunction): readonly string[] =>
  title.trim() === '' ? [] : [t(`${instrument}.name`)];

function whyNot({ moments, unreadable, problem }: ReceivedSheet, t: TFunction): string {
  if (problem === 'document-too-new') return t('transfers.in.tooNew');
  return t(unreadable < moments ? 'transfers.in.partly' : 'transfers.in.unreadable');
}
