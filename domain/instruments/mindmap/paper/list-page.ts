import type { PageBox } from '../../../geometry/point.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { ruleAt, textAt } from '../../../sheet/draw.ts';
import { type Block, flowed, paragraph } from '../../../sheet/flow.ts';
import { placedShapes } from '../../../sheet/scaled.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import type { MindmapDocument, MindmapNode } from '../document.ts';
import { readingOrder, treeOf } from '../tree.ts';
import type { MindmapView } from '../view.ts';
import { rowMaker } from './list-rows.ts';

const columnGap = 14;
const largeType = 13;
const smallType = 11;
/** With more nodes letters are smaller. */
const mostInLargeType = 30;
/** A branch lower than this stays together, in millimetres. */
const highestWhole = 60;
/** How much further down columns of one page may end, each time that they did not hold everything. */
const balancing = 4;
const noteHead = 8;

/**
 * The whole map as an outline in two columns, branch by branch, with marks, arrows and notes; as many pages as it takes. What
 * closes it, such as places to sign, comes under the columns, on a page of its own where there is no room.
 */
export function listPages(
  document: MindmapDocument,
  view: MindmapView,
  room: PageBox,
  closing: readonly Block[],
): readonly (readonly Shape[])[] {
  const small = pagesIn(smallType, document, view, room, closing);
  if (document.nodes.length > mostInLargeType) return small;
  const large = pagesIn(largeType, document, view, room, closing);
  return large.length > small.length ? small : large;
}

function pagesIn(
  size: number,
  document: MindmapDocument,
  view: MindmapView,
  room: PageBox,
  closing: readonly Block[],
): readonly (readonly Shape[])[] {
  const width = (room.width - columnGap) / 2;
  const { columns, end } = columnsOf(outlineBlocks(document, view, width, size), { ...room, width });
  const pages: Shape[][] = [];
  for (let index = 0; index < columns.length; index += 2) {
    const right = placedShapes(columns[index + 1] ?? [], { scale: 1, shift: { x: width + columnGap, y: 0 } });
    pages.push([...(columns[index] ?? []), ...right]);
  }
  if (closing.length === 0) return pages;
  const [here = [], ...more] = flowed(closing, room, end).pages;
  return [...pages.slice(0, -1), [...(pages.at(-1) ?? []), ...here], ...more];
}

/** Columns, and where the longer one of the last page ends. On a single page both are about as long. */
function columnsOf(
  blocks: readonly Block[],
  column: PageBox,
): { readonly columns: readonly (readonly Shape[])[]; readonly end: number } {
  const whole = flowed(blocks, column);
  const bottom = column.y + column.height;
  if (whole.pages.length > 2) {
    return { columns: whole.pages, end: whole.pages.length % 2 === 0 ? bottom : whole.end };
  }
  const total = blocks.reduce((sum, { height, before }) => sum + height + before, 0);
  for (let height = total / 2; height < column.height; height += balancing) {
    const { pages } = flowed(blocks, { ...column, height });
    if (pages.length <= 2) return { columns: pages, end: column.y + height };
  }
  return { columns: whole.pages, end: bottom };
}

function outlineBlocks(
  document: MindmapDocument,
  view: MindmapView,
  width: number,
  size: number,
): readonly Block[] {
  const { childrenOf } = treeOf(document.nodes);
  const row = rowMaker(document, view, width, size);
  const levels = new Map<string, number>();
  const levelOf = ({ id, parent }: MindmapNode): number => {
    const level = parent === null ? 0 : (levels.get(parent) ?? 0) + 1;
    levels.set(id, level);
    return level;
  };
  const branches = childrenOf(null).map((branch) =>
    keptTogether(readingOrder(childrenOf, [branch]).flatMap((node) => row(node, levelOf(node)))),
  );
  const note = view.names === 'all' ? document.note.trim() : '';
  return [...branches.flat(), ...(note === '' ? [] : noteBlocks(note, width, size, view))];
}

function keptTogether(blocks: readonly Block[]): readonly Block[] {
  const height = blocks.reduce((total, block) => total + block.height, 0);
  if (height > highestWhole) return blocks;
  return blocks.map((block, index) => Object.assign(block, { keepWithNext: index < blocks.length - 1 }));
}

function noteBlocks(note: string, width: number, size: number, { language }: MindmapView): readonly Block[] {
  const title = sheetWordsIn(language).notesTitle;
  return [
    {
      height: noteHead,
      before: 6,
      keepWithNext: true,
      draw: (x, y) => [
        ruleAt(x, y + noteHead - 1.2, width, 0.6, 'action'),
        textAt(title, x, y + 4.6, { size: size + 1, weight: 600 }, 'action'),
      ],
    },
    ...paragraph(note, width, { size, weight: 400 }),
  ];
}
