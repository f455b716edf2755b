/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a native list of options holds no icons, no marked words and no second line */
import { Fragment, memo, useEffect, useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece } from '../../../domain/search/terms.ts';
import { classNames } from '../../components/class-names.ts';
import text from '../../styles/text.module.css';
import type { Hit, HitGroup } from './hits.ts';
import styles from './search.module.css';

export interface HitListProps {
  /** Rows have this id with their number. */
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** The row that Enter opens, counted through all groups. */
  readonly active: number;
}

/** The list under the search field, in groups. The focus stays in the field, which names the active row. */
export function HitList({ id, groups, active }: HitListProps): JSX.Element | null {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector(`[id="${id}-${active}"]`);
    // The first row brings its heading along.
    if (active === 0) list.current?.scrollTo({ top: 0 });
    else row?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  if (groups.length === 0) return null;
  const rows = groups.flatMap(({ hits }) => hits.map(({ key }) => key));
  return (
    <div ref={list} id={id} role="listbox" aria-label={t('search.results')} className={styles['list']}>
      {groups.map(({ name, hits, more }) => (
        <div key={name} role="group" aria-labelledby={`${id}-${name}`} className={styles['group']}>
          <div id={`${id}-${name}`} role="presentation" className={styles['heading']}>
            {t(`search.${name}`)}
          </div>
          {hits.map((hit) => {
            const at = rows.indexOf(hit.key);
            return <Row key={hit.key} id={`${id}-${at}`} hit={hit} isActive={at === active} />;
          })}
          {more && (
            <p role="presentation" className={classNames(styles['more'], text['soft'])}>
              {t('search.more')}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly hit: Hit;
  readonly isActive: boolean;
}

const Row = memo(function Row({ id, hit, isActive }: RowProps): JSX.Element {
  const { icon: Picture, main, excerpt, details, open } = hit;
  return (
    // Keys go to the field, which keeps the focus; this is for the mouse and the finger.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div id={id} role="option" aria-selected={isActive} className={styles['row']} onClick={open}>
      <Picture size={24} stroke={1.75} aria-hidden className={styles['icon']} />
      <div className={styles['words']}>
        <p>
          <bdi>
            <Marked pieces={main} />
          </bdi>
        </p>
        {excerpt.length > 0 && (
          <p className={text['soft']}>
            <bdi>
              <Marked pieces={excerpt} />
            </bdi>
          </p>
        )}
        {details.length > 0 && (
          <p className={classNames(text['soft'], text['small'])}>
            {details.map((detail, at) => (
              <Fragment key={at}>
                {at > 0 && ' · '}
                <bdi>{detail}</bdi>
              </Fragment>
            ))}
          </p>
        )}
      </div>
    </div>
  );
});

function Marked({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map(({ text: words, found }, at) =>
        found ? (
          <mark key={at} className={styles['mark']}>
            {words}
          </mark>
        ) : (
          <Fragment key={at}>{words}</Fragment>
        ),
      )}
    </>
  );
}
