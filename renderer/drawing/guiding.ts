import { boxAround } from '../../domain/geometry/box.ts';
import { boxMoved, indexGuides, snapped, type Guide } from '../../domain/geometry/guides.ts';
import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';
import { toPage } from '../../domain/geometry/view.ts';
import type { SceneElement } from '../../domain/scene/scene.ts';
import type { Shape, Stroke } from '../../domain/scene/shapes.ts';
import type { ViewStore } from '../canvas/view-store.ts';
import { lineShape } from './overlay.ts';
import { boxOfElement } from './spatial.ts';

/** How near something must come to hang at a guide, and how long the feet of a gap are, in CSS pixels. */
const reach = 6;
const foot = 5;

export interface Guided {
  /** The way that is really gone, in millimetres. */
  readonly by: PagePoint;
  /** The lines that show at what it hangs; to be painted over what is held. */
  readonly guides: readonly Shape[];
}

/**
 * Guides for a drag: at sides, middles and equal gaps of what stands in sight. `held` is what moves, `others` is what it may
 * hang at. The function that comes back takes how far the pointer went; `free` (Alt or Ctrl) lets it hang at nothing.
 */
export function guiding(
  views: ViewStore,
  held: readonly SceneElement[],
  others: readonly SceneElement[],
): (by: PagePoint, free: boolean) => Guided {
  const { view, size } = views.getState();
  const sight = boxAround([toPage(view, { x: 0, y: 0 }), toPage(view, { x: size.width, y: size.height })]);
  const box = boxAround(held.map(boxOfElement).flatMap(cornersOf));
  if (box === undefined) return (by) => ({ by, guides: [] });
  const index = indexGuides(others.map(boxOfElement).filter((other) => meets(other, sight)));
  return (by, free) => {
    if (free) return { by, guides: [] };
    const snap = snapped(index, boxMoved(box, by), reach / view.scale);
    return {
      by: { x: by.x + snap.by.x, y: by.y + snap.by.y },
      guides: snap.guides.flatMap((guide) => guideShapes(guide, view.scale)),
    };
  };
}

const cornersOf = ({ x, y, width, height }: PageBox): readonly PagePoint[] => [
  { x, y },
  { x: x + width, y: y + height },
];

const meets = (one: PageBox, other: PageBox): boolean =>
  one.x <= other.x + other.width &&
  other.x <= one.x + one.width &&
  one.y <= other.y + other.height &&
  other.y <= one.y + one.height;

function guideShapes({ kind, way, at, from, to }: Guide, scale: number): readonly Shape[] {
  const stroke: Stroke = { colour: 'action', width: 1 / scale };
  const point = (along: number, beside: number): PagePoint =>
    way === 'across' ? { x: along, y: beside } : { x: beside, y: along };
  const line = lineShape([point(from, at), point(to, at)], stroke);
  if (kind === 'side') return [line];
  const end = foot / scale;
  return [
    line,
    lineShape([point(from, at - end), point(from, at + end)], stroke),
    lineShape([point(to, at - end), point(to, at + end)], stroke),
  ];
}
