import type { JSX } from 'react';
import { Radio, RadioGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type When, whenFrom } from '../../../domain/client-file/when.ts';
import { dayQuestions } from '../../../domain/instruments/referral/appointment.ts';
import { type Appointment, contactWays } from '../../../domain/instruments/referral/document.ts';
import { hourFrom, hourInWords } from '../../../domain/instruments/referral/hours.ts';
import { capitalised } from '../../../domain/language/grammar.ts';
import { TextField } from '../../components/text-field.tsx';
import { longDay, today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import { CalendarButton } from './calendar-button.tsx';
import { ConsentPart } from './consent-part.tsx';
import { DocumentList } from './document-lists.tsx';
import { StoneQuestions } from './questions.tsx';
import { useReferral, useReferralDocument, useReferralWords } from './referral-context.tsx';
import styles from './referral-sheet.module.css';

/** Who makes contact, what may be told, what to bring, and the appointment itself. */
export function AppointmentPart(): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const { appointment } = useReferralDocument();
  return (
    <>
      <div className={styles['columns']}>
        <WhoContacts />
        <DocumentList list="share" />
        <DocumentList list="bring" />
      </div>
      <ConsentPart />
      <div className={styles['columns']}>
        <AppointmentLine field="purpose" label={t('referral.contact.purpose')} />
        <DayField />
        <HourField />
        <AppointmentLine field="place" label={t('referral.contact.place')} />
        <AppointmentLine field="person" label={t('referral.contact.person')} />
        <WhenField
          label={t('referral.contact.when')}
          value={useReferralDocument().contactWhen}
          onChange={(when) =>
            act([{ do: 'set-contact-when', when }], 'appointment', { merge: 'contact-when' })
          }
        />
      </div>
      <CalendarButton day={appointment.when.day} />
      <StoneQuestions stone="appointment" />
    </>
  );
}

function WhoContacts(): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const words = useReferralWords();
  const { contactBy } = useReferralDocument();
  return (
    <RadioGroup
      value={contactBy}
      onChange={(value) =>
        act([{ do: 'set-contact', by: contactWays.find((way) => way === value) ?? null }], 'contact')
      }
      className={styles['radios'] ?? ''}
    >
      <Label>{t('referral.contact.who')}</Label>
      {contactWays.map((way) => (
        <Radio key={way} value={way} className={styles['radio'] ?? ''}>
          <span className={styles['dot']} aria-hidden />
          {words.ways[way]}
        </Radio>
      ))}
    </RadioGroup>
  );
}

export interface AppointmentLineProps {
  readonly field: Exclude<keyof Appointment, 'when'>;
  readonly label: string;
  readonly hint?: string;
}

export function AppointmentLine({ field, label, hint }: AppointmentLineProps): JSX.Element {
  const { act } = useReferral();
  const { appointment } = useReferralDocument();
  return (
    <TextField
      label={label}
      hint={hint}
      value={appointment[field]}
      maxLength={500}
      onChange={(text) =>
        act([{ do: 'write-appointment', change: { [field]: text } }], 'appointment', {
          merge: `appointment-${field}`,
        })
      }
    />
  );
}

interface WhenFieldProps {
  readonly label: string;
  readonly value: When;
  readonly onChange: (when: When) => void;
  readonly hint?: string | undefined;
}

/** A day as somebody says it. What can be read as a day is said back in words; the rest stays as it was written. */
function WhenField({ label, value, onChange, hint }: WhenFieldProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const read =
    value.day === null
      ? value.text.trim() === ''
        ? t('referral.contact.dayHint')
        : t('referral.contact.asWords')
      : capitalised(longDay(value.day, locale, true));
  const shown = value.text === '' && value.day !== null ? longDay(value.day, locale) : value.text;
  return (
    <TextField
      label={label}
      hint={hint ?? read}
      value={shown}
      maxLength={500}
      onChange={(text) => onChange({ day: whenFrom(text).day, text })}
    />
  );
}

function DayField(): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const { locale } = useLanguage();
  const { appointment, contactWhen, settled, stones } = useReferralDocument();
  const done = settled.includes('appointment') || stones.contact.state === 'discussed';
  const [question] = dayQuestions(appointment, contactWhen.day, { today: today(), done });
  const { day } = appointment.when;
  const asked =
    question === undefined || day === null
      ? undefined
      : t(question === 'past' ? 'referral.contact.past' : 'referral.contact.beforeContact', {
          day: capitalised(longDay(day, locale, true)),
        });
  return (
    <WhenField
      label={t('referral.contact.day')}
      value={appointment.when}
      hint={asked}
      onChange={(when) =>
        act([{ do: 'write-appointment', change: { when } }], 'appointment', { merge: 'appointment-when' })
      }
    />
  );
}

function HourField(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { time } = useReferralDocument().appointment;
  const hour = hourFrom(time);
  const hint =
    hour === null
      ? time.trim() === ''
        ? t('referral.contact.hourHint')
        : t('referral.contact.asWords')
      : hourInWords(hour, language);
  return <AppointmentLine field="time" label={t('referral.contact.hour')} hint={hint} />;
}
