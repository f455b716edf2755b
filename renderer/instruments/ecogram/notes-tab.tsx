import { IconLock } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { discussEcogram } from '../../../domain/instruments/ecogram/discussion.ts';
import { longestNote } from '../../../domain/instruments/ecogram/document.ts';
import { TextArea } from '../../components/text-area.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import styles from './panel.module.css';

/** The note that goes with the drawing, what there is to talk about, and apart from both the coach's own note. */
export function NotesTab(): JSX.Element {
  const { t } = useTranslation();
  const { actions, store, clientName } = useEcogram();
  const { language } = useLanguage();
  const document = useEcogramDocument();
  const parts = discussEcogram(document, { clientName, language }).filter(
    ({ sentences, entries }) => sentences.length + entries.length > 0,
  );
  return (
    <div className={styles['body']} onBlur={store.getState().endMerge}>
      <TextArea
        label={t('worksheet.sharedNote')}
        hint={t('worksheet.sharedNoteHint')}
        value={document.note}
        maxLength={longestNote}
        onChange={actions.writeNote}
      />
      <section className={styles['discussion']} aria-label={t('worksheet.describe')}>
        <h2>{t('worksheet.describe')}</h2>
        {parts.map(({ topic, title, sentences, entries }) => (
          <div key={topic}>
            <h3>{title}</h3>
            {sentences.map((sentence) => (
              <p key={sentence} dir="auto">
                {sentence}
              </p>
            ))}
            {entries.map(({ subject, name, text }) => (
              <p key={subject} dir="auto">
                {name}: <em>{text}</em>
              </p>
            ))}
          </div>
        ))}
      </section>
      <div className={styles['private']}>
        <IconLock size={20} stroke={1.75} aria-hidden />
        <TextArea
          label={t('worksheet.privateNote')}
          hint={t('worksheet.privateNoteHint')}
          value={document.privateNote}
          maxLength={longestNote}
          onChange={actions.writePrivateNote}
        />
      </div>
    </div>
  );
}
