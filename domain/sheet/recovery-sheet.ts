import type { Language } from '../language/language.ts';
import type { Shape, TextStyle } from '../scene/shapes.ts';
import { fitText } from '../scene/text-fit.ts';
import { dayInFigures } from './days.ts';
import { discAt, lineBetween, linesBelow, ruleAt, textAt } from './draw.ts';
import { linesIn } from './flow.ts';
import type { IconName } from './icon-outlines.ts';
import { iconAt } from './icons.ts';
import { framedPages, pageFrame } from './page-frame.ts';
import type { Sheet } from './sheet.ts';
import { sheetWords } from './words/words.ts';

export interface RecoverySheetOptions {
  readonly language: Language;
  /** yyyy-mm-dd. */
  readonly date: string;
  /** Whose folder it opens; left out: a line to write it on. Never a client. */
  readonly coach?: string;
}

const body: TextStyle = { size: 11, weight: 400 };
const lead: TextStyle = { size: 14, weight: 400 };
const groupStyle: TextStyle = { size: 26, weight: 600, spacing: 1.2 };
const bodyLine = 5.6;
const perRow = 3;
const rowHeight = 14.1;
/** Where headings and lists start, beside their icon. */
const hanging = 17;

/** The recovery key on paper, with how to keep and use it. `groups` come as the key stands: KV4T, 9MHW, and so on. */
export function recoverySheet(
  groups: readonly string[],
  { language, date, coach = '' }: RecoverySheetOptions,
): Sheet {
  const words = sheetWords[language].recovery;
  const frame = pageFrame({
    kind: 'portrait',
    paper: 'A4',
    language,
    name: words.title,
    date: dayInFigures(date),
    title: words.subtitle,
    method: words.method,
    foot: words.foot,
  });
  const { x, y, width } = frame.text;
  const leadLines = linesIn(words.lead, width, lead);
  const keyTop = y + leadLines.length * 7 + 5.5;
  const keyHeight = Math.ceil(groups.length / perRow) * rowHeight + 8.7;
  const hint = linesIn(words.letters, width, body);
  let top = keyTop + keyHeight + 11 + hint.length * 5;
  const shapes: Shape[] = [
    ...linesBelow(leadLines, x, y + 4.6, 7, lead),
    ...keyShapes(groups, x, keyTop, width, keyHeight),
    ...linesBelow(hint, x, keyTop + keyHeight + 6.3, 5, body, 'ink-soft'),
  ];
  const sections: readonly (readonly [IconName, string, readonly string[], Marks])[] = [
    ['home-shield', words.keepHead, [words.keep1, words.keep2, words.keep3], 'dots'],
    ['key', words.useHead, [words.use1, words.use2, words.use3], 'numbers'],
    ['alert-circle', words.lostHead, [words.lost], 'none'],
  ];
  for (const [icon, head, items, marks] of sections) {
    const section = sectionShapes(icon, head, items, marks, x, top, width);
    shapes.push(...section.shapes);
    top = section.end;
  }
  const facts = [
    [words.belongsTo, coach],
    [words.madeOn, dayInFigures(date)],
    [words.keptBy, ''],
  ] as const;
  shapes.push(...factShapes(facts, x, top + 3, width));
  return {
    title: words.title,
    language,
    pages: framedPages(frame, [shapes]),
    description: [],
  };
}

function keyShapes(groups: readonly string[], x: number, y: number, width: number, height: number): Shape[] {
  const inset = 16;
  const column = (width - inset) / perRow;
  const line = 0.7;
  const texts = groups.flatMap((group, index) => {
    const left = x + inset + (index % perRow) * column;
    const baseline = y + 14.3 + Math.floor(index / perRow) * rowHeight;
    return [
      textAt(`${index + 1}`, left - 2.5, baseline, { size: 10, weight: 400 }, 'ink-soft', 'end'),
      textAt(group, left, baseline, groupStyle),
    ];
  });
  return [
    {
      shape: 'rectangle',
      box: { x: x + line / 2, y: y + line / 2, width: width - line, height: height - line },
      corner: 2,
      stroke: { colour: 'ink', width: line },
    },
    ...texts,
  ];
}

type Marks = 'dots' | 'numbers' | 'none';

function sectionShapes(
  icon: IconName,
  head: string,
  items: readonly string[],
  marks: Marks,
  x: number,
  y: number,
  width: number,
): { readonly shapes: readonly Shape[]; readonly end: number } {
  const indent = marks === 'none' ? hanging : hanging + 5;
  const texts: Shape[] = [textAt(head, x + hanging, y + 7, { size: 14, weight: 600 })];
  const dots: Shape[] = [];
  let baseline = y + 7 + 1;
  for (const [index, item] of items.entries()) {
    const lines = linesIn(item, width - indent, body);
    const first = baseline + bodyLine;
    if (marks === 'dots') dots.push(discAt(x + hanging + 1.2, first - 1.3, 0.7, 'ink'));
    if (marks === 'numbers') texts.push(textAt(`${index + 1}.`, x + indent - 1.5, first, body, 'ink', 'end'));
    texts.push(...linesBelow(lines, x + indent, first, bodyLine, body));
    baseline += lines.length * bodyLine;
  }
  return {
    shapes: [ruleAt(x, y, width, 0.25, 'hair'), ...iconAt(icon, x, y + 3.5, 11, 'action'), ...dots, ...texts],
    end: Math.max(baseline, y + 14) + 6,
  };
}

/** A small table of facts; an empty one has a line to write on. */
function factShapes(
  facts: readonly (readonly [string, string])[],
  x: number,
  y: number,
  width: number,
): Shape[] {
  const height = 9.7;
  const indent = 46;
  const lines: Shape[] = [ruleAt(x, y, width, 0.35, 'action')];
  const texts: Shape[] = [];
  for (const [index, [label, value]] of facts.entries()) {
    const top = y + index * height;
    const baseline = top + 6.1;
    const fitted = fitText(value, {
      room: { width: width - indent },
      maxLines: 1,
      size: 11,
      smallest: 9,
      weight: 400,
    });
    lines.push(ruleAt(x, top + height, width, 0.25, 'hair'));
    if (fitted.lines.length === 0) {
      lines.push(
        lineBetween(x + indent, baseline + 1, x + indent + 90, baseline + 1, { colour: 'edge', width: 0.3 }),
      );
    }
    texts.push(textAt(label, x, baseline, body, 'ink-soft'));
    texts.push(...linesBelow(fitted.lines, x + indent, baseline, height, { size: fitted.size, weight: 400 }));
  }
  return [...lines, ...texts];
}
