import { IconInfoCircle } from '@tabler/icons-react';
import type { JSX } from 'react';
import { FieldError, Text } from 'react-aria-components';
import styles from './field.module.css';

export interface FieldNotesProps {
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** What stands under a field: help, or what to change. Not red: nothing is lost by a field that is not right yet. */
export function FieldNotes({ hint, problem }: FieldNotesProps): JSX.Element {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['problem'] ?? ''}>
        {problem !== undefined && (
          <>
            <IconInfoCircle size={20} stroke={1.75} aria-hidden />
            <span>{problem}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
