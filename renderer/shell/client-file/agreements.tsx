import { IconCalendarCheck, IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, type JSX, type ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FiledAgreement } from '../../../domain/client-file/agreement.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import check from '../../components/check-list.module.css';
import { classNames } from '../../components/class-names.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { focusWhenLost } from '../../components/focus-when-lost.ts';
import { shortDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { href, paths } from '../paths.ts';
import styles from './agreements.module.css';
import { instrumentLooks } from './instrument-look.ts';
import { useSettle, type Settle } from './use-settle.ts';
import { worksheetName } from './worksheet-name.ts';

/** What is agreed with one client (afspraken): open ones by day, those without a day, and folded away what is done. */
export function Agreements({ file: { client, agreements } }: { readonly file: ClientFile }): JSX.Element {
  const { t } = useTranslation();
  const settle = useSettle(client.id);
  const page = useRef<HTMLDivElement>(null);
  // A row that is ticked goes to another list: the keyboard stays on this page
  useEffect(() => focusWhenLost(page.current));
  if (agreements.length === 0) {
    return (
      <div className={styles['page']}>
        <EmptyState icon={IconCalendarCheck} title={t('clientFile.agreements.emptyTitle')}>
          {t('clientFile.agreements.emptyHint')}
        </EmptyState>
      </div>
    );
  }
  const open = agreements.filter(({ settled }) => !settled);
  const dated = open.filter(({ when }) => when.day !== null);
  const undated = open.filter(({ when }) => when.day === null);
  const done = agreements.filter(({ settled }) => settled).toReversed();
  const list = (label: string, items: readonly FiledAgreement[]): ReactNode => (
    <ul className={styles['list']} aria-label={label}>
      {items.map((agreement) => (
        <AgreementItem
          key={`${agreement.worksheetId} ${agreement.id}`}
          agreement={agreement}
          clientName={client.callingName}
          settle={settle}
        />
      ))}
    </ul>
  );
  return (
    <div className={styles['page']} tabIndex={-1} ref={page}>
      <p className={classNames(text['soft'], styles['lead'])}>{t('clientFile.agreements.lead')}</p>
      {open.length === 0 && <p className={styles['lead']}>{t('clientFile.agreements.nothingOpen')}</p>}
      {dated.length > 0 && (
        <section className={styles['group']}>
          <h2>{t('clientFile.agreements.dated')}</h2>
          {list(t('clientFile.agreements.dated'), dated)}
        </section>
      )}
      {undated.length > 0 && (
        <section className={styles['group']}>
          <h2>{t('clientFile.agreements.undated')}</h2>
          {list(t('clientFile.agreements.undated'), undated)}
        </section>
      )}
      {done.length > 0 && (
        <Disclosure title={t('clientFile.agreements.done')}>
          {list(t('clientFile.agreements.done'), done)}
        </Disclosure>
      )}
    </div>
  );
}

interface AgreementItemProps {
  readonly agreement: FiledAgreement;
  readonly clientName: string;
  readonly settle: Settle;
}

function AgreementItem({ agreement, clientName, settle }: AgreementItemProps): JSX.Element {
  const { t } = useTranslation();
  const { language, locale } = useLanguage();
  const { worksheetId, clientId, instrument, who, when, settled } = agreement;
  const words = agreement.texts[language];
  const Picture = instrumentLooks[instrument].icon;
  const name = worksheetName(agreement, t);
  return (
    <li className={styles['item']}>
      <Checkbox
        isSelected={settled}
        onChange={(isSelected) => settle(agreement, isSelected)}
        className={classNames(check['row'], styles['check'])}
        aria-label={t('clientFile.agreements.settleOf', { text: words })}
      >
        <span className={check['box']}>
          <IconCheck size={20} stroke={2.5} aria-hidden />
        </span>
        <span className={styles['what']}>
          <bdi className={styles['words']}>{words}</bdi>
          <span className={text['soft']}>{t(`clientFile.agreements.who.${who}`, { name: clientName })}</span>
        </span>
        <span className={styles['when']}>{when.day === null ? when.text : shortDay(when.day, locale)}</span>
      </Checkbox>
      <a className={styles['from']} href={href(paths.worksheet(clientId, worksheetId))}>
        <Picture size={20} stroke={1.75} aria-hidden />
        <bdi>{name}</bdi>
      </a>
    </li>
  );
}
