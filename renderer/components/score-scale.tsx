import { useRef, type JSX, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeDomain } from '../../domain/life-domains/life-domains.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { domainColours } from './domain-colours.ts';
import { useDigits } from './use-digits.ts';
import styles from './score-scale.module.css';

const highest = 10;
const scores = Array.from({ length: highest + 1 }, (_, score) => score);

export interface ScoreScaleProps {
  /** What the figure is about, for who does not see it. */
  readonly label: string;
  /** Null: no figure is given. */
  readonly value: number | null;
  readonly onChange: (score: number | null) => void;
  readonly domain: LifeDomain;
  readonly size?: 'normal' | 'large';
  /** What 0 and 10 mean. */
  readonly lowWords: string;
  readonly highWords: string;
  /** Digits count wherever the focus is on the screen, as long as nothing is being typed. */
  readonly keysEverywhere?: boolean;
}

/**
 * A figure from 0 to 10 that a client gives, or rather not: by touch, mouse, digits (1 and then 0 is ten) or arrow keys.
 * Other figures cannot be given.
 */
export function ScoreScale(props: ScoreScaleProps): JSX.Element {
  const {
    label,
    value,
    onChange,
    domain,
    size = 'normal',
    lowWords,
    highWords,
    keysEverywhere = false,
  } = props;
  const { t } = useTranslation();
  const group = useRef<HTMLDivElement>(null);
  const give = (score: number | null): void => {
    onChange(score);
    if (group.current?.contains(document.activeElement)) focusOn(group.current, score ?? 0);
  };
  const { press, forget } = useDigits(give, keysEverywhere);

  const step = (event: ReactKeyboardEvent): void => {
    const next = stepped(event, value);
    if (next === undefined) return;
    event.preventDefault();
    forget();
    give(next);
  };
  return (
    <div
      className={classNames(styles['whole'], size === 'large' && styles['large'])}
      style={domainColours(domain)}
    >
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus is on one of the figures in it */}
      <div
        ref={group}
        role="radiogroup"
        aria-label={label}
        className={styles['scale']}
        onKeyDown={(event) => {
          step(event);
          if (!event.defaultPrevented && press(event.nativeEvent)) event.preventDefault();
        }}
      >
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- in an input undo would belong to the field, and arrows go round
            role="radio"
            aria-checked={score === value}
            tabIndex={score === (value ?? 0) ? 0 : -1}
            className={styles['figure']}
            onClick={() => {
              forget();
              onChange(score);
            }}
          >
            {score}
          </button>
        ))}
      </div>
      <div className={styles['ends']}>
        <span>{lowWords}</span>
        <span className={styles['rather']}>
          <Button kind="quiet" isDisabled={value === null} onPress={() => onChange(null)}>
            {t('scale-questions.noFigure')}
          </Button>
        </span>
        <span className={styles['high']}>{highWords}</span>
      </div>
    </div>
  );
}

/** Where a key that moves goes; undefined for any other key. It stops at both ends. */
function stepped(
  { key, ctrlKey, altKey, metaKey }: ReactKeyboardEvent,
  value: number | null,
): number | null | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === null ? 0 : Math.min(highest, value + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === null ? 0 : Math.max(0, value - 1);
    case 'Home':
      return 0;
    case 'End':
      return highest;
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
}

const focusOn = (group: HTMLElement, score: number): void =>
  group.querySelectorAll<HTMLElement>('[role="radio"]').item(score).focus();
