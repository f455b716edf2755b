import type { PageBox } from '../../../geometry/point.ts';
import { drawingShapes } from '../../../sheet/framed-page.ts';
import type { PrintOptions, SheetContext } from '../../../sheet/sheet.ts';
import type { PaperDrawing } from '../../instrument.ts';
import type { EcogramDocument } from '../document.ts';
import { ecogramScene } from '../scene.ts';
import type { EcogramView } from '../view.ts';
import { ecogramWords } from '../words/words.ts';
import { fitToPaper } from './fit-paper.ts';
import { legendGroups } from './legend.ts';

const sampleWidth = 12;

/** The network alone in a part of a page; nothing where names would have to give way to numbers. */
export function ecogramIn(
  document: EcogramDocument,
  { clientName, language }: SheetContext,
  { names }: PrintOptions,
  room: PageBox,
): PaperDrawing | undefined {
  const words = ecogramWords(language);
  const view: EcogramView = { clientName, language, names: names ? 'all' : 'hidden' };
  const { document: fitted, detail } = fitToPaper(document, room, view);
  if (detail === 'number') return undefined;
  return {
    title: words.comparisonTitle,
    shapes: drawingShapes(ecogramScene(fitted, { ...view, detail })),
    whole: detail === 'full',
    legend: legendGroups(document, view, detail).flatMap(({ rows }) =>
      rows.map(({ sample, text }) => ({ symbol: sample, width: sampleWidth, text })),
    ),
  };
}
