import { type FramedPage, privatePages, withFoot } from '../../../sheet/framed-page.ts';
import { type FrameOptions, pageFrame, type PageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { heightOfStrip, legendStrip } from '../../../sheet/legend-strip.ts';
import { signatures } from '../../../sheet/signatures.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { describeBalance } from '../description.ts';
import type { BalanceDocument } from '../document.ts';
import { figureOf } from '../figure.ts';
import { leanOf } from '../lean.ts';
import { beamLength } from '../measures.ts';
import { balanceScene } from '../scene.ts';
import type { BalanceView } from '../view.ts';
import { balanceWords } from '../words/words.ts';
import { blankBalanceSheet } from './blank-sheet.ts';
import { fitToPaper } from './fit-paper.ts';
import { legendItems } from './legend.ts';
import { listPages } from './list-page.ts';

/** On paper the beam leans a little less than on screen: a sheet stays, and is seen without its explanation. */
const mostDegreesOnPaper = 3;
/** A common beam with its air on both sides is as wide as an A4: it comes there as large as on screen. */
export const beamOnPaper = beamLength + 16;
const roomToSign = 30;

/**
 * A balance as landscape pages: the drawing with its legend under it, then on request the list with what was agreed, places
 * to sign, and the coach's own notes. The list also comes unasked when the drawing itself cannot say every text.
 */
export function balanceSheet(document: BalanceDocument, context: SheetContext, options: PrintOptions): Sheet {
  if (!options.filled) return blankBalanceSheet(context, options);
  const words = balanceWords(context.language);
  const closing = sheetWordsIn(context.language);
  const view = viewFor(document, context, options);
  const frameOf = frames(context, options);
  const plain = frameOf({ title: words.sheetTitle });
  const signsHere = options.signatures && !options.list;
  const items = options.legend ? legendItems(document, view) : [];
  const whole = signsHere ? { ...plain.drawing, height: plain.drawing.height - roomToSign } : plain.drawing;
  const room = { ...whole, height: whole.height - heightOfStrip(items, whole.width) - 2 };
  const fitted = fitToPaper((making) => balanceScene(document, { ...view, ...making }), room, beamOnPaper);
  const shown: BalanceView = { ...view, detail: fitted.detail, scale: fitted.scale };
  const explained = options.legend ? legendItems(document, shown) : [];
  const incomplete = fitted.detail === 'number' || figureOf(document, shown).incomplete;
  const list = options.list || (options.names && incomplete);

  const names = [options.names ? context.clientName : words.me, closing.coach];
  const sign = options.signatures ? [signatures(names, plain.text.width)] : [];
  const drawing: FramedPage = {
    frame: list && !options.list ? frameOf({ title: words.sheetTitle, foot: words.foot }) : plain,
    shapes: [
      ...fitted.shapes,
      ...legendStrip(explained, whole),
      ...(signsHere ? sign.flatMap((block) => block.draw(plain.text.x, whole.y + whole.height + 3)) : []),
    ],
  };
  const listFrame = frameOf({ title: words.listTitle });
  const listed = list
    ? listPages(document, shown, listFrame.text, {
        numbered: fitted.detail === 'number',
        closing: signsHere ? [] : sign,
      })
    : [];
  const privateFrame = frameOf({ title: closing.privateTitle, foot: closing.privateTitle });
  return {
    title: options.names ? `${words.method}, ${context.clientName}` : words.method,
    language: context.language,
    pages: withFoot([
      drawing,
      ...listed.map((shapes) => ({ frame: listFrame, shapes })),
      ...(options.privateNotes ? privatePages(document.privateNote, privateFrame) : []),
    ]),
    description: describeBalance(document, view),
  };
}

/** How a document is looked at on paper. */
export function viewFor(
  document: BalanceDocument,
  { clientName, language }: SheetContext,
  { names }: PrintOptions,
): BalanceView {
  return {
    clientName,
    language,
    names: names ? 'all' : 'hidden',
    lean: leanOf(document, mostDegreesOnPaper),
  };
}

type FrameChoice = Pick<FrameOptions, 'title'> & Partial<Pick<FrameOptions, 'foot'>>;

/** Frames that differ in title and foot alone. Without names the head does not name the client either. */
export function frames(
  { clientName, date, language }: SheetContext,
  { paper, names }: PrintOptions,
): (choice: FrameChoice) => PageFrame {
  const words = balanceWords(language);
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
