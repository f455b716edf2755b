import { IconArrowRight, IconMinus, IconPlus, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../../domain/instruments/instrument.ts';
import text from '../styles/text.module.css';
import styles from './history-panel.module.css';

const signs: Readonly<Record<Difference['change'], Icon>> = {
  new: IconPlus,
  gone: IconMinus,
  changed: IconArrowRight,
};

export interface DifferencesPanelProps {
  readonly title: string;
  readonly differences: readonly Difference[];
}

/** What is different between two moments, one sentence each. It describes; what it means is for the two who look at it. */
export function DifferencesPanel({ title, differences }: DifferencesPanelProps) {
  const { t } = useTranslation();
  return (
    <>
      <h2>{title}</h2>
      {differences.length > 0 && (
        <ul className={styles['sentences']}>
          {differences.map((difference, index) => {
            const Sign = signs[difference.change];
            return (
              <li key={index}>
                <Sign size={24} stroke={1.75} aria-hidden />
                <span>
                  <span className={text['hidden']}>{t(`history.${difference.change}`)}: </span>
                  <Stressed {...difference} />
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {differences.length > 0 ? (
        <p className={styles['rest']}>{t('history.rest')}</p>
      ) : (
        <p>{t('history.nothing')}</p>
      )}
    </>
  );
}

/** The sentence with its one stressed part; names may be written in either direction. */
function Stressed({ sentence, emphasis }: Difference) {
  const at = emphasis === '' ? -1 : sentence.indexOf(emphasis);
  if (at < 0) return <>{sentence}</>;
  return (
    <>
      {sentence.slice(0, at)}
      <b>
        <bdi>{emphasis}</bdi>
      </b>
      {sentence.slice(at + emphasis.length)}
    </>
  );
}
