import { ruleAt, textAt } from '../../../sheet/draw.ts';
import type { Block } from '../../../sheet/flow.ts';
import { signatures } from '../../../sheet/signatures.ts';

const between = 22;
const longestLine = 120;
const soft = { size: 11, weight: 400 } as const;

/** Places for client and coach to sign, with what to write there under each line. */
export function signingBlock(names: readonly [string, string], below: string, width: number): Block {
  const signing = signatures(names, width);
  const each = Math.min(longestLine, (width - between) / 2);
  return {
    ...signing,
    height: signing.height + 5,
    draw: (x, y) => [
      ...signing.draw(x, y),
      ...[x, x + each + between].map((left) => textAt(below, left, y + signing.height + 3, soft, 'ink-soft')),
    ],
  };
}

/** A label with a line behind it to write on. */
export const writingBlock = (label: string, labelWidth: number, width: number, height: number): Block => ({
  height,
  before: 0,
  draw: (x, y) => [
    ruleAt(x + labelWidth, y + height - 2.5, width - labelWidth, 0.3, 'edge'),
    ...(label === '' ? [] : [textAt(label, x, y + height - 3, { size: 11, weight: 600 })]),
  ],
});
