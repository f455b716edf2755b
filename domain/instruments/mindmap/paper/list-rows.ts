import { capitalised } from '../../../language/grammar.ts';
import { lookOf } from '../../../life-domains/looks.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { discAt, linesBelow, ruleAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, tableLeading } from '../../../sheet/flow.ts';
import { iconAt } from '../../../sheet/icons.ts';
import { tidy } from '../../tidy.ts';
import type { Link, MindmapDocument, MindmapNode } from '../document.ts';
import { coloursOf, effectSigns, markSigns, type Sign } from '../look.ts';
import { namesIn, nodeText } from '../names.ts';
import { treeOf } from '../tree.ts';
import type { MindmapView } from '../view.ts';
import { mindmapWords } from '../words/words.ts';

/** A step to the right for each level, as far as this; what hangs deeper says under what it hangs. */
const step = 5;
const deepestStep = 7;
const bullet = 4;
const padding = { branch: 1.6, node: 0.9 };
const beforeBranch = 6;
/** Before a branch on which nothing hangs. */
const beforeBare = 1.6;

/** One line of a row, with what is drawn at its left. */
interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly soft: boolean;
}

/** Makes the lines of one node of the outline, each a block, so that a very long one can go on on the next page. */
export type RowMaker = (node: MindmapNode, level: number) => readonly Block[];

export function rowMaker(
  document: MindmapDocument,
  view: MindmapView,
  width: number,
  size: number,
): RowMaker {
  const words = mindmapWords(view.language);
  const nameOf = namesIn(document, view);
  const links = linksFrom(document.links);
  const { childrenOf } = treeOf(document.nodes);
  const small: TextStyle = { size: size - 1, weight: 400 };

  const saidBelow = (node: MindmapNode, level: number): readonly string[] => {
    const signs = [
      ...node.marks.map((mark) => words.marks[mark]),
      ...(node.work === null ? [] : [words.effects[node.work]]),
    ];
    return [
      level > deepestStep && node.parent !== null ? words.spoken.under(nameOf(node.parent)) : '',
      signs.join(', '),
      ...(links.get(node.id) ?? []).map(({ other, text, both }) =>
        (both ? words.list.together : words.list.influences)(nameOf(other), tidy(text)),
      ),
      view.names === 'all' ? node.note.trim() : '',
    ].filter((text) => text !== '');
  };

  return (node, level) => {
    const text = nodeText(node, view);
    const shown = text === '' ? words.unnamed[node.parent === null ? 'branch' : 'node'] : text;
    const style: TextStyle = level === 0 ? { size: size + 1, weight: 600 } : { size, weight: 400 };
    const signs = signsOf(node);
    const icon = style.size * 0.4;
    const left = Math.min(level === 0 ? 0 : level - 1, deepestStep) * step;
    const hanging =
      left + (signs.length === 0 ? (level === 0 ? 0 : bullet) : signs.length * (icon + 0.9) + 0.9);
    const room = width - hanging;
    const lines: readonly Line[] = [
      ...linesIn(level === 0 ? capitalised(shown) : shown, room, style).map((line) => ({
        text: line,
        style,
        soft: text === '',
      })),
      ...saidBelow(node, level).flatMap((said) =>
        linesIn(said, room, small).map((line) => ({ text: line, style: small, soft: true })),
      ),
    ];
    const start = (x: number, y: number): readonly Shape[] => {
      if (level > 0 && signs.length === 0) return [discAt(x + left + 1.2, y, 0.6, 'ink-soft')];
      return signs.flatMap((sign, place) =>
        iconAt(sign.icon, x + left + place * (icon + 0.9), y - icon / 2, icon, sign.colour, sign.fill),
      );
    };
    if (level > 0) return lineBlocks(lines, hanging, start, { before: 0, padding: padding.node });
    const { edge } = coloursOf(node.domain);
    return childrenOf(node.id).length === 0
      ? lineBlocks(lines, hanging, start, { before: beforeBare, padding: padding.node })
      : lineBlocks(lines, hanging, start, {
          before: beforeBranch,
          padding: padding.branch,
          rule: (x, y) => ruleAt(x, y - 0.4, width, 0.4, edge),
        });
  };
}

const signsOf = (node: MindmapNode): readonly Sign[] => [
  ...(node.domain === null ? [] : [{ icon: lookOf(node.domain).icon, colour: coloursOf(node.domain).on }]),
  ...node.marks.map((mark) => markSigns[mark]),
  ...(node.work === null ? [] : [effectSigns[node.work]]),
];

interface Influence {
  readonly other: string;
  readonly text: string;
  readonly both: boolean;
}

/** An arrow is told where it starts; one that goes both ways at both ends. */
function linksFrom(links: readonly Link[]): ReadonlyMap<string, readonly Influence[]> {
  const found = new Map<string, Influence[]>();
  const tell = (id: string, influence: Influence): void => {
    const known = found.get(id);
    if (known === undefined) found.set(id, [influence]);
    else known.push(influence);
  };
  for (const { from, to, text, both } of links) {
    tell(from, { other: to, text, both });
    if (both) tell(to, { other: from, text, both });
  }
  return found;
}

interface RowLook {
  readonly before: number;
  readonly padding: number;
  /** Under a branch on which something hangs: from its left end, at the lower end of the row. */
  readonly rule?: (x: number, y: number) => Shape;
}

function lineBlocks(
  lines: readonly Line[],
  hanging: number,
  start: (x: number, y: number) => readonly Shape[],
  { before, padding: room, rule }: RowLook,
): readonly Block[] {
  return lines.map(({ text, style, soft }, index): Block => {
    const height = style.size * millimetresPerPoint * tableLeading;
    const [isFirst, isLast] = [index === 0, index === lines.length - 1];
    const top = isFirst ? room : 0;
    const whole = top + height + (isLast ? room : 0);
    return {
      height: whole,
      before: isFirst ? before : 0,
      keepWithNext: !isLast || rule !== undefined,
      draw: (x, y) => [
        ...(isLast && rule !== undefined ? [rule(x, y + whole)] : []),
        ...(isFirst ? start(x, y + top + height / 2) : []),
        ...linesBelow(
          [text],
          x + hanging,
          y + top + baselineIn(height, style),
          height,
          style,
          soft ? 'ink-soft' : 'ink',
        ),
      ],
    };
  });
}
