import type { JSX } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './settings.module.css';

/** Factors of the page zoom, each with the size in pixels of its sample letters. */
const sizes = [
  { factor: 0.8, letters: 15 },
  { factor: 1, letters: 18 },
  { factor: 1.25, letters: 22 },
  { factor: 1.5, letters: 26 },
  { factor: 2, letters: 32 },
];

export interface SizeChoiceProps {
  readonly value: number;
  readonly onChange: (factor: number) => void;
}

/** How large everything is. A size between these, made with the keys of the menu, chooses none. */
export function SizeChoice({ value, onChange }: SizeChoiceProps): JSX.Element {
  const { t } = useTranslation();
  const choose = (keys: Set<unknown>): void => {
    const [key] = keys;
    if (key !== undefined) onChange(Number(key));
  };
  return (
    <ToggleButtonGroup
      aria-label={t('settings.view.size')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[String(value)]}
      onSelectionChange={choose}
      className={styles['sizes'] ?? ''}
    >
      {sizes.map(({ factor, letters }) => (
        <ToggleButton key={factor} id={String(factor)} className={styles['size'] ?? ''}>
          <span className={styles['letters']} style={{ fontSize: letters }} aria-hidden>
            Aa
          </span>
          <span>{t('settings.view.percent', { value: Math.round(factor * 100) })}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
