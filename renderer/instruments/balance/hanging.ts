import type { PagePoint } from '../../../domain/geometry/point.ts';
import { weakestSubject, type BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { layoutOf } from '../../../domain/instruments/balance/layout.ts';
import { leaning, leanOf } from '../../../domain/instruments/balance/lean.ts';
import type { Scene } from '../../../domain/scene/scene.ts';
import type { Shape } from '../../../domain/scene/shapes.ts';
import { lineShape } from '../../drawing/overlay.ts';

/** How near something must come to hang at a guide, in CSS pixels. */
const reach = 6;
/** Millimetres that a guide reaches above and under the drawing. */
const beyond = 4;

export interface Hung {
  /** The way that is really gone, in millimetres of the level plane. */
  readonly by: PagePoint;
  /** The line that shows above or under what it hangs. */
  readonly guides: readonly Shape[];
}

interface Held {
  readonly document: BalanceDocument;
  readonly scene: Scene;
  /** What is in the hand, and all that goes along with it. */
  readonly ids: ReadonlySet<string>;
  readonly moving: ReadonlySet<string>;
  /** CSS pixels for one millimetre. */
  readonly scale: number;
}

/**
 * Lets one thing that is dragged hang right above or under the middle of another, a tip, the weakest point or the middle of
 * the beam: that is what it means on a balance to be in line. Several things at once hang at nothing, nor does anything when
 * `free` (Alt or Ctrl is down).
 */
export function hanging({
  document,
  scene,
  ids,
  moving,
  scale,
}: Held): (by: PagePoint, free: boolean) => Hung {
  const middles = middlesIn(document);
  const start = ids.size === 1 ? middles.get([...ids][0] ?? '') : undefined;
  if (start === undefined) return (by) => ({ by, guides: [] });
  const marks = [0, ...[...middles].flatMap(([id, x]) => (moving.has(id) ? [] : [x]))];
  return (by, free) => {
    const away = (mark: number): number => Math.abs(start + by.x - mark);
    const nearest = marks.reduce((best, mark) => (away(mark) < away(best) ? mark : best));
    if (free || away(nearest) * scale > reach) return { by, guides: [] };
    return { by: { x: nearest - start, y: by.y }, guides: [guideAt(nearest, document, scene, scale)] };
  };
}

/** Where things stand along the beam. */
function middlesIn(document: BalanceDocument): ReadonlyMap<string, number> {
  const { blocks, triangles } = layoutOf(document);
  const { weakest } = document;
  return new Map([
    ...blocks.map(({ burden, box }): [string, number] => [burden.id, box.x + box.width / 2]),
    ...triangles.map(({ strength, x }): [string, number] => [strength.id, x]),
    ...(weakest === null ? [] : [[weakestSubject, weakest.place] as const]),
  ]);
}

function guideAt(along: number, document: BalanceDocument, { bounds }: Scene, scale: number): Shape {
  const { x } = leaning(leanOf(document), layoutOf(document).half, { x: along, y: 0 });
  const points = [bounds.y - beyond, bounds.y + bounds.height + beyond].map((y) => ({ x, y }));
  return lineShape(points, { colour: 'action', width: 1 / scale });
}
