import { useEffect, type JSX, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import styles from './bars.module.css';
import { onPastedLines } from './pasted-lines.ts';

export interface QuickAddProps {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly longest: number;
  readonly onText: (text: string) => void;
  readonly onAdd: () => void;
  /** Lines that are pasted, each as one; without it they come into the field as one text. */
  readonly onLines?: (lines: readonly string[]) => void;
  readonly onEnd: () => void;
  /** Arrow up (-1) or down (1): another kind. */
  readonly onTurn: (by: -1 | 1) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The choice of a kind, before the field. */
  readonly children: ReactNode;
  /** More buttons, behind the field. */
  readonly aside?: ReactNode;
}

/** Where names are typed: Enter adds one and waits for the next, arrows up and down change the kind, Escape ends. */
export function QuickAdd(props: QuickAddProps): JSX.Element {
  const { label, placeholder, text, longest, onText, onAdd, onLines, onEnd, onTurn, field, children, aside } =
    props;
  const { t } = useTranslation();
  useEffect(() => field.current?.focus(), [field]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && text.trim() === '') onEnd();
    else if (event.key === 'Enter') onAdd();
    else if (event.key === 'Escape') onEnd();
    else if (event.key === 'ArrowUp') onTurn(-1);
    else if (event.key === 'ArrowDown') onTurn(1);
    else return;
    event.preventDefault();
  };
  /** By the button too what was typed is there: only Escape leaves it. */
  const done = (): void => {
    if (text.trim() !== '') onAdd();
    onEnd();
  };
  return (
    <div className={`${styles['bar']} ${styles['adding']}`}>
      {children}
      <input
        ref={field}
        className={styles['field']}
        aria-label={label}
        placeholder={placeholder}
        value={text}
        maxLength={longest}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        {...(onLines && { onPaste: onPastedLines(longest, onLines) })}
      />
      {aside}
      <Button kind="quiet" onPress={done}>
        {t('worksheet.addDone')}
      </Button>
    </div>
  );
}
