import type { Icon } from '@tabler/icons-react';
import type { JSX } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';
import styles from './segmented.module.css';

interface Segment<Value extends string> {
  readonly id: Value;
  readonly name: string;
  readonly icon?: Icon;
  /** The icon alone, with the name as tooltip: only for marks and kinds of line. */
  readonly iconOnly?: boolean;
}

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  /** Null: none of them is chosen. */
  readonly value: Value | null;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value | null) => void;
  /** Whether pressing the chosen one lets it go. */
  readonly canBeNone?: boolean;
  /** 'spread': equal parts side by side; 'packed': as small as they can be, for a tool bar. */
  readonly layout?: 'spread' | 'packed';
}

/** One choice out of a few that are all in view. */
export function Segmented<Value extends string>({
  label,
  value,
  segments,
  onChange,
  canBeNone = false,
  layout = 'spread',
}: SegmentedProps<Value>): JSX.Element {
  const choose = (keys: Set<unknown>): void => {
    const [key] = keys;
    onChange(segments.find((segment) => segment.id === key)?.id ?? null);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection={!canBeNone}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={choose}
      className={classNames(styles['group'], styles[layout])}
    >
      {segments.map((segment) => (
        <SegmentButton key={segment.id} segment={segment} />
      ))}
    </ToggleButtonGroup>
  );
}

function SegmentButton({ segment }: { readonly segment: Segment<string> }): JSX.Element {
  const { id, name, icon: Picture, iconOnly = false } = segment;
  const button = (
    <ToggleButton
      id={id}
      {...(iconOnly && { 'aria-label': name })}
      className={classNames(styles['segment'], iconOnly && styles['iconOnly'])}
    >
      {Picture && <Picture size={24} stroke={1.75} aria-hidden />}
      {!iconOnly && name}
    </ToggleButton>
  );
  return iconOnly ? <Tooltip text={name}>{button}</Tooltip> : button;
}
