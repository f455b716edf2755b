import { Fragment, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../components/key-hint.tsx';
import { keyGroups } from './key-groups.ts';
import styles from './key-list.module.css';

/** Every key, by place, under headings of the given level. */
export function KeyList({ level }: { readonly level: 2 | 3 }): JSX.Element {
  const { t } = useTranslation();
  const Title = `h${level}` as const;
  return (
    <div className={styles['groups']}>
      {keyGroups(t).map((group) => (
        <section key={group.name}>
          <Title className={styles['title']}>{group.name}</Title>
          <dl className={styles['list']}>
            {group.keys.map(({ action, chords }) => (
              <div key={action} className={styles['row']}>
                <dt>{action}</dt>
                <dd className={styles['chords']}>
                  {chords.map((each, index) => (
                    <Fragment key={each}>
                      {index > 0 && <span className={styles['or']}>{t('settings.keys.or')}</span>}
                      <KeyHint keys={each} />
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
