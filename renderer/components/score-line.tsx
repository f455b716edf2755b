import type { JSX } from 'react';
import type { LifeDomain } from '../../domain/life-domains/life-domains.ts';
import { scoreLineShapes, type ScorePoint } from '../../domain/sheet/score-line.ts';
import { ShapesView } from '../scene-view/shapes-view.tsx';

export interface ScoreLineProps {
  /** The line in words, for who does not see it. */
  readonly label: string;
  /** Oldest first. */
  readonly points: readonly ScorePoint[];
  readonly domain: LifeDomain;
}

/** Millimetres; the picture takes the width that it gets. */
const box = { x: 0, y: 0, width: 114, height: 85 };

/** One life domain over time, alone: the same line as on paper. */
export function ScoreLine({ label, points, domain }: ScoreLineProps): JSX.Element {
  return (
    <ShapesView
      shapes={scoreLineShapes(points, domain, box)}
      viewBox={box}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched
      role="img"
      aria-label={label}
    />
  );
}
