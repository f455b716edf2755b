import { comparisonScene } from '../../../domain/instruments/mindmap/comparison.ts';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { legendItems } from '../../../domain/instruments/mindmap/paper/legend.ts';
import { mindmapScene } from '../../../domain/instruments/mindmap/scene.ts';
import type { Look, Picture } from '../picture.ts';

const viewOf = (look: Look) => ({ ...look, names: 'all' }) as const;

/** Height in millimetres of the samples of the legend on paper, which are the samples here too. */
const sampleHeight = 6;

/** What the mindmap shows of itself outside its own screen. Documents come from the vault, which has checked them. */
export const mindmapPicture: Picture<MindmapDocument> = {
  scene: (document, look) => mindmapScene(document, viewOf(look)),
  comparisonScene: (before, after, look) => comparisonScene(before, after, viewOf(look)),
  legend: (document, language) =>
    legendItems(document, { clientName: '', language, names: 'all' }).map(({ symbol, width, text }) => ({
      text,
      shapes: symbol(0, 0),
      width,
      height: sampleHeight,
    })),
};
