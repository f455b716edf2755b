import { parseDate, type CalendarDate } from '@internationalized/date';
import type { JSX } from 'react';
import { DateField as AriaDateField, DateInput, DateSegment, Label } from 'react-aria-components';
import { FieldNotes } from './field-notes.tsx';
import field from './field.module.css';
import styles from './date-field.module.css';

export interface DateFieldProps {
  readonly label: string;
  /** A calendar day yyyy-mm-dd, or null when none is given. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly hint?: string;
  readonly problem?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A day in segments, in the order of the language (dd/mm/jjjj): 12/3 can not be read as the third of December. */
export function DateField({
  label,
  value,
  onChange,
  onBlur,
  hint,
  problem,
  autoFocus,
}: DateFieldProps): JSX.Element {
  const change = (date: CalendarDate | null): void => onChange(date?.toString() ?? null);
  return (
    <AriaDateField
      value={value === null ? null : parseDate(value)}
      onChange={change}
      {...(onBlur !== undefined && { onBlur })}
      {...(autoFocus !== undefined && { autoFocus })}
      shouldForceLeadingZeros
      isInvalid={problem !== undefined}
      className={field['field'] ?? ''}
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <DateInput className={styles['input'] ?? ''}>
        {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
      </DateInput>
      <FieldNotes hint={hint} problem={problem} />
    </AriaDateField>
  );
}
