import { IconShieldCheck } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent, ConsentValues } from '../../../domain/client-file/consent.ts';
import { useClientFile } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { today } from '../../language/dates.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import styles from './consents.module.css';
import { useConsentActions } from './use-consent-actions.ts';

export interface ConsentDialogProps {
  readonly clientId: string;
  /** Null: a new consent. */
  readonly consent: Consent | null;
  /** What a new one begins with. */
  readonly draft?: Partial<ConsentValues> | undefined;
  /** With the id of what was made or changed; the dialog is then to be closed. */
  readonly onSaved: (consentId: string) => void;
  readonly onClose: () => void;
}

/** The texts of a consent, in the order in which they are asked. */
const asked = ['what', 'recipient', 'purpose', 'except'] as const;

/** Asks what the client agrees to, or changes it. Only the day is needed, and something to agree to. */
export function ConsentDialog({
  clientId,
  consent,
  draft,
  onSaved,
  onClose,
}: ConsentDialogProps): JSX.Element {
  const { t } = useTranslation();
  const name = useClientFile(clientId).data?.client.callingName ?? '';
  const actions = useConsentActions(clientId);
  const [values, setValues] = useState(() => valuesFrom(consent ?? draft));
  const set = (change: Partial<ConsentValues>): void => setValues((before) => ({ ...before, ...change }));
  // The day can be empty for as long as it is being typed
  const [givenOn, setGivenOn] = useState<string | null>(values.givenOn);
  const says = asked.some((part) => values[part].trim() !== '');
  const wrongOrder = givenOn !== null && values.until !== null && values.until < givenOn;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (givenOn === null || !says) return;
    if (consent === null) actions.create({ ...values, givenOn }, onSaved);
    else actions.change(consent.id, { ...values, givenOn }, onSaved);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      icon={IconShieldCheck}
      width="wide"
      title={consent === null ? t('clientFile.consents.newTitle') : t('clientFile.consents.editTitle')}
    >
      <form onSubmit={submit} className={form['form']}>
        <p className={text['soft']}>{t('clientFile.consents.dialogLead', { name })}</p>
        <div className={styles['fields']}>
          {asked.map((part, index) => (
            <TextArea
              key={part}
              label={t(`clientFile.consents.${part}`)}
              value={values[part]}
              onChange={(value) => set({ [part]: value })}
              maxLength={50_000}
              rows={2}
              autoFocus={index === 0}
            />
          ))}
          <TextArea
            label={t('clientFile.consents.how', { name })}
            hint={t('clientFile.consents.howHint')}
            value={values.how}
            onChange={(how) => set({ how })}
            maxLength={50_000}
            rows={2}
          />
          <div className={styles['days']}>
            <DateField
              label={t('clientFile.consents.givenOn')}
              value={givenOn}
              onChange={setGivenOn}
              problem={givenOn === null ? t('clientFile.consents.dateNeeded') : undefined}
            />
            <DateField
              label={t('clientFile.consents.until')}
              value={values.until}
              onChange={(until) => set({ until })}
              hint={
                wrongOrder
                  ? t('clientFile.consents.untilBefore')
                  : t('clientFile.consents.untilHint', { name })
              }
            />
          </div>
        </div>
        <div className={classNames(form['actions'], form['end'])}>
          {!says && <p className={text['soft']}>{t('clientFile.consents.nothingYet')}</p>}
          <Button
            type="submit"
            kind="primary"
            size="large"
            isDisabled={givenOn === null || !says || actions.isBusy}
          >
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function valuesFrom(known: Partial<ConsentValues> | undefined): ConsentValues {
  return {
    what: known?.what ?? '',
    recipient: known?.recipient ?? '',
    purpose: known?.purpose ?? '',
    except: known?.except ?? '',
    how: known?.how ?? '',
    givenOn: known?.givenOn ?? today(),
    until: known?.until ?? null,
  };
}
