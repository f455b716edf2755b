import { IconCheck } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import check from '../../components/check-list.module.css';
import { classNames } from '../../components/class-names.ts';
import styles from './tick-list.module.css';

export interface TickBoxProps {
  /** The name, where no words stand beside the box. */
  readonly label?: string;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly children?: ReactNode;
}

/** A box to tick, as large as a finger. */
export function TickBox({ label, ticked, onTick, children }: TickBoxProps): JSX.Element {
  return (
    <Checkbox
      {...(label !== undefined && { 'aria-label': label })}
      isSelected={ticked}
      onChange={onTick}
      className={classNames(check['row'], styles['tick'])}
    >
      <span className={check['box']}>
        <IconCheck size={20} stroke={2.5} aria-hidden />
      </span>
      {children !== undefined && <bdi className={check['name']}>{children}</bdi>}
    </Checkbox>
  );
}
