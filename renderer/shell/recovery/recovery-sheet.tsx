import type { JSX } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../../components/brand.tsx';
import { longDay, today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import '../../printing/print.css';
import styles from './recovery-sheet.module.css';

/** The recovery key as it lies on the desk, in numbered groups. */
export function RecoverySheet({ groups }: { readonly groups: readonly string[] }): JSX.Element {
  return (
    <>
      <div className={styles['sheet']}>
        <Content groups={groups} />
      </div>
      <PrintedSheet groups={groups} />
    </>
  );
}

/** The same for the printer: a page of its own, out of sight on the screen. */
function PrintedSheet({ groups }: { readonly groups: readonly string[] }): JSX.Element {
  const { t } = useTranslation();
  return createPortal(
    <div className="printed-pages" data-print-root>
      <div className="printed-page" data-page="a4-portrait">
        <div className={styles['page']}>
          <Content groups={groups} />
          <p>{t('firstStart.sheet.how')}</p>
          <p>{t('firstStart.sheet.secret')}</p>
        </div>
      </div>
    </div>,
    document.body,
  );
}

function Content({ groups }: { readonly groups: readonly string[] }): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  return (
    <>
      <div className={styles['head']}>
        <div>
          <h2>{t('firstStart.sheet.title')}</h2>
          <p
            className={text['soft']}
          >{`${t('firstStart.sheet.application')} · ${longDay(today(), locale)}`}</p>
        </div>
        <BrandMark />
      </div>
      <ol className={styles['groups']}>
        {groups.map((group, index) => (
          <li key={index}>
            <small aria-hidden>{index + 1}</small>
            <span>{group}</span>
          </li>
        ))}
      </ol>
      <p className={styles['keep']}>{t('firstStart.sheet.keep')}</p>
    </>
  );
}
