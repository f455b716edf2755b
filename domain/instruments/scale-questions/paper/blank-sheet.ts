import type { Language } from '../../../language/language.ts';
import { type LifeDomain, lifeDomains } from '../../../life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { measureText } from '../../../scene/text-measure.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';
import { lineBetween, linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { type Block, linesIn, paginate, paragraph } from '../../../sheet/flow.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { writtenFrames } from '../../written/frames.ts';
import { scaleWords } from '../words/words.ts';

const body: TextStyle = { size: 14, weight: 400 };
const perDomain = 41;
const radius = 5.4;
const apart = 16;
const firstX = 6.5;

/** Scales to fill in by hand: those of the domains that were chosen, or all ten when none is. Five on a page. */
export function blankScales(
  domains: readonly LifeDomain[],
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const { language } = context;
  const words = scaleWords(language);
  const frame = writtenFrames(words.method, context, options)({ kind: 'client', title: words.title });
  const { text: room } = frame;
  const instruction = paragraph(words.instruction, room.width, body, { colour: 'ink-soft', leading: 1.3 });
  const instructed = instruction.reduce((total, { height }) => total + height, 0);
  // The instruction stands closer to the title than content does.
  const lift = 5;
  const pages = paginate(
    (domains.length === 0 ? lifeDomains : domains).map((domain) => blankScale(domain, language, room.width)),
    { ...room, y: room.y + instructed - lift + 4, height: room.height - instructed + lift - 4 },
  );
  const heading = instruction.reduce<{ shapes: readonly Shape[]; y: number }>(
    ({ shapes, y }, block) => ({ shapes: [...shapes, ...block.draw(room.x, y)], y: y + block.height }),
    { shapes: [], y: room.y - lift },
  ).shapes;
  return {
    title: words.method,
    language,
    pages: withFoot(pages.map((shapes) => ({ frame, shapes: [...heading, ...shapes] }))),
    description: [],
  };
}

function blankScale(domain: LifeDomain, language: Language, width: number): Block {
  const { blankHint, because } = scaleWords(language);
  const name = linesIn(lifeDomainWords(domain, language).name, width - 15, { size: 14, weight: 700 });
  return {
    height: perDomain,
    before: 0,
    draw: (x, y) => {
      const line = y + 21;
      const all = Array.from({ length: 11 }, (_, each) => each);
      const at = (each: number): number => x + firstX + each * apart;
      const start = x + measureText(because, body) + 3;
      return [
        ...domainChip(domain, x, y + 5.5, 11),
        ...all
          .slice(1)
          .map((each) =>
            lineBetween(at(each - 1) + radius, line, at(each) - radius, line, { colour: 'ink', width: 0.45 }),
          ),
        ...all.map((each): Shape => ({
          shape: 'circle',
          centre: { x: at(each), y: line },
          radius,
          stroke: { colour: 'ink', width: 0.45 },
        })),
        ruleAt(start, y + 36.6, x + width - start, 0.3, 'edge'),
        ...linesBelow(name, x + 15, y + 4.4, 5.4, { size: 14, weight: 700 }),
        textAt(blankHint[domain], x + 15, y + 4.4 + name.length * 5.8, body, 'ink-soft'),
        ...all.map((each) => textAt(String(each), at(each), line + 1.65, body, 'ink', 'middle')),
        textAt(because, x, y + 36, body, 'ink-soft'),
      ];
    },
  };
}
