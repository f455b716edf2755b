import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { linesOfText } from '../../../domain/instruments/lines-of-text.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './tick-list.module.css';

export interface AddLineProps {
  readonly label: string;
  /** What the button does, for who does not see what stands around it. */
  readonly purpose: string;
  readonly onAdd: (texts: readonly string[]) => void;
}

const longestLine = 500;

/** Typing and Enter adds; a list that is pasted comes in as so many lines. */
export function AddLine({ label, purpose, onAdd }: AddLineProps): JSX.Element {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd([text.trim().slice(0, longestLine)]);
    setText('');
  };
  return (
    <form className={styles['adding']} onSubmit={submit}>
      <TextField
        label={label}
        value={text}
        onChange={setText}
        maxLength={longestLine}
        onPaste={(event) => {
          const lines = linesOfText(event.clipboardData.getData('text'));
          if (lines.length < 2) return;
          event.preventDefault();
          onAdd(lines.map((line) => line.slice(0, longestLine)));
        }}
      />
      <Button type="submit" icon={IconPlus} aria-label={purpose} isDisabled={text.trim() === ''}>
        {t('referral.lists.add')}
      </Button>
    </form>
  );
}
