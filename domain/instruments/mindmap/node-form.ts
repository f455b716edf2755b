import { cleanText } from '../../scene/clean-text.ts';
import type { TextStyle } from '../../scene/shapes.ts';
import { millimetresPerPoint, textHeights } from '../../scene/text-measure.ts';
import { tidy } from '../tidy.ts';
import type { MindmapNode } from './document.ts';
import { type NodeMeasures, nodeMeasures, type Rank, rankOf, smallestLetters } from './measures.ts';
import { nodeText } from './names.ts';
import { wrapText } from './node-text.ts';
import type { MindmapView } from './view.ts';

/** A node by itself: how large it is and what stands where in it, from its top left corner. Millimetres. */
export interface NodeForm {
  readonly rank: Rank;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** Left side and width of the text, and baseline of its first line and distance to the next. */
  readonly textX: number;
  readonly textWidth: number;
  readonly baseline: number;
  readonly leading: number;
  /** Side of the icons: those before the text from `iconsX` on, those after it from `signsX` on. */
  readonly icon: number;
  readonly pitch: number;
  readonly iconsX: number;
  readonly signsX: number;
  /** Whether some of the text is left out. */
  readonly shortened: boolean;
}

const leadingOf = 1.14;
const beforeText = 0.9;

const forms = new WeakMap<MindmapNode, Map<string, NodeForm>>();
/** A handful of views of one node are kept at most: screen, preview, paper. */
const mostForms = 4;

/** The form of a node at a depth. The same node gives the same form, so that typing measures nothing but what is typed. */
export function formOf(node: MindmapNode, depth: number, view: MindmapView): NodeForm {
  const rank = rankOf(depth);
  const key = `${rank}/${view.language}/${view.textScale ?? 1}`;
  const known = forms.get(node) ?? new Map<string, NodeForm>();
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostForms) known.clear();
  const form = made(node, rank, view);
  forms.set(node, known.set(key, form));
  return form;
}

function made(node: MindmapNode, rank: Rank, view: MindmapView): NodeForm {
  const measures = nodeMeasures[rank];
  const scale = view.textScale ?? 1;
  const style: TextStyle = {
    size: Math.max(smallestLetters, measures.size * scale),
    weight: measures.weight,
  };
  const grown = style.size / measures.size;
  const wrapped = wrapText(drawable(nodeText(node, view)), style, measures.wrap * grown, measures.mostLines);
  const leading = style.size * millimetresPerPoint * leadingOf;
  const lineCount = Math.max(1, wrapped.lines.length);
  const { capHeight } = textHeights(style);
  const textHeight = (lineCount - 1) * leading + style.size * millimetresPerPoint;
  const height = textHeight + 2 * measures.down * grown;
  const icon = measures.icon * grown;
  const pitch = measures.pitch * grown;
  const leftIcons = (node.domain === null ? 0 : 1) + node.marks.length;
  const rightSigns = (node.work === null ? 0 : 1) + (node.note.trim() === '' ? 0 : 1);
  const iconsX = insetOf(measures, leftIcons) * grown;
  const textX = leftIcons === 0 ? measures.across * grown : iconsX + leftIcons * pitch + beforeText * grown;
  const signsX = textX + wrapped.width + (wrapped.lines.length === 0 ? 0 : 1.8 * grown);
  const end = rightSigns === 0 ? textX + wrapped.width : signsX + rightSigns * pitch - (pitch - icon);
  return {
    rank,
    width: Math.max(measures.leastWidth * grown, end + measures.across * grown),
    height,
    lines: wrapped.lines,
    style,
    textX,
    textWidth: wrapped.width,
    // The middle lies half-way between the top of the first capitals and the last baseline.
    baseline: height / 2 + capHeight / 2 - ((lineCount - 1) * leading) / 2,
    leading,
    icon,
    pitch,
    iconsX,
    signsX,
    shortened: wrapped.shortened,
  };
}

/** Controls and the like become spaces before they are drawn, and spaces are one at a time. */
const drawable = (text: string): string => tidy(cleanText(text).text);

const insetOf = ({ across }: NodeMeasures, icons: number): number => (icons === 0 ? across : across * 0.8);
