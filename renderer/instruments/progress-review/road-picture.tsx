import { useMemo, type JSX } from 'react';
import type { Road } from '../../../domain/instruments/progress-review/entries.ts';
import { mostInHalf, roadFigure } from '../../../domain/instruments/progress-review/paper/road-figure.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ShapesView } from '../../scene-view/shapes-view.tsx';
import styles from './road-view.module.css';

export interface RoadPictureProps {
  readonly road: Road;
  /** The road in words, for who does not see it. */
  readonly label: string;
  /** Letters beside those on paper. */
  readonly letters?: number;
}

/** Millimetres: as wide as half a page, and wider for every moment that would not fit there. */
const width = 122;
const perMoment = 14;

/** One road as on paper; a long one scrolls sideways. */
export function RoadPicture({ road, label, letters = 1.1 }: RoadPictureProps): JSX.Element {
  const { language } = useLanguage();
  const count = road.stops.length;
  const wide = count > mostInHalf ? 12 + count * perMoment : width;
  const figure = useMemo(
    () => roadFigure(road, { x: 0, y: 0, width: wide, letters }, { language, names: 'all' }),
    [road, wide, letters, language],
  );
  const picture = (
    <ShapesView
      shapes={figure.shapes}
      viewBox={{ x: -1, y: -1, width: wide + 2, height: figure.height + 2 }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched
      role="img"
      aria-label={label}
    />
  );
  if (wide === width) return <div className={styles['picture']}>{picture}</div>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by keyboard
    <section className={styles['long']} tabIndex={0} aria-label={lifeDomainWords(road.domain, language).name}>
      <div style={{ width: `${wide * 5}px` }}>{picture}</div>
    </section>
  );
}
