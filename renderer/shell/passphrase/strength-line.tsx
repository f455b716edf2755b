import { IconShield, IconShieldCheck } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import text from '../../styles/text.module.css';
import styles from './passphrase.module.css';
import type { Strength } from './strength.ts';

/** How strong, in words and not in colours, and why. */
export function StrengthLine({ strength }: { readonly strength: Strength | 'random' }): JSX.Element {
  const { t } = useTranslation();
  const Picture = strength === 'random' || strength === 'strong' ? IconShieldCheck : IconShield;
  return (
    <p className={styles['strength']} aria-live="polite">
      <Picture size={24} stroke={1.75} aria-hidden />
      <span>
        <strong>{t(`firstStart.strength.${strength}`)}</strong>{' '}
        <span className={text['soft']}>{t(`firstStart.strength.${strength}Why`)}</span>
      </span>
    </p>
  );
}
