import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState, type JSX, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Input, Label, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { FieldNotes } from './field-notes.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './field.module.css';

export interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  /** A new passphrase is shown while it is made; the eye hides it. */
  readonly shownAtFirst?: boolean;
  readonly largeLabel?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function PassphraseField({
  label,
  value,
  onChange,
  hint,
  problem,
  autoFocus = false,
  isDisabled = false,
  shownAtFirst = false,
  largeLabel = false,
  inputRef,
}: PassphraseFieldProps): JSX.Element {
  const { t } = useTranslation();
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      spellCheck="false"
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      isInvalid={problem !== undefined}
      className={styles['field'] ?? ''}
    >
      <Label className={classNames(styles['label'], largeLabel && styles['largeLabel'])}>{label}</Label>
      <Group className={classNames(styles['group'])}>
        <Input
          {...(inputRef !== undefined && { ref: inputRef })}
          className={classNames(styles['input'], styles['large'], !shown && value !== '' && styles['masked'])}
        />
        <IconButton
          icon={shown ? IconEyeOff : IconEye}
          label={shown ? t('common.hidePassphrase') : t('common.showPassphrase')}
          onPress={() => setShown(!shown)}
        />
      </Group>
      <FieldNotes hint={hint} problem={problem} />
    </AriaTextField>
  );
}
