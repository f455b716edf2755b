import { fitInto } from '../../../geometry/box.ts';
import type { PageBox } from '../../../geometry/point.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { drawingShapes, type FramedPage, privatePages, withFoot } from '../../../sheet/framed-page.ts';
import { type FrameOptions, pageFrame, type PageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { placedShapes } from '../../../sheet/scaled.ts';
import { signatures } from '../../../sheet/signatures.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { describeEcogram } from '../description.ts';
import type { EcogramDocument } from '../document.ts';
import { ecogramScene } from '../scene.ts';
import type { EcogramView } from '../view.ts';
import { ecogramWords } from '../words/words.ts';
import { blankEcogramSheet } from './blank-sheet.ts';
import { fitToPaper } from './fit-paper.ts';
import { legendColumn, legendGroups, legendPage } from './legend.ts';
import { listPages } from './list-page.ts';
import { drawingRoom, legendRoom, legendRule } from './pages.ts';

/** Above this many actors the legend goes to the second page, so that the drawing gets the whole width. */
const mostBesideLegend = 20;
const roomToSign = 30;

/**
 * An ecogram as landscape pages: the drawing with its legend, then on request the list with the note, places to sign, and
 * the coach's own notes. The list also comes unasked when the drawing itself cannot say every name.
 */
export function ecogramSheet(document: EcogramDocument, context: SheetContext, options: PrintOptions): Sheet {
  if (!options.filled) return blankEcogramSheet(context, options);
  const words = ecogramWords(context.language);
  const view: EcogramView = {
    clientName: context.clientName,
    language: context.language,
    names: options.names ? 'all' : 'hidden',
  };
  const frameOf = frames(context, options);
  const plain = frameOf({ title: words.sheetTitle });
  const many = document.actors.length > mostBesideLegend;
  const groups = options.legend ? legendGroups(document, view, 'full') : [];
  const besideLegend = !many && groups.length > 0 && legendColumn(groups, legendRoom(plain)) !== undefined;
  const signsHere = options.signatures && !options.list;
  const room = drawingRoom(plain, besideLegend, signsHere ? roomToSign : 0);
  const fitted = fitToPaper(document, room, view);
  const shown = { ...view, detail: fitted.detail };
  const explained = options.legend ? legendGroups(document, view, fitted.detail) : [];
  const beside = besideLegend ? legendColumn(explained, legendRoom(plain)) : undefined;
  const legendApart = explained.length > 0 && beside === undefined;
  const list = options.list || (options.names && fitted.incomplete);
  const foot = legendApart ? (list ? words.foot.legendAndList : words.foot.legend) : undefined;

  const sign = options.signatures ? signatures(signers(context, options), plain.text.width) : undefined;
  const drawing: FramedPage = {
    frame: foot === undefined ? plain : frameOf({ title: words.sheetTitle, foot }),
    shapes: [
      ...(beside === undefined ? [] : [legendRule(plain).shape]),
      ...enlarged(ecogramScene(fitted.document, shown), room, options.paper),
      ...(beside ?? []),
      ...(signsHere && sign !== undefined ? sign.draw(plain.text.x, room.y + room.height + 3) : []),
    ],
  };
  const listFrame = frameOf({ title: words.listTitle });
  const closing = sign !== undefined && !signsHere ? [sign] : [];
  const listed = list
    ? listPages(document, view, listFrame.text, { numbered: fitted.detail === 'number', closing })
    : [];
  const pages = [
    drawing,
    ...(legendApart ? [legendPageOf(explained, frameOf({ title: words.legendTitle }))] : []),
    ...listed.map((shapes) => ({ frame: listFrame, shapes })),
    ...(options.privateNotes
      ? privatePages(
          document.privateNote,
          frameOf({
            title: sheetWordsIn(context.language).privateTitle,
            foot: sheetWordsIn(context.language).privateTitle,
          }),
        )
      : []),
  ];
  return {
    title: options.names ? `${words.method}, ${context.clientName}` : words.method,
    language: context.language,
    pages: withFoot(pages),
    description: describeEcogram(document, view),
  };
}

/** A drawing of few people fills the paper better when it is drawn this much larger at most, letters and lines alike. */
const largest = { A4: 1.2, A3: 1.7 } as const;

function enlarged(scene: Scene, room: PageBox, paper: PrintOptions['paper']): readonly Shape[] {
  const placement = fitInto(scene.bounds, room, largest[paper]);
  const shapes = drawingShapes(scene);
  return placement.scale > 1 ? placedShapes(shapes, placement) : shapes;
}

type FrameChoice = Pick<FrameOptions, 'title'> & Partial<Pick<FrameOptions, 'foot' | 'date'>>;

/** Frames that differ in title and foot alone. Without names the head does not name the client either. */
export function frames(
  { clientName, date, language }: SheetContext,
  { paper, names }: PrintOptions,
): (choice: FrameChoice) => PageFrame {
  const words = ecogramWords(language);
  return (choice) =>
    pageFrame({
      kind: 'landscape',
      paper,
      language,
      name: names ? clientName : sheetWordsIn(language).hiddenHead,
      date,
      method: words.method,
      ...choice,
    });
}

function signers({ clientName, language }: SheetContext, { names }: PrintOptions): readonly string[] {
  const words = ecogramWords(language);
  return [names ? clientName : words.me, words.signatures.coach];
}

const legendPageOf = (groups: Parameters<typeof legendPage>[0], frame: PageFrame): FramedPage => ({
  frame,
  shapes: legendPage(groups, frame.text),
});
