import type { Scene } from '../../scene/scene.ts';
import { stampScene } from '../../scene/stamp.ts';
import type { Paint, Shape } from '../../scene/shapes.ts';
import { domainChip } from '../../sheet/domain-chip.ts';
import type { Step, WellbeingPlanDocument } from './document.ts';

/** Millimetres of a drawing that is shown much smaller. */
const bounds = { x: 0, y: 0, width: 200, height: 118 };
const chip = 30;
const mostGoals = 3;
const mostSteps = 8;
const dot = 6.5;

const looks: Readonly<Record<Step['state'], Paint>> = {
  open: { fill: 'paper', stroke: { colour: 'edge', width: 1.1 } },
  busy: { fill: 'action', stroke: { colour: 'action', width: 1.1 } },
  done: { fill: 'action-soft', stroke: { colour: 'action', width: 1.1 } },
  dropped: { stroke: { colour: 'edge', width: 1.1, dash: [1.6, 1.6] } },
};

/** A plan at the size of a stamp: for each goal the sign of its life domain, a bar, and a dot for each step. */
export function wellbeingPlanStamp({ goals }: WellbeingPlanDocument): Scene {
  const shown = goals.slice(0, mostGoals);
  const rowHeight = bounds.height / Math.max(1, shown.length);
  return stampScene(
    bounds,
    shown.flatMap(({ domain, steps }, index): Shape[] => {
      const middle = (index + 0.5) * rowHeight;
      const left = chip + 18;
      const bar: Shape = {
        shape: 'rectangle',
        box: { x: left, y: middle - 12, width: bounds.width - left - 8, height: 8 },
        corner: 2,
        fill: 'hair',
      };
      const dots = steps.slice(0, mostSteps).map(({ state }, place): Shape => ({
        shape: 'circle',
        centre: { x: left + dot + place * 2.7 * dot, y: middle + 9 },
        radius: dot,
        ...looks[state],
      }));
      const sign = domain === null ? [] : domainChip(domain, 6, middle, chip);
      return [...sign, bar, ...dots];
    }),
  );
}
