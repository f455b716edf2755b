import type { Icon } from '@tabler/icons-react';
import type { JSX, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** primary: the one thing to do on a screen. danger: erasing only, always with an icon. */
  readonly kind?: 'primary' | 'normal' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'large';
  readonly icon?: Icon;
  /** Behind the words, for a button that opens something. */
  readonly iconAfter?: Icon;
  /** In a bar: below 1000 px wide the words become the name of the icon. */
  readonly collapses?: boolean;
  /** Takes the whole width of what it stands in. */
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  kind = 'normal',
  size = 'normal',
  icon: Before,
  iconAfter: After,
  collapses = false,
  wide = false,
  children,
  ...rest
}: ButtonProps): JSX.Element {
  return (
    <AriaButton
      {...rest}
      className={classNames(
        styles['button'],
        styles[kind],
        size === 'large' && styles['large'],
        collapses && styles['collapses'],
        wide && styles['wide'],
      )}
    >
      {Before && <Before size={24} stroke={1.75} aria-hidden />}
      <span className={styles['words']}>{children}</span>
      {After && <After size={20} stroke={1.75} aria-hidden />}
    </AriaButton>
  );
}
