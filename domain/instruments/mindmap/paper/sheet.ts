import { type FramedPage, privatePages, withFoot } from '../../../sheet/framed-page.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { signatures } from '../../../sheet/signatures.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { describeMindmap } from '../description.ts';
import type { MindmapDocument } from '../document.ts';
import { layoutOf } from '../layout.ts';
import { mindmapScene } from '../scene.ts';
import type { MindmapView } from '../view.ts';
import { mindmapWords } from '../words/words.ts';
import { blankMindmapSheet } from './blank-sheet.ts';
import { drawingPages } from './drawing-pages.ts';
import { legendItems } from './legend.ts';
import { listPages } from './list-page.ts';
import { reduced } from './reduced.ts';
import { frames, viewFor } from './view-for.ts';

const roomToSign = 30;

/**
 * A mindmap as landscape pages: the drawing with its legend, on one page or parted over several, then on request the whole
 * map as an outline, places to sign, and the coach's own notes. The outline also comes unasked when the drawing cannot say
 * every text, or is so large that only a part of it can be drawn.
 */
export function mindmapSheet(document: MindmapDocument, context: SheetContext, options: PrintOptions): Sheet {
  if (!options.filled) return blankMindmapSheet(context, options);
  const words = mindmapWords(context.language);
  const view = viewFor(context, options);
  const frameOf = frames(context, options);
  const signsHere = options.signatures && !options.list;
  const pagesFor = (drawn: MindmapDocument, seen: MindmapView, foot?: string) =>
    drawingPages((gaps) => mindmapScene(drawn, { ...seen, gaps }), {
      paper: options.paper,
      title: words.sheetTitle,
      words,
      legend: options.legend ? legendItems(drawn, seen) : [],
      frameOf: (title) => frameOf({ title, ...(foot === undefined ? {} : { foot }) }),
      below: signsHere ? roomToSign : 0,
    });
  const whole = pagesFor(document, view);
  const drawing =
    whole ?? reduced(document, view, (part, seen) => pagesFor(part, seen, words.foot))?.drawn ?? [];
  const incomplete = whole === undefined || layoutOf(document, view).nodes.some(({ form }) => form.shortened);

  const names = [options.names ? context.clientName : words.me, sheetWordsIn(context.language).coach];
  const listFrame = frameOf({ title: words.listTitle });
  const sign = options.signatures ? [signatures(names, listFrame.text.width)] : [];
  const isOnePage = drawing.length === 1;
  const listed =
    options.list || incomplete || (signsHere && !isOnePage)
      ? listPages(document, view, listFrame.text, signsHere && isOnePage ? [] : sign)
      : [];
  const privateTitle = sheetWordsIn(context.language).privateTitle;
  const privateFrame = frameOf({ title: privateTitle, foot: privateTitle });
  return {
    title: options.names ? `${words.method}, ${context.clientName}` : words.method,
    language: context.language,
    pages: withFoot([
      ...(signsHere && isOnePage ? drawing.map((page) => withSigns(page, names)) : drawing),
      ...listed.map((shapes) => ({ frame: listFrame, shapes })),
      ...(options.privateNotes ? privatePages(document.privateNote, privateFrame) : []),
    ]),
    description: describeMindmap(document, view),
  };
}

function withSigns({ frame, shapes }: FramedPage, names: readonly string[]): FramedPage {
  const { text, drawing } = frame;
  const block = signatures(names, text.width);
  const top = drawing.y + drawing.height - roomToSign + 3;
  return { frame, shapes: [...shapes, ...block.draw(text.x, top)] };
}
