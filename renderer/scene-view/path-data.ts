import type { PagePoint } from '../../domain/geometry/point.ts';
import type { PathStep } from '../../domain/scene/shapes.ts';

/** A path in the notation of SVG's `d`, in page millimetres to a ten-thousandth. */
export function pathData(steps: readonly PathStep[]): string {
  return steps.map(stepData).join('');
}

function stepData(step: PathStep): string {
  switch (step.to) {
    case 'move':
      return `M${pair(step.point)}`;
    case 'line':
      return `L${pair(step.point)}`;
    case 'quadratic':
      return `Q${pair(step.control)} ${pair(step.point)}`;
    case 'cubic':
      return `C${pair(step.control1)} ${pair(step.control2)} ${pair(step.point)}`;
    case 'close':
      return 'Z';
  }
}

const pair = ({ x, y }: PagePoint): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 10_000) / 10_000;
