import type { JSX } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Switch({ label, hint, value, onChange, isDisabled = false }: SwitchProps): JSX.Element {
  return (
    <AriaSwitch
      isSelected={value}
      onChange={onChange}
      isDisabled={isDisabled}
      className={styles['switch'] ?? ''}
    >
      <span className={styles['track']}>
        <span className={styles['knob']} />
      </span>
      <span>
        <span className={styles['label']}>{label}</span>
        {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
      </span>
    </AriaSwitch>
  );
}
