import { lookOf } from '../../life-domains/looks.ts';
import type { Scene } from '../../scene/scene.ts';
import { stampScene } from '../../scene/stamp.ts';
import type { Shape } from '../../scene/shapes.ts';
import { domainChip } from '../../sheet/domain-chip.ts';
import type { ProgressReviewDocument } from './document.ts';
import { type Road, roadsOf, standing } from './entries.ts';

/** Millimetres of a drawing that is shown much smaller. */
const bounds = { x: 0, y: 0, width: 200, height: 118 };
const chip = 26;
const mostRoads = 3;
const dot = 4.6;

/** A progress review at the size of a stamp: for the first life domains the road that was walked, without a figure. */
export function progressReviewStamp(document: ProgressReviewDocument): Scene {
  const roads = roadsOf(document);
  const walked = roads.filter(({ stops }) => stops.some(({ entry }) => standing(entry) !== null));
  const shown = (walked.length > 0 ? walked : roads).slice(0, mostRoads);
  const rowHeight = bounds.height / Math.max(1, shown.length);
  return stampScene(
    bounds,
    shown.flatMap((road, index) => roadShapes(road, index * rowHeight, rowHeight)),
  );
}

function roadShapes({ domain, stops }: Road, top: number, height: number): readonly Shape[] {
  const { edge, fill } = lookOf(domain);
  const left = chip + 26;
  const width = bounds.width - left - 14;
  const room = Math.min(height, 44) - 4 * dot;
  const bottom = top + height / 2 + room / 2;
  const points = stops.flatMap(({ entry }, index) => {
    const score = standing(entry);
    const across = stops.length === 1 ? 0.5 : index / (stops.length - 1);
    return score === null ? [] : [{ x: left + across * width, y: bottom - (score / 10) * room }];
  });
  const way: Shape = {
    shape: 'path',
    steps: points.map((point, index) => ({ to: index === 0 ? 'move' : 'line', point })),
    stroke: { colour: edge, width: 1.6, cap: 'round' },
  };
  const discs = points.map((centre): Shape => ({
    shape: 'circle',
    centre,
    radius: dot,
    fill,
    stroke: { colour: edge, width: 1.2 },
  }));
  return [...domainChip(domain, 6, top + height / 2, chip), ...(points.length > 1 ? [way] : []), ...discs];
}
