import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { momentInWords } from '../../../domain/instruments/referral/appointment.ts';
import { capitalised } from '../../../domain/language/grammar.ts';
import { useLanguage } from '../../language/use-language.ts';
import { AppointmentLine } from './appointment-part.tsx';
import { DocumentList, OwnChecks } from './document-lists.tsx';
import { StoneQuestions } from './questions.tsx';
import { useReferralDocument, useReferralWords } from './referral-context.tsx';
import styles from './referral-sheet.module.css';

/** Where and when it is, what to think of before, what to bring and what to ask: what comes on the card to take along. */
export function PreparingPart(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const words = useReferralWords();
  const { appointment } = useReferralDocument();
  const facts = [
    { label: words.labels.when, text: capitalised(momentInWords(appointment, language)) },
    { label: words.labels.where, text: appointment.place },
    { label: words.labels.with, text: appointment.person },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <>
      {facts.length > 0 && (
        <dl className={styles['facts']}>
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <AppointmentLine field="company" label={t('referral.contact.company')} />
      <StoneQuestions stone="preparing" />
      <OwnChecks stone="preparing" />
      <div className={styles['columns']}>
        <DocumentList list="bring" />
        <DocumentList list="ask" />
      </div>
      <p className={styles['soft']}>
        <strong>{t('referral.card.title')}.</strong> {t('referral.card.hint')}
      </p>
    </>
  );
}
