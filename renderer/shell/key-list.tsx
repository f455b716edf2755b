import { Fragment, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../components/key-hint.tsx';
import { keyGroups } from './key-groups.ts';
import styles from './key-list.module.css';

/** Every key, by place. */
export function KeyList(): JSX.Element {
  const { t } = useTranslation();
  return (
    <div className={styles['groups']}>
      {keyGroups(t).map((group) => (
        <section key={group.name}>
          <h3 className={styles['title']}>{group.name}</h3>
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
