import { IconCheck, IconChevronDown, type Icon } from '@tabler/icons-react';
import type { JSX } from 'react';
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import field from './field.module.css';
import { InSight, isLong } from './in-sight.tsx';
import menu from './menu.module.css';
import styles from './select.module.css';

/** Of a choice, in pixels. */
const rowHeight = 48;

export interface Choice<Value extends string> {
  readonly id: Value;
  readonly name: string;
  readonly icon?: Icon;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  /** What stands there as long as nothing is chosen. */
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

export function Select<Value extends string>({
  label,
  value,
  choices,
  onChange,
  placeholder,
  autoFocus = false,
}: SelectProps<Value>): JSX.Element {
  const choose = (key: unknown): void => {
    const chosen = choices.find((choice) => choice.id === key);
    if (chosen !== undefined) onChange(chosen.id);
  };
  return (
    <AriaSelect
      value={value}
      onChange={choose}
      autoFocus={autoFocus}
      className={field['field'] ?? ''}
      {...(placeholder !== undefined && { placeholder })}
    >
      <Label className={field['label'] ?? ''}>{label}</Label>
      <AriaButton className={styles['button'] ?? ''}>
        <SelectValue className={styles['value'] ?? ''} />
        <IconChevronDown size={20} stroke={1.75} aria-hidden />
      </AriaButton>
      <Popover className={menu['popover'] ?? ''}>
        <InSight count={choices.length} rowHeight={rowHeight} padding={8}>
          <ListBox
            items={choices}
            className={classNames(menu['menu'], isLong(choices.length) && styles['long'])}
          >
            {(choice) => (
              <ListBoxItem id={choice.id} textValue={choice.name} className={menu['item'] ?? ''}>
                {choice.icon && <choice.icon size={24} stroke={1.75} aria-hidden />}
                <span>{choice.name}</span>
                <IconCheck size={20} stroke={1.75} aria-hidden className={menu['check']} />
              </ListBoxItem>
            )}
          </ListBox>
        </InSight>
      </Popover>
    </AriaSelect>
  );
}
