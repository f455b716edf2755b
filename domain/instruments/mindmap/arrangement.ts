import type { PageBox } from '../../geometry/point.ts';
import type { Gaps } from './measures.ts';
import type { NodeForm } from './node-form.ts';
import type { ShownNode } from './shown.ts';

export type Side = 'left' | 'right';

/** What has to get a place. Nodes are known by their place in the list. */
export interface Plan {
  readonly shown: readonly ShownNode[];
  readonly forms: readonly NodeForm[];
  readonly centre: PageBox;
  readonly air: Gaps;
  /** For every node the nearest at or above it that was put there by hand; -1 for what hangs on the middle. */
  readonly held: readonly number[];
}

/** How the branches on one side stand; found once, so that going around what a hand put changes nothing else. */
export interface SideRow {
  readonly branches: readonly number[];
  /** From the edge of the middle to the branches. */
  readonly aside: number;
  /** Where the row has its middle. */
  readonly middle: number;
  /** Air that is added between its branches, to be as high as the other side. */
  readonly spread: number;
}

export interface Arrangement {
  readonly boxes: readonly PageBox[];
  readonly towards: readonly Side[];
  /** From the edge of every node to the row that hangs on it. */
  readonly asides: readonly number[];
  readonly rows: Readonly<Record<Side, SideRow>>;
}
