import type { JSX, Ref } from 'react';
import {
  Input,
  Label,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldNotes } from './field-notes.tsx';
import styles from './field.module.css';

export interface TextFieldProps extends Omit<
  AriaTextFieldProps,
  'className' | 'style' | 'children' | 'isInvalid'
> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to change, when what is there cannot be kept. */
  readonly problem?: string | undefined;
  readonly placeholder?: string;
  readonly size?: 'normal' | 'large';
  /** Capitals with air between, for groups of the recovery key. */
  readonly look?: 'words' | 'code';
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hint,
  problem,
  placeholder,
  size = 'normal',
  look = 'words',
  inputRef,
  ...rest
}: TextFieldProps): JSX.Element {
  return (
    <AriaTextField {...rest} isInvalid={problem !== undefined} className={styles['field'] ?? ''}>
      <Label className={styles['label'] ?? ''}>{label}</Label>
      <Input
        {...(placeholder !== undefined && { placeholder })}
        {...(inputRef !== undefined && { ref: inputRef })}
        className={classNames(
          styles['input'],
          size === 'large' && styles['large'],
          look === 'code' && styles['code'],
        )}
      />
      <FieldNotes hint={hint} problem={problem} />
    </AriaTextField>
  );
}
