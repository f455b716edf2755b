import type { PagePoint } from '../../geometry/point.ts';
import type { LinkEnd } from './link-ends.ts';

/** A place at the edge of a thing where an arrow may begin or end, the direction in which it leaves, and what that costs. */
export interface Port {
  readonly at: PagePoint;
  readonly out: PagePoint;
  readonly cost: number;
}

/** Where a twig hangs an arrow goes unwillingly, and rather from the middle of a side than from elsewhere. Millimetres. */
const onTwig = 30;
const nearTwig = 9;
/** Between two on one side of the middle an arrow rather runs outside them than between their twigs. */
const inside = 22;
const offMiddle = 5;
const upright = 3;
const round = 16;

/** `other` is the other end of the arrow. */
export function portsOf({ box, twigs, isCentre }: LinkEnd, other: LinkEnd): readonly Port[] {
  const { x, y, width, height } = box;
  if (isCentre && width === height) {
    return Array.from({ length: round }, (_, index) => {
      const angle = ((index + 0.5) * 2 * Math.PI) / round;
      const out = { x: Math.cos(angle), y: Math.sin(angle) };
      const at = { x: x + width / 2 + out.x * (width / 2), y: y + height / 2 + out.y * (height / 2) };
      return { at, out, cost: 6 };
    });
  }
  const beside = (side: 'left' | 'right'): Port[] => {
    const hasTwig = twigs.includes(side);
    const within = side === twigs[0] && side === other.twigs[0] ? inside : 0;
    const port = (share: number, cost: number): Port => ({
      at: { x: side === 'left' ? x : x + width, y: y + height * share },
      out: { x: side === 'left' ? -1 : 1, y: 0 },
      cost,
    });
    return hasTwig
      ? [port(0.5, onTwig + within), port(0.2, nearTwig + within), port(0.8, nearTwig + within)]
      : [port(0.5, 0)];
  };
  const along = (share: number): Port[] => {
    const cost = upright + (share === 0.5 ? 0 : offMiddle);
    return [
      { at: { x: x + width * share, y }, out: { x: 0, y: -1 }, cost },
      { at: { x: x + width * share, y: y + height }, out: { x: 0, y: 1 }, cost },
    ];
  };
  return [...beside('left'), ...beside('right'), ...along(0.5), ...along(0.2), ...along(0.8)];
}
