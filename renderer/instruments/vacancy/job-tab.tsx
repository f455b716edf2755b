import { IconLock, IconPencil } from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { answers, type Job } from '../../../domain/instruments/vacancy/document.ts';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import shared from '../../drawing/panel.module.css';
import { HandOn } from '../../handover/hand-on.tsx';
import styles from './panel.module.css';
import { useVacancy, useVacancyDocument } from './vacancy-context.tsx';

const longest = 50_000;
const longestLine = 500;

/** The vacancy itself, whether the client can apply, and notes. */
export function JobTab(): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientId, worksheetId } = useVacancy();
  const { job, answer, reason, note, privateNote, cards } = useVacancyDocument();
  return (
    <div className={shared['body']} onBlur={actions.endMerge}>
      <JobPart job={job} />
      <section className={styles['answer']}>
        <h3 className={styles['label']}>{t('vacancy.question')}</h3>
        <Segmented
          label={t('vacancy.question')}
          value={answer}
          segments={answers.map((id) => ({ id, name: t(`vacancy.answers.${id}`) }))}
          onChange={actions.answer}
          canBeNone
        />
        {(answer !== null || reason !== '') && (
          <TextArea
            label={t('vacancy.reason')}
            hint={answer === null ? undefined : t(`vacancy.reasonHint.${answer}`)}
            value={reason}
            maxLength={longest}
            rows={2}
            onChange={actions.writeReason}
          />
        )}
      </section>
      <Disclosure title={t('vacancy.notes')}>
        <div className={styles['notes']}>
          <TextArea
            label={t('vacancy.note')}
            hint={t('worksheet.sharedNoteHint')}
            value={note}
            maxLength={longest}
            onChange={actions.writeNote}
          />
          <div className={shared['private']}>
            <IconLock size={20} stroke={1.75} aria-hidden />
            <TextArea
              label={t('worksheet.privateNote')}
              hint={t('worksheet.privateNoteHint')}
              value={privateNote}
              maxLength={longest}
              onChange={actions.writePrivateNote}
            />
          </div>
        </div>
      </Disclosure>
      {cards.length > 0 && (
        <div className={styles['foot']}>
          <HandOn
            clientId={clientId}
            worksheetId={worksheetId}
            taker="mindmap"
            label={t('vacancy.makeMindmap')}
          />
        </div>
      )}
    </div>
  );
}

/** The job to read, or its fields while they are being filled in. */
function JobPart({ job }: { readonly job: Job }): JSX.Element {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const part = useRef<HTMLElement>(null);
  const turned = useRef(false);
  // The button that was pressed has gone: the focus goes to the first field, or to the button that came.
  useEffect(() => {
    if (turned.current) part.current?.querySelector<HTMLElement>(isOpen ? 'input' : 'button')?.focus();
  }, [isOpen]);
  const turn = (open: boolean): void => {
    turned.current = true;
    setOpen(open);
  };
  const isEmpty = Object.values(job).every((text) => text.trim() === '');
  return (
    <section ref={part} className={styles['job']}>
      {isOpen ? <JobFields job={job} /> : isEmpty ? <NoJob /> : <JobRead job={job} />}
      {isOpen ? (
        <Button onPress={() => turn(false)}>{t('vacancy.job.ready')}</Button>
      ) : (
        <Button icon={IconPencil} kind={isEmpty ? 'normal' : 'quiet'} onPress={() => turn(true)}>
          {t(isEmpty ? 'vacancy.job.fill' : 'vacancy.job.change')}
        </Button>
      )}
    </section>
  );
}

function NoJob(): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <h2 className={styles['title']}>{t('vacancy.job.start')}</h2>
      <p className={styles['soft']}>{t('vacancy.job.startHint')}</p>
    </>
  );
}

function JobRead({ job }: { readonly job: Job }): JSX.Element {
  const { t } = useTranslation();
  const where = [job.employer, job.place].filter((text) => text.trim() !== '').join(', ');
  const found = job.foundAt.trim() === '' ? '' : t('vacancy.job.found', { place: job.foundAt });
  return (
    <div dir="auto">
      {job.title.trim() !== '' && <h2 className={styles['title']}>{job.title}</h2>}
      {[where, job.hours, found]
        .filter((text) => text.trim() !== '')
        .map((text) => (
          <p key={text} className={styles['soft']}>
            {text}
          </p>
        ))}
      {job.text.trim() !== '' && <p className={styles['jobText']}>{job.text}</p>}
    </div>
  );
}

const lines = ['title', 'employer', 'place', 'hours', 'foundAt'] as const;

function JobFields({ job }: { readonly job: Job }): JSX.Element {
  const { t } = useTranslation();
  const { actions } = useVacancy();
  return (
    <>
      {lines.map((line) => (
        <TextField
          key={line}
          label={t(`vacancy.job.${line}`)}
          value={job[line]}
          maxLength={longestLine}
          onChange={(text) => actions.describeJob({ [line]: text })}
        />
      ))}
      <TextArea
        label={t('vacancy.job.text')}
        hint={t('vacancy.job.textHint')}
        value={job.text}
        maxLength={longest}
        onChange={(text) => actions.describeJob({ text })}
      />
    </>
  );
}
