import type { Language } from '../../../language/language.ts';
import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { TextStyle } from '../../../scene/shapes.ts';
import { measureText, millimetresPerPoint } from '../../../scene/text-measure.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';
import { ruleAt, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, tableLeading } from '../../../sheet/flow.ts';

const style: TextStyle = { size: 12.5, weight: 600 };
const domainStyle: TextStyle = { size: 10, weight: 400 };
const chip = 7;
const indent = 9.6;
const above = 3.4;
const below = 2.6;
const leading = style.size * millimetresPerPoint * tableLeading;
const mostLinesTogether = 8;

export interface GoalRow {
  readonly text: string;
  readonly domain: LifeDomain | null;
  readonly language: Language;
  readonly width: number;
  /** Whether a step follows, with which it stays. */
  readonly hasStep: boolean;
}

/** A goal over its steps: the sign of its domain, its words, and what the domain is called. */
export function goalBlocks({ text, domain, language, width, hasStep }: GoalRow): Block[] {
  const left = domain === null ? 0 : indent;
  const lines = linesIn(text.trim(), width - left, style);
  const name = domain === null ? '' : lifeDomainWords(domain, language).name;
  const last = lines.at(-1) ?? '';
  const beside = left + measureText(last, style) + 3;
  const fits = beside + measureText(name, domainStyle) <= width;
  const count = lines.length + (name === '' || fits ? 0 : 1);
  const isWhole = count <= mostLinesTogether;
  return Array.from({ length: count }, (_, index): Block => {
    const isFirst = index === 0;
    const isLast = index === count - 1;
    const top = isFirst ? above : 0;
    const middle = Math.max(leading, isFirst ? chip : 0);
    const height = top + middle + (isLast ? below : 0);
    return {
      height,
      before: isFirst ? 1.6 : 0,
      keepWithNext: isLast ? hasStep : isWhole,
      draw: (x, y) => {
        const baseline = y + top + (middle - leading) / 2 + baselineIn(leading, style);
        const line = lines[index];
        const nameHere = isLast && name !== '';
        return [
          ...(isFirst && domain !== null ? domainChip(domain, x, y + top + middle / 2, chip) : []),
          ...(isLast ? [ruleAt(x, y + height, width, 0.35, 'edge')] : []),
          ...(line === undefined || line === '' ? [] : [textAt(line, x + left, baseline, style)]),
          ...(nameHere ? [textAt(name, x + (fits ? beside : left), baseline, domainStyle, 'ink-soft')] : []),
        ];
      },
    };
  });
}
