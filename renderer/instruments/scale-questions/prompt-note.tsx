import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { TextArea } from '../../components/text-area.tsx';
import styles from './folds.module.css';

export interface PromptNoteProps {
  readonly question: string;
  readonly text: string;
  readonly onWrite: (text: string) => void;
  /** The field was left. */
  readonly onLeave: () => void;
}

/** A question to ask, not a field to fill: a note comes under it only when somebody wants one. */
export function PromptNote({ question, text, onWrite, onLeave }: PromptNoteProps): JSX.Element {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (writing || !returns.current) return;
    returns.current = false;
    opener.current?.focus();
  }, [writing]);
  const write = (): void => setWriting(true);
  const leave = (): void => {
    setWriting(false);
    onLeave();
  };
  if (writing) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves the field, as everywhere
      <div
        className={styles['writing']}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          returns.current = true;
          leave();
        }}
      >
        <TextArea
          label={question}
          value={text}
          onChange={onWrite}
          onBlur={leave}
          maxLength={50_000}
          rows={2}
          autoFocus
        />
      </div>
    );
  }
  return (
    <div className={styles['prompt']}>
      <div className={styles['ask']}>
        <span>{question}</span>
        {text.trim() === '' ? (
          <Button
            ref={opener}
            kind="quiet"
            icon={IconPlus}
            aria-label={t('scale-questions.addNoteTo', { prompt: question })}
            onPress={write}
          >
            {t('scale-questions.addNote')}
          </Button>
        ) : (
          <IconButton
            ref={opener}
            icon={IconPencil}
            label={t('scale-questions.changeNoteTo', { prompt: question })}
            onPress={write}
          />
        )}
      </div>
      {text.trim() !== '' && (
        <p className={styles['note']} dir="auto">
          {text}
        </p>
      )}
    </div>
  );
}
