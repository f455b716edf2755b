import { IconCheck } from '@tabler/icons-react';
import type { JSX } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import text from '../styles/text.module.css';
import styles from './check-list.module.css';

/** One row with a box to tick. */
interface Check {
  readonly id: string;
  readonly name: string;
  /** A soft word or two behind the name. */
  readonly hint?: string;
}

export interface CheckListProps {
  readonly label: string;
  readonly rows: readonly Check[];
  readonly ticked: readonly string[];
  readonly onChange: (ticked: string[]) => void;
}

/** Rows to tick; each has its own box, in the order in which they are given. */
export function CheckList({ label, rows, ticked, onChange }: CheckListProps): JSX.Element {
  return (
    <CheckboxGroup value={[...ticked]} onChange={onChange} className={styles['list'] ?? ''}>
      <Label className={text['hidden'] ?? ''}>{label}</Label>
      {rows.map(({ id, name, hint }) => (
        <Checkbox key={id} value={id} className={styles['row'] ?? ''}>
          <span className={styles['box']}>
            <IconCheck size={20} stroke={2.5} aria-hidden />
          </span>
          <span>
            <bdi className={styles['name']}>{name}</bdi>
            {hint !== undefined && hint !== '' && <span className={styles['hint']}>{hint}</span>}
          </span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
