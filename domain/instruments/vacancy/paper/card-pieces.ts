import type { Shape } from '../../../scene/shapes.ts';
import { linesBelow } from '../../../sheet/draw.ts';
import { baselineIn, linesIn } from '../../../sheet/flow.ts';
import type { Card } from '../document.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';
import { bodyStyle, chipSize, letterRing, lineHeight, ringSize } from './signs.ts';

/** A card, or a part of one that is longer than most pages are: knows its height and is drawn at any place. */
export interface Piece {
  readonly height: number;
  draw(x: number, y: number): readonly Shape[];
}

const leastHeight = 12;
const inset = 3;
const besideChip = 3;
const padding = 2.4;
/** A longer card goes on in another one under it. */
const mostLines = 24;

/** A card as wide as that, with the sign of its domain and its letter. A long text comes in several pieces; nothing is lost. */
export function cardPieces(
  card: Card,
  letter: string | undefined,
  width: number,
  unnamed: string,
): readonly Piece[] {
  const left = card.domain === null ? inset : inset + chipSize + besideChip;
  const right = letter === undefined ? inset : inset + ringSize + 2;
  const isOpen = card.text.trim() === '';
  const lines = linesIn(isOpen ? unnamed : card.text.trim(), width - left - right, bodyStyle);
  const parts = Array.from({ length: Math.ceil(lines.length / mostLines) }, (_, index) =>
    lines.slice(index * mostLines, (index + 1) * mostLines),
  );
  return parts.map((part, index): Piece => {
    const height = Math.max(leastHeight, part.length * lineHeight + 2 * padding);
    const isFirst = index === 0;
    return {
      height,
      draw: (x, y) => {
        const middle = y + (part.length > 2 ? padding + lineHeight : height / 2);
        const top = y + (height - part.length * lineHeight) / 2;
        return [
          {
            shape: 'rectangle',
            box: { x, y, width, height },
            corner: 1.6,
            fill: 'paper',
            stroke: { colour: 'edge', width: 0.3 },
          },
          ...(isFirst && card.domain !== null ? domainChip(card.domain, x + inset, middle, chipSize) : []),
          ...linesBelow(
            part,
            x + left,
            top + baselineIn(lineHeight, bodyStyle),
            lineHeight,
            bodyStyle,
            isOpen ? 'ink-soft' : 'ink',
          ).filter(({ text }) => text !== ''),
          ...(isFirst && letter !== undefined
            ? letterRing(letter, x + width - inset - ringSize, middle)
            : []),
        ];
      },
    };
  });
}
