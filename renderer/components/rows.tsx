import type { JSX, ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { InSight, isLong } from './in-sight.tsx';
import styles from './rows.module.css';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly second?: string;
  readonly third?: string;
  /** At the end of the row: a button, or an arrow that says the row opens. */
  readonly end?: ReactNode;
}

export interface RowsProps {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Enter or a click on a row. Without it the rows are only read, and their buttons used. */
  readonly onOpen?: (id: string) => void;
}

/** A row with the line under it, in pixels. */
const rowHeight = 73;

/** A list of names in a card. Arrow keys go from row to row, Tab and arrows sideways into the buttons of a row. */
export function Rows({ label, rows, onOpen }: RowsProps): JSX.Element {
  return (
    <InSight count={rows.length} rowHeight={rowHeight}>
      <GridList
        aria-label={label}
        items={rows}
        {...(onOpen !== undefined && { onAction: (key: string | number) => onOpen(String(key)) })}
        className={classNames(styles['list'], isLong(rows.length) && styles['long'])}
      >
        {(row) => (
          <GridListItem id={row.id} textValue={row.name} className={styles['row'] ?? ''}>
            <span className={styles['monogram']} aria-hidden>
              {firstLetter(row.name)}
            </span>
            <span>
              <span className={styles['name']}>
                <bdi>{row.name}</bdi>
              </span>
              {row.second !== undefined && <span className={styles['second']}>{row.second}</span>}
            </span>
            <span className={styles['third']}>{row.third}</span>
            {row.end}
          </GridListItem>
        )}
      </GridList>
    </InSight>
  );
}

/** The first whole character: an emoji or an accented letter is one. */
function firstLetter(name: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name.trim());
  return (first?.segment ?? '').toLocaleUpperCase();
}
