import type { Icon } from '@tabler/icons-react';
import type { JSX, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tooltip } from './tooltip.tsx';
import { classNames } from './class-names.ts';
import styles from './button.module.css';
import own from './icon-button.module.css';

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  readonly icon: Icon;
  /** The name, spoken and shown as tooltip. */
  readonly label: string;
  /** Key that does the same, shown in the tooltip. */
  readonly keys?: string;
  readonly kind?: 'normal' | 'quiet';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Only for undo, redo, zoom, back, marks and kinds of line: everything else carries its word. */
export function IconButton({
  icon: Picture,
  label,
  keys,
  kind = 'quiet',
  ...rest
}: IconButtonProps): JSX.Element {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames(styles['button'], styles[kind], own['icon'])}
      >
        <Picture size={24} stroke={1.75} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
