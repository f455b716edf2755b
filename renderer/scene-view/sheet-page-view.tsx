import { useId, useMemo } from 'react';
import type { SheetPage } from '../../domain/sheet/sheet.ts';
import { ShapesView } from './shapes-view.tsx';
import styles from './scene-view.module.css';

export interface SheetPageViewProps {
  readonly page: SheetPage;
  /** What the page is, for who cannot see it: "Blad 1 van 2". */
  readonly label: string;
  /** The drawing in words, one sentence each. */
  readonly description?: readonly string[];
}

const noWords: readonly string[] = [];

/** One page of a sheet in the colours of paper. Fills the box that it is put in; the ground is the box's own. */
export function SheetPageView({ page, label, description = noWords }: SheetPageViewProps) {
  const id = useId();
  const { width, height } = page;
  const viewBox = useMemo(() => ({ x: 0, y: 0, width, height }), [width, height]);
  const described = description.length > 0;
  return (
    <>
      <ShapesView
        shapes={page.shapes}
        viewBox={viewBox}
        paper
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched
        role="img"
        aria-label={label}
        {...(described && { 'aria-describedby': id })}
      />
      {described && (
        <p id={id} className={styles['words']}>
          {description.join(' ')}
        </p>
      )}
    </>
  );
}
