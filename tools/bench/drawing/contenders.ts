import path from 'node:path';

const here = import.meta.dirname;
const rivals = path.join(here, '../rivals');

/** One page that shows a drawing: ours, or a rival's. */
export interface Page {
  readonly name: string;
  readonly script: string;
}

/** A drawing, our page of it and the pages that show the same. */
export interface Match {
  readonly drawing: string;
  readonly ours: Page;
  readonly rivals: readonly Page[];
  /** Whether a thing goes where the mouse leads it. In mind-elixir it goes to the node under the mouse, or nowhere. */
  readonly free: boolean;
  /** How many elements the contenders arrange themselves in the bench of that; none where places are given. */
  readonly arranges: number | null;
}

export const ecogramMatch: Match = {
  drawing: 'ecogram',
  ours: { name: 'houvast', script: path.join(here, 'houvast.tsx') },
  rivals: [
    { name: 'Excalidraw', script: path.join(rivals, 'excalidraw.tsx') },
    { name: 'React Flow', script: path.join(rivals, 'react-flow.tsx') },
    { name: 'react-konva as in its manual', script: path.join(rivals, 'plain-konva.tsx') },
  ],
  free: true,
  arranges: null,
};

export const mindmapMatch: Match = {
  drawing: 'mindmap',
  ours: { name: 'houvast', script: path.join(here, 'mindmap.tsx') },
  rivals: [{ name: 'mind-elixir', script: path.join(rivals, 'mind-elixir.ts') }],
  free: false,
  arranges: 4000,
};
