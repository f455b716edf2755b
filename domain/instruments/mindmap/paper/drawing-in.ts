import type { PageBox } from '../../../geometry/point.ts';
import type { PrintOptions, SheetContext } from '../../../sheet/sheet.ts';
import type { PaperDrawing } from '../../instrument.ts';
import type { MindmapDocument } from '../document.ts';
import { layoutOf } from '../layout.ts';
import { mindmapScene } from '../scene.ts';
import { mindmapWords } from '../words/words.ts';
import { onOnePage } from './drawing.ts';
import { legendItems } from './legend.ts';
import { viewFor } from './view-for.ts';

/** The map alone in a part of a page; nothing where its letters would be too small. */
export function mindmapIn(
  document: MindmapDocument,
  context: SheetContext,
  options: PrintOptions,
  room: PageBox,
): PaperDrawing | undefined {
  const words = mindmapWords(context.language);
  const view = viewFor(context, options);
  const shapes = onOnePage((gaps) => mindmapScene(document, { ...view, gaps }), room, options.paper);
  if (shapes === undefined) return undefined;
  return {
    title: words.comparisonTitle,
    shapes,
    whole: !layoutOf(document, view).nodes.some(({ form }) => form.shortened),
    legend: legendItems(document, view),
  };
}
