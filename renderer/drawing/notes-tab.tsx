import { IconLock } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../components/text-area.tsx';
import styles from './panel.module.css';

export interface NotesTabProps {
  readonly note: string;
  readonly privateNote: string;
  /** In UTF-16 code units. */
  readonly longest: number;
  readonly onNote: (note: string) => void;
  readonly onPrivateNote: (note: string) => void;
  /** A field was left: what is typed next is a step of its own for undo. */
  readonly onLeave: () => void;
  /** The drawing in words. */
  readonly children: ReactNode;
}

/** The note that goes with the drawing, what there is to talk about, and apart from both the coach's own note. */
export function NotesTab(props: NotesTabProps): JSX.Element {
  const { note, privateNote, longest, onNote, onPrivateNote, onLeave, children } = props;
  const { t } = useTranslation();
  return (
    <div className={styles['body']} onBlur={onLeave}>
      <TextArea
        label={t('worksheet.sharedNote')}
        hint={t('worksheet.sharedNoteHint')}
        value={note}
        maxLength={longest}
        onChange={onNote}
      />
      <section className={styles['discussion']} aria-label={t('worksheet.describe')}>
        <h2>{t('worksheet.describe')}</h2>
        {children}
      </section>
      <div className={styles['private']}>
        <IconLock size={20} stroke={1.75} aria-hidden />
        <TextArea
          label={t('worksheet.privateNote')}
          hint={t('worksheet.privateNoteHint')}
          value={privateNote}
          maxLength={longest}
          onChange={onPrivateNote}
        />
      </div>
    </div>
  );
}
