import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiledAgreement } from '../../../domain/client-file/agreement.ts';
import { useAgreementsDue } from '../../bridge/queries.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { endOfWeek, leafOf, longDay, today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { worksheetName } from '../client-file/worksheet-name.ts';
import { href, paths } from '../paths.ts';
import { toEdge } from '../to-edge.ts';
import styles from './start-page.module.css';

/** What is agreed with all clients for the rest of this week; what stands open from before is folded away, without a word on it. */
export function Agreed(): JSX.Element | null {
  const { t } = useTranslation();
  const day = today();
  const { data: due, error } = useAgreementsDue(endOfWeek(day));
  toEdge(error);
  if (due === undefined) return null;
  const coming = due.filter(({ when }) => (when.day ?? '') >= day);
  // The latest first: the closest to now is the most of use
  const earlier = due.filter(({ when }) => (when.day ?? '') < day).toReversed();
  return (
    <section aria-labelledby="agreed">
      <div className={styles['heading']}>
        <h2 id="agreed">{t('startPage.agreed')}</h2>
      </div>
      {coming.length > 0 && <List label={t('startPage.agreed')} agreements={coming} />}
      {coming.length === 0 && <p>{t('startPage.agreedNothing')}</p>}
      {due.length === 0 && <p className={text['soft']}>{t('startPage.agreedHint')}</p>}
      {earlier.length > 0 && (
        <div className={styles['earlier']}>
          <Disclosure title={t('startPage.agreedEarlier')}>
            <List label={t('startPage.agreedEarlier')} agreements={earlier} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

interface ListProps {
  readonly label: string;
  readonly agreements: readonly FiledAgreement[];
}

function List({ label, agreements }: ListProps): JSX.Element {
  return (
    <ul className={styles['agreed']} aria-label={label}>
      {agreements.map((agreement) => (
        <Item key={`${agreement.worksheetId} ${agreement.id}`} agreement={agreement} />
      ))}
    </ul>
  );
}

/** One agreement: when, what, and with whom. It opens where it can be settled. */
function Item({ agreement }: { readonly agreement: FiledAgreement }): JSX.Element {
  const { t } = useTranslation();
  const { language, locale } = useLanguage();
  const day = agreement.when.day ?? '';
  const leaf = leafOf(day, locale);
  return (
    <li className={styles['agreement']}>
      <a className={styles['agreementLink']} href={href(paths.clientPart(agreement.clientId, 'agreements'))}>
        <span className={styles['leaf']} aria-hidden>
          <strong>{leaf.day}</strong>
          {leaf.month}
        </span>
        <span>
          <span className={text['hidden']}>{longDay(day, locale, true)}</span>
          <bdi className={styles['agreementWords']}>{agreement.texts[language]}</bdi>
          <bdi className={styles['agreementFrom']}>
            {t('startPage.agreedOf', {
              worksheet: worksheetName(agreement, t),
              name: agreement.clientName,
            })}
          </bdi>
        </span>
      </a>
    </li>
  );
}
