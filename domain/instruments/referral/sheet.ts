import { type FramedPage, privatePages, withFoot } from '../../sheet/framed-page.ts';
import { dayInFigures } from '../../sheet/days.ts';
import { signatures } from '../../sheet/signatures.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../sheet/sheet.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { tidy } from '../tidy.ts';
import { writtenFrames, writtenTitle } from '../written/frames.ts';
import { describeReferral } from './description.ts';
import type { ReferralDocument } from './document.ts';
import { blankReferralSheet } from './paper/blank.ts';
import { cardShapes, hasCard } from './paper/card.ts';
import { planPages } from './paper/plan.ts';
import { referralWords } from './words/words.ts';

/** A longer name of a service would fill the head of the card. */
const longestInTitle = 90;

/**
 * A referral on paper. First the card to take along, as soon as there is something on it. The whole plan follows when the
 * list is asked for, when it is to be signed, when there is no card yet, and when the card has no room for all that is on it.
 */
export function referralSheet(
  document: ReferralDocument,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  if (!options.filled) return blankReferralSheet(context, options);
  const { language, date, clientName } = context;
  const words = referralWords(language);
  const closing = sheetWordsIn(language);
  const telling = { language, names: options.names ? 'all' : 'hidden' } as const;
  const frameOf = writtenFrames(words.method, context, options);
  const name = tidy(document.service.name);
  const longName = name.length > longestInTitle;
  const made = { ...context, date: date === '' ? '' : words.madeOn(dayInFigures(date)) };
  const cardFrame = writtenFrames(
    words.method,
    made,
    options,
  )({ kind: 'client', title: words.cardTitle(longName ? '' : name) });
  const card = cardShapes(document, cardFrame, telling);
  const withCard = hasCard(document);
  const withPlan = options.list || options.signatures || !withCard || !card.whole || longName;

  const frame = frameOf({ kind: 'portrait', title: words.planTitle });
  const sign = options.signatures
    ? [signatures([options.names ? clientName : words.hiddenClient, closing.coach], frame.text.width)]
    : [];
  const plan = withPlan ? planPages(document, frame, telling, sign) : [];
  const privateFrame = frameOf({ kind: 'portrait', title: closing.privateTitle });
  const pages: readonly FramedPage[] = [
    ...(withCard ? [{ frame: cardFrame, shapes: card.shapes }] : []),
    ...plan.map((shapes) => ({ frame, shapes })),
    ...(options.privateNotes ? privatePages(document.privateNote, privateFrame) : []),
  ];
  return {
    title: writtenTitle(words.method, context, options),
    language,
    pages: withFoot(pages),
    description: describeReferral(document, context, telling.names),
  };
}
