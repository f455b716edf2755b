import { lifeDomains } from '../../../life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { fitText } from '../../../scene/text-fit.ts';
import { linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { writtenFrames } from '../../written/frames.ts';
import { progressReviewWords } from '../words/words.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';

const domainColumn = 74;
const momentColumn = 33.5;
const row = 16.3;
const chip = 11;
const box = { width: 16, height: 12.5 };
const text: TextStyle = { size: 14, weight: 400 };
const writingLine = 9;

/** A form to fill in by hand: a box for every domain and moment, and lines for what helped. */
export function blankProgressReview(context: SheetContext, options: PrintOptions): Sheet {
  const words = progressReviewWords(context.language);
  const frame = writtenFrames(words.method, context, options)({ kind: 'client', title: words.titles.blank });
  const { x, y, width, height } = frame.text;
  const top = y + 18;
  const moments = [words.suggested.start, words.suggested.between, words.suggested.now];
  const left = (index: number): number => x + domainColumn + index * momentColumn;
  const head: readonly Shape[] = [
    ruleAt(x, top, width, 0.6, 'action'),
    ...moments.map((_, index) => ruleAt(left(index), top - 2.4, 27, 0.3, 'edge')),
    textAt(words.blankHint, x, y + 0.6, text, 'ink-soft'),
    ...moments.map((name, index) => textAt(name, left(index), y + 10, { size: 14, weight: 600 })),
  ];
  const rows = lifeDomains.flatMap((domain, index): readonly Shape[] => {
    const rowTop = top + index * row;
    const { lines, size } = fitText(lifeDomainWords(domain, context.language).name, {
      room: { width: domainColumn - chip - 7 },
      maxLines: 2,
      size: 14,
      smallest: 11,
      weight: 400,
    });
    const leading = size * 0.42;
    return [
      ruleAt(x, rowTop + row, width, 0.2, 'hair'),
      ...moments.map((_, column): Shape => ({
        shape: 'rectangle',
        box: { x: left(column), y: rowTop + (row - box.height) / 2, ...box },
        corner: 1,
        stroke: { colour: 'ink', width: 0.4 },
      })),
      ...domainChip(domain, x, rowTop + row / 2, chip),
      ...linesBelow(
        lines,
        x + chip + 4,
        rowTop + row / 2 - ((lines.length - 1) * leading) / 2 + 1.6,
        leading,
        { size, weight: 400 },
      ),
    ];
  });
  const below = top + lifeDomains.length * row + 9;
  const count = Math.max(0, Math.floor((y + height - below) / writingLine));
  const lines = Array.from({ length: count }, (_, index) =>
    ruleAt(x, below + (index + 1) * writingLine, width, 0.3, 'edge'),
  );
  return {
    title: words.method,
    language: context.language,
    pages: withFoot([
      {
        frame,
        shapes: [
          ...head,
          ...rows,
          ...lines,
          textAt(words.helped, x, below, { size: 14, weight: 600 }, 'action'),
        ],
      },
    ]),
    description: [words.titles.blank, words.blankHint],
  };
}
