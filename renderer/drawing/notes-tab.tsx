import { IconLock } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../components/text-area.tsx';
import styles from './panel.module.css';

/** A part of the drawing in words: what can be read off it, and what was written down about somebody or something on it. */
interface DiscussionPart {
  readonly topic: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly entries?: readonly { readonly subject: string; readonly name: string; readonly text: string }[];
}

export interface NotesTabProps {
  readonly note: string;
  readonly privateNote: string;
  /** In UTF-16 code units. */
  readonly longest: number;
  readonly onNote: (note: string) => void;
  readonly onPrivateNote: (note: string) => void;
  /** A field was left: what is typed next is a step of its own for undo. */
  readonly onLeave: () => void;
  /** The drawing in words. A part with nothing in it is left out. */
  readonly parts: readonly DiscussionPart[];
}

/** The note that goes with the drawing, what there is to talk about, and apart from both the coach's own note. */
export function NotesTab(props: NotesTabProps): JSX.Element {
  const { note, privateNote, longest, onNote, onPrivateNote, onLeave, parts } = props;
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
        {parts.map((part) => (
          <Discussed key={part.topic} part={part} />
        ))}
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

function Discussed({ part }: { readonly part: DiscussionPart }): JSX.Element | null {
  const { title, sentences, entries = [] } = part;
  if (sentences.length + entries.length === 0) return null;
  return (
    <div>
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
  );
}
