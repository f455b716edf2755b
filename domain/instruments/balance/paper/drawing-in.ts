import type { PageBox } from '../../../geometry/point.ts';
import type { PrintOptions, SheetContext } from '../../../sheet/sheet.ts';
import type { PaperDrawing } from '../../instrument.ts';
import type { BalanceDocument } from '../document.ts';
import { figureOf } from '../figure.ts';
import { balanceScene } from '../scene.ts';
import { balanceWords } from '../words/words.ts';
import { fitToPaper } from './fit-paper.ts';
import { legendItems } from './legend.ts';
import { beamOnPaper, viewFor } from './sheet.ts';

/** The beam alone in a part of a page; nothing where its texts would not stand there as a whole. */
export function balanceIn(
  document: BalanceDocument,
  context: SheetContext,
  options: PrintOptions,
  room: PageBox,
): PaperDrawing | undefined {
  const words = balanceWords(context.language);
  const view = viewFor(document, context, options);
  const fitted = fitToPaper((making) => balanceScene(document, { ...view, ...making }), room, beamOnPaper);
  const shown = { ...view, detail: fitted.detail, scale: fitted.scale };
  if (fitted.detail === 'number' || figureOf(document, shown).incomplete) return undefined;
  return {
    title: words.comparisonTitle,
    shapes: fitted.shapes,
    whole: true,
    legend: legendItems(document, shown),
  };
}
