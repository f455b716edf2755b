import type { PageBox } from '../../../geometry/point.ts';
import type { Shape } from '../../../scene/shapes.ts';
import type { Block } from '../../../sheet/flow.ts';

/** Something under a head of its own, which comes back at the top of each page that it goes on to. */
export interface Part {
  readonly head?: Block;
  readonly blocks: readonly Block[];
}

interface Placed {
  readonly block: Block;
  /** The head under which it stands; a head itself has none. */
  readonly head: Block | undefined;
}

/** Parts under each other on as many pages as it takes. Blocks do not split; one that asks for it stays with the next. */
export function partsOnPages(parts: readonly Part[], room: PageBox): readonly (readonly Shape[])[] {
  const items = parts.flatMap(({ head, blocks }): Placed[] => [
    ...(head === undefined || blocks.length === 0
      ? []
      : [{ block: { ...head, keepWithNext: true }, head: undefined }]),
    ...blocks.map((block) => ({ block, head })),
  ]);
  const bottom = room.y + room.height + 1e-6;
  const pages: Shape[][] = [];
  let y = room.y;
  let start = room.y;
  for (const [index, { block, head }] of items.entries()) {
    const top = y === start ? y : y + block.before;
    if (pages.length === 0 || (y > start && top + heightTogether(items, index) > bottom)) {
      pages.push([...(head?.draw(room.x, room.y) ?? [])]);
      start = room.y + (head?.height ?? 0);
      y = start;
    } else {
      y = top;
    }
    pages.at(-1)?.push(...block.draw(room.x, y));
    y += block.height;
  }
  return pages;
}

function heightTogether(items: readonly Placed[], from: number): number {
  let height = 0;
  for (let index = from; index < items.length; index += 1) {
    const block = items[index]?.block;
    if (block === undefined) break;
    height += block.height + (index === from ? 0 : block.before);
    if (block.keepWithNext !== true) break;
  }
  return height;
}
