import { IconArchive, IconCheck, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useErrorText } from '../../language/use-error-text.ts';
import text from '../../styles/text.module.css';
import { TransfersSection } from '../transfers/transfers-section.tsx';
import { FilePrivacy } from '../privacy/file-privacy.tsx';
import { ArchiveDialog } from './archive-dialog.tsx';
import styles from './details.module.css';
import { useDetails, type DetailsDraft } from './use-details.ts';
import { useRemoveClient } from './use-remove-client.ts';

type Line = 'firstName' | 'lastName' | 'phone' | 'email' | 'address' | 'fileNumber' | 'coach';
type Day = 'birthDate' | 'startDate' | 'endDate';

/** Every field of a client file (gegevens). What is not filled in is simply not there. */
export function Details({ client }: { readonly client: Client }): JSX.Element {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const details = useDetails(client);
  const remove = useRemoveClient(client);
  const { draft, set, save } = details;
  const [archiving, setArchiving] = useState(false);
  const wrongOrder = draft.startDate !== null && draft.endDate !== null && draft.endDate < draft.startDate;
  const nameMissing = draft.callingName.trim() === '';
  return (
    <div className={styles['page']}>
      <div className={styles['lead']}>
        <p className={text['soft']}>{t('clientFile.detailsLead')}</p>
        <output className={styles['saved']}>
          {details.isSaved && (
            <>
              <IconCheck size={20} stroke={1.75} aria-hidden />
              {t('clientFile.detailsSaved')}
            </>
          )}
        </output>
      </div>
      {details.problem !== null && <ErrorBanner code={details.problem} onNext={save} />}
      <section className={styles['group']}>
        <h2>{t('clientFile.field.person')}</h2>
        <TextField
          label={t('clientFile.field.callingName')}
          hint={t('clientFile.field.callingNameHint')}
          value={draft.callingName}
          onChange={(callingName) => set({ callingName })}
          onBlur={save}
          maxLength={500}
          autoComplete="off"
          problem={nameMissing ? errorText('name-needed') : undefined}
        />
        <LineField name="firstName" details={details} />
        <LineField name="lastName" details={details} />
        <DayField name="birthDate" details={details} />
      </section>
      <section className={styles['group']}>
        <h2>{t('clientFile.field.reaching')}</h2>
        <LineField name="phone" details={details} type="tel" />
        <LineField name="email" details={details} type="email" />
        <LineField name="address" details={details} />
      </section>
      <section className={styles['group']}>
        <h2>{t('clientFile.field.guidance')}</h2>
        <LineField name="coach" details={details} />
        <LineField name="fileNumber" details={details} hint={t('clientFile.field.fileNumberHint')} />
        <DayField name="startDate" details={details} />
        <DayField name="endDate" details={details} {...(wrongOrder && { hint: t('clientFile.endBefore') })} />
        <TextArea
          label={t('clientFile.field.notes')}
          hint={t('clientFile.field.notesHint')}
          value={draft.notes}
          onChange={(notes) => set({ notes })}
          onBlur={save}
          maxLength={50_000}
          rows={4}
        />
      </section>
      <section className={styles['group']}>
        <TransfersSection client={client} />
      </section>
      {client.archivedOn === null && (
        <section className={styles['group']}>
          <h2>{t('clientFile.archive.title')}</h2>
          <p className={text['soft']}>{t('clientFile.archive.lead')}</p>
          <div>
            <Button icon={IconArchive} onPress={() => setArchiving(true)}>
              {t('clientFile.archive.button')}
            </Button>
          </div>
        </section>
      )}
      <section className={styles['group']}>
        <h2>{t('clientFile.removeFile')}</h2>
        <p className={text['soft']}>{t('clientFile.removeFileHint')}</p>
        <div>
          <Button icon={IconTrash} onPress={remove}>
            {t('clientFile.removeFile')}
          </Button>
        </div>
      </section>
      <section className={styles['group']}>
        <FilePrivacy file={client} />
      </section>
      {archiving && <ArchiveDialog client={client} onClose={() => setArchiving(false)} />}
    </div>
  );
}

interface LineFieldProps {
  readonly name: Line;
  readonly details: DetailsDraft;
  readonly hint?: string;
  readonly type?: 'text' | 'tel' | 'email';
}

function LineField({
  name,
  details: { draft, set, save },
  hint,
  type = 'text',
}: LineFieldProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <TextField
      label={t(`clientFile.field.${name}`)}
      hint={hint}
      type={type}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      onBlur={save}
      maxLength={500}
      autoComplete="off"
    />
  );
}

interface DayFieldProps {
  readonly name: Day;
  readonly details: DetailsDraft;
  readonly hint?: string;
}

function DayField({ name, details: { draft, set, save }, hint }: DayFieldProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <DateField
      label={t(`clientFile.field.${name}`)}
      value={draft[name]}
      onChange={(value) => set({ [name]: value })}
      onBlur={save}
      {...(hint !== undefined && { hint })}
    />
  );
}
