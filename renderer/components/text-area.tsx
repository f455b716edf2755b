import type { JSX } from 'react';
import {
  Label,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldNotes } from './field-notes.tsx';
import styles from './field.module.css';

export interface TextAreaProps extends Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'isInvalid'
> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly rows?: number;
  /** Capitals with air between, for groups of the recovery key. */
  readonly look?: 'words' | 'code';
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  label,
  hint,
  problem,
  placeholder,
  rows = 3,
  look = 'words',
  ...rest
}: TextAreaProps): JSX.Element {
  return (
    <AriaTextField {...rest} isInvalid={problem !== undefined} className={styles['field'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <AriaTextArea
        rows={rows}
        {...(placeholder !== undefined && { placeholder })}
        className={classNames(styles['area'], look === 'code' && styles['code'])}
      />
      <FieldNotes hint={hint} problem={problem} />
    </AriaTextField>
  );
}
