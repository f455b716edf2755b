import { centreOf, grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { Arrangement, Plan, Side } from './arrangement.ts';

/** What a hand put elsewhere, as a row that hangs on a node sees it from where it begins: x outwards, y down. */
export function seenFromNode(plan: Plan, before: Arrangement, index: number): readonly PageBox[] {
  const on = before.boxes[index];
  const toward = before.towards[index];
  if (on === undefined || toward === undefined) return [];
  const { x, y } = centreOf(on);
  const out = on.width / 2 + (before.asides[index] ?? 0);
  return seenFrom({ x: outOf(x, toward, out), y }, toward, obstaclesOf(plan, before, plan.held[index] ?? -1));
}

/** The same for the row of branches on one side of the middle. */
export function seenBesideCentre(plan: Plan, before: Arrangement, side: Side): readonly PageBox[] {
  const out = plan.centre.width / 2 + before.rows[side].aside;
  const at = { x: outOf(0, side, out), y: before.rows[side].middle };
  return seenFrom(at, side, obstaclesOf(plan, before, -1));
}

const outOf = (x: number, toward: Side, by: number): number => (toward === 'right' ? x + by : x - by);

/** With everything that hangs on it; what moves with another one that a hand put goes around the very nodes alone. */
function obstaclesOf({ shown, held, air }: Plan, before: Arrangement, own: number): PageBox[] {
  return before.boxes.flatMap((box, index) => {
    const byHand = held[index] ?? -1;
    if (byHand === -1 || byHand === own) return [];
    if (own !== -1 && shown[index]?.node.offset === null) return [];
    return [grown(box, air.leaves)];
  });
}

const seenFrom = (at: PagePoint, toward: Side, boxes: readonly PageBox[]): PageBox[] =>
  boxes.map(({ x, y, width, height }) => ({
    x: toward === 'right' ? x - at.x : at.x - x - width,
    y: y - at.y,
    width,
    height,
  }));
