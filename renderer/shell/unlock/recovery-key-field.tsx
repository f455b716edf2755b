import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../components/text-area.tsx';

export interface RecoveryKeyFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** All groups of the sheet are in view, to lay beside the paper. Enter sends the form, as in a field of one line. */
export function RecoveryKeyField({ value, onChange }: RecoveryKeyFieldProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <TextArea
      label={t('unlock.recoveryLabel')}
      look="code"
      rows={2}
      autoFocus
      autoComplete="off"
      maxLength={200}
      value={value}
      onChange={onChange}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
      }}
    />
  );
}
