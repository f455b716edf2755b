import type { Shape } from '../scene/shapes.ts';
import { fitText } from '../scene/text-fit.ts';
import { ruleAt, textAt } from './draw.ts';
import type { Block } from './flow.ts';

const longestLine = 120;
const between = 22;
const roomToSign = 16;

/** Places to sign, side by side: the name, room, and a line under it. Kept whole, and with the block before it when that asks so. */
export function signatures(names: readonly string[], width: number): Block {
  const each = Math.min(longestLine, (width - between * (names.length - 1)) / Math.max(1, names.length));
  return {
    height: roomToSign + 6,
    before: 8,
    draw: (x, y) => {
      const lines: Shape[] = [];
      const texts: Shape[] = [];
      for (const [index, name] of names.entries()) {
        const left = x + index * (each + between);
        const [fitted = ''] = fitText(name, {
          room: { width: each },
          maxLines: 1,
          size: 11,
          smallest: 9,
          weight: 400,
        }).lines;
        lines.push(ruleAt(left, y + 4 + roomToSign, each, 0.3, 'edge'));
        texts.push(textAt(fitted, left, y + 4, { size: 11, weight: 400 }, 'ink-soft'));
      }
      return [...lines, ...texts];
    },
  };
}
