import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Imported } from '../../../../domain/instruments/mindmap/exchange/imported.ts';
import { lifeDomainWords } from '../../../../domain/life-domains/words.ts';
import { useLanguage } from '../../../language/use-language.ts';
import styles from './exchange.module.css';

/** Most lines of a file that are shown before it comes in, and levels that still step to the right. */
const mostLines = 12;
const mostSteps = 5;

/** What a file holds: how much, and its first thoughts below each other. */
export function Preview({ imported }: { readonly imported: Imported }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { thoughts, arrows } = imported;
  const levels: number[] = [];
  const shown = thoughts.slice(0, mostLines).map(({ parent, text, domain }) => {
    const level = parent === null ? 0 : (levels[parent] ?? 0) + 1;
    levels.push(level);
    const named = text === '' && domain !== null ? lifeDomainWords(domain, language).name : text;
    return { level: Math.min(level, mostSteps), text: named };
  });
  const rest = thoughts.length - shown.length;
  return (
    <section aria-label={t('mindmapExchange.preview')} className={styles['preview']}>
      <p className={styles['count']}>
        {t('mindmapExchange.thoughts', { count: thoughts.length })}
        {arrows.length > 0 && ` · ${t('mindmapExchange.arrows', { count: arrows.length })}`}
      </p>
      <ul className={styles['lines']}>
        {shown.map(({ level, text }, at) => (
          <li key={at} data-level={level} className={styles['line']}>
            {text === '' ? <em>{t('mindmapExchange.noText')}</em> : text}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles['rest']}>{t('mindmapExchange.more', { count: rest })}</p>}
    </section>
  );
}
