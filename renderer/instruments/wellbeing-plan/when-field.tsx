import { useState, type JSX } from 'react';
import { whenFrom, type When } from '../../../domain/client-file/when.ts';
import { TextField } from '../../components/text-field.tsx';
import { Understood } from './cell-value.tsx';
import back from './look-back.module.css';
import styles from './plan.module.css';

export interface WhenFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: When;
  readonly onChange: (when: When) => void;
}

/** A moment in a field: a day or words, with how it was understood under it. */
export function WhenField({ label, hint, value, onChange }: WhenFieldProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? value.text;
  const keep = (): void => {
    setTyped(null);
    if (typed !== null && typed.trim() !== value.text) onChange(whenFrom(typed));
  };
  return (
    <div className={back['whenField']}>
      <TextField
        label={label}
        hint={hint}
        value={text}
        maxLength={500}
        onChange={setTyped}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
          else event.continuePropagation();
        }}
      />
      <output className={styles['under']}>
        <Understood when={whenFrom(text)} />
      </output>
    </div>
  );
}
