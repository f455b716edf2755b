import type { Shape } from '../../../scene/shapes.ts';
import { discAt, lineBetween, textAt } from '../../../sheet/draw.ts';
import { iconAt } from '../../../sheet/icons.ts';
import type { LegendItem } from '../../../sheet/legend-strip.ts';
import { sCurve } from '../curves.ts';
import { effects, marks, type MindmapDocument, type MindmapNode } from '../document.ts';
import { linkShapes } from '../link-element.ts';
import { effectSigns, markSigns, type Sign } from '../look.ts';
import { foldRadius } from '../measures.ts';
import { shownNodes } from '../shown.ts';
import type { MindmapView } from '../view.ts';
import { mindmapWords } from '../words/words.ts';

const icon = 4.8;
const arrow = 13;
const foldLine = 4;

/** What has to be explained of a drawing: only what is seen in it. */
export function legendItems(
  document: Pick<MindmapDocument, 'nodes' | 'links'>,
  view: MindmapView,
): readonly LegendItem[] {
  const { legend } = mindmapWords(view.language);
  const shown = shownNodes(document, view);
  const some = (isMeant: (node: MindmapNode) => boolean): boolean => shown.some(({ node }) => isMeant(node));
  const all: readonly (LegendItem | false)[] = [
    ...marks.map(
      (mark) => some((node) => node.marks.includes(mark)) && signItem(markSigns[mark], legend[mark]),
    ),
    ...effects.map(
      (effect) => some(({ work }) => work === effect) && signItem(effectSigns[effect], legend[effect]),
    ),
    ...[false, true].map(
      (both) =>
        document.links.some((link) => link.both === both) && {
          symbol: arrowSymbol(both),
          width: arrow,
          text: legend[both ? 'both' : 'link'],
        },
    ),
    shown.some(({ hidden }) => hidden > 0) && {
      symbol: foldSymbol,
      width: foldLine + 2 * foldRadius,
      text: legend.folded,
    },
  ];
  return all.filter((item) => item !== false);
}

const signItem = (sign: Sign, text: string): LegendItem => ({
  symbol: (x, y) => iconAt(sign.icon, x, y - icon / 2, icon, sign.colour, sign.fill),
  width: icon,
  text,
});

const arrowSymbol =
  (both: boolean) =>
  (x: number, y: number): readonly Shape[] =>
    linkShapes([sCurve({ x: x + 1, y }, { x: x + arrow, y }, 'level')], both);

function foldSymbol(x: number, y: number): readonly Shape[] {
  const stroke = { colour: 'draw-ink', width: 0.45 } as const;
  const middle = x + foldLine + foldRadius;
  return [
    lineBetween(x, y, x + foldLine, y, stroke),
    { ...discAt(middle, y, foldRadius, 'paper'), stroke },
    textAt('2', middle, y + 1.05, { size: 9, weight: 600 }, 'ink', 'middle'),
  ];
}
