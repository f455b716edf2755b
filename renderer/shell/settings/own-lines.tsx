import { IconCheck } from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { linesFrom } from '../../../domain/client-file/own-lines.ts';
import { beforeClosing } from '../../bridge/flushing.ts';
import { TextArea } from '../../components/text-area.tsx';
import { tellError } from '../problems.ts';
import styles from './settings.module.css';

export interface OwnLinesProps {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  /** Stays the same function, or what is typed is written away first. */
  readonly save: (lines: string[]) => Promise<unknown>;
}

/** A list of one's own, a line each, kept when it is left and before the store closes. */
export function OwnLines({ label, hint, lines, save }: OwnLinesProps): JSX.Element {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => lines.join('\n'));
  const [isSaved, setSaved] = useState(false);
  const latest = useRef({ draft, kept: draft });

  const write = useCallback(async (): Promise<void> => {
    const wanted = linesFrom(latest.current.draft);
    const before = latest.current.kept;
    const written = wanted.join('\n');
    if (written === before) return;
    // Noted before the answer, so that leaving it twice does not send the same again.
    latest.current.kept = written;
    try {
      await save(wanted);
      setSaved(true);
    } catch (error) {
      latest.current.kept = before;
      throw error;
    }
  }, [save]);

  useEffect(() => {
    const stop = beforeClosing(write);
    return () => {
      stop();
      write().catch(() => undefined);
    };
  }, [write]);

  return (
    <div className={styles['lines']}>
      <TextArea
        label={label}
        hint={hint}
        value={draft}
        onChange={(value) => {
          latest.current.draft = value;
          setDraft(value);
          setSaved(false);
        }}
        onBlur={() => void write().catch(tellError)}
        maxLength={50_000}
        rows={6}
      />
      <output className={styles['saved']}>
        {isSaved && (
          <>
            <IconCheck size={20} stroke={1.75} aria-hidden />
            {t('settings.suggestions.saved')}
          </>
        )}
      </output>
    </div>
  );
}
