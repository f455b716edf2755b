import { capitalised } from '../../../language/grammar.ts';
import type { Language } from '../../../language/language.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { fitOnCard } from './fit.ts';
import { measureText, millimetresPerPoint } from '../../../scene/text-measure.ts';
import { lineBetween, linesBelow, ruleAt, textAt } from '../../../sheet/draw.ts';
import { iconAt } from '../../../sheet/icons.ts';
import type { PageFrame } from '../../../sheet/page-frame.ts';
import { saidMoment } from '../appointment.ts';
import type { ReferralDocument } from '../document.ts';
import type { Telling } from '../entries.ts';
import { referralWords } from '../words/words.ts';
import { cardLists, type DrawnPart, mostOnCard } from './card-lists.ts';

const box = { height: 19, corner: 3, padding: 7.5 };
/** From the box to the first row, and from row to row: three of them end above the fold. */
const belowBox = 5;
const rowPitch = 24.5;
const textIndent = 18;
const iconSize = 11;

/** The card to take along: where, when and who above the fold, what to bring and to ask below it. Always one page. */
export function cardShapes(
  document: ReferralDocument,
  frame: PageFrame,
  telling: Telling & { readonly blank?: boolean },
): DrawnPart {
  const { x, width } = frame.text;
  const top = frame.text.y - 2;
  const fold = frame.height / 2;
  const moment = momentBox(document, telling.language, { x, y: top, width });
  const rows = rowsOf(document, telling).map((row, index) =>
    cardRow(row, x, top + box.height + belowBox + index * rowPitch, width),
  );
  const lists = cardLists(
    document,
    telling.language,
    { x, y: fold + 11, width },
    telling.blank === true ? mostOnCard : 1,
  );
  const parts = [moment, ...rows, lists];
  const closing = fitOnCard(referralWords(telling.language).card.closing, {
    room: { width },
    maxLines: 1,
    size: 14,
    smallest: 11,
    weight: 600,
  });
  return {
    shapes: [
      lineBetween(0, fold, frame.width, fold, { colour: 'edge', width: 0.25, dash: [1.2, 1] }),
      ...parts.flatMap(({ shapes }) => shapes),
      ...linesBelow(closing.lines, x, frame.text.y + frame.text.height - 6, 6, {
        size: closing.size,
        weight: 600,
      }),
    ],
    whole: parts.every(({ whole }) => whole),
  };
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Day and hour in a frame of their own; without them room to write. */
function momentBox({ appointment }: ReferralDocument, language: Language, { x, y, width }: Spot): DrawnPart {
  const { card } = referralWords(language);
  const { day, hour } = saidMoment(appointment, language);
  const known = day !== '' || hour !== '';
  const frame: Shape = {
    shape: 'rectangle',
    box: { x, y, width, height: box.height },
    corner: box.corner,
    ...(known && { fill: 'action-soft' as const }),
    stroke: { colour: 'action', width: 0.7 },
  };
  const left = x + box.padding;
  if (!known) {
    const label = textAt(capitalised(card.noDate), left, y + 8, { size: 11, weight: 400 }, 'ink-soft');
    return {
      shapes: [frame, ruleAt(left, y + 14.5, width - 2 * box.padding, 0.3, 'edge'), label],
      whole: true,
    };
  }
  const room = width - 2 * box.padding;
  const one = oneLine(day, hour, room);
  if (one !== undefined) {
    const dayStyle = { size: one, weight: 700 } as const;
    const baseline = y + box.height / 2 + (one * millimetresPerPoint * 0.66) / 2;
    const after = day === '' ? 0 : measureText(day, dayStyle) + one * millimetresPerPoint * 0.45;
    return {
      shapes: [
        frame,
        ...(day === '' ? [] : [textAt(day, left, baseline, dayStyle)]),
        ...(hour === '' ? [] : [textAt(hour, left + after, baseline, { size: one, weight: 400 })]),
      ],
      whole: true,
    };
  }
  const fitted = fitOnCard([day, hour].filter(Boolean).join(' '), {
    room: { width: room },
    maxLines: 2,
    size: 18,
    smallest: 12,
    weight: 700,
  });
  const style = { size: fitted.size, weight: 700 } as const;
  const first = y + (fitted.lines.length > 1 ? 8 : 11.5);
  return {
    shapes: [frame, ...linesBelow(fitted.lines, left, first, 7.2, style)],
    whole: !fitted.shortened,
  };
}

/** The largest type in which day and hour stand on one line. */
function oneLine(day: string, hour: string, room: number): number | undefined {
  for (let size = 27; size >= 18; size -= 0.5) {
    const width =
      measureText(day, { size, weight: 700 }) +
      measureText(hour, { size, weight: 400 }) +
      size * millimetresPerPoint * 0.45;
    if (width <= room) return size;
  }
  return undefined;
}

interface CardRow {
  readonly icon: 'map-pin' | 'user' | 'users';
  readonly label: string;
  readonly text: string;
  readonly details: string;
}

/** Without names the people are left to write in by hand. */
function rowsOf({ appointment, service, stones }: ReferralDocument, { language, names }: Telling): CardRow[] {
  const { card } = referralWords(language);
  const { answers } = stones.preparing;
  const call = service.phone.trim() === '' ? '' : card.call(service.phone.trim());
  const address = service.address.trim();
  const place = appointment.place.trim();
  const person = (name: string): string => (names === 'all' ? name : '');
  return [
    {
      icon: 'map-pin',
      label: card.where,
      text: place === '' ? address : place,
      details: answers['travel'] ?? '',
    },
    {
      icon: 'user',
      label: card.with,
      text: person(appointment.person.trim() === '' ? service.person : appointment.person),
      details: [answers['announce'] ?? '', call].filter((part) => part.trim() !== '').join(' '),
    },
    {
      icon: 'users',
      label: card.company,
      text: person(appointment.company),
      details: answers['meet'] ?? '',
    },
  ];
}

function cardRow({ icon, label, text, details }: CardRow, x: number, y: number, width: number): DrawnPart {
  const left = x + textIndent;
  const room = { width: width - textIndent };
  const large = fitOnCard(text, { room, maxLines: 1, size: 18, smallest: 15, weight: 600 });
  const title = large.shortened
    ? fitOnCard(text, { room, maxLines: 2, size: 13, smallest: 10, weight: 600 })
    : large;
  const some = fitOnCard(details, { room, maxLines: 1, size: 14, smallest: 12, weight: 400 });
  const detail = some.shortened
    ? fitOnCard(details, { room, maxLines: 2, size: 11, smallest: 9, weight: 400 })
    : some;
  const titleLeading = title.size * millimetresPerPoint * 1.1;
  const detailLeading = detail.size * millimetresPerPoint * 1.12;
  const titleBaseline = y + 5.4 + title.size * millimetresPerPoint;
  const titleEnd = titleBaseline + Math.max(0, title.lines.length - 1) * titleLeading;
  const toWrite = title.lines.length === 0;
  return {
    shapes: [
      ...iconAt(icon, x + 1, y + 1.4, iconSize, 'action'),
      ...(toWrite ? [ruleAt(left, y + 13, room.width, 0.3, 'edge')] : []),
      textAt(label, left, y + 4.4, { size: 14, weight: 400 }, 'ink-soft'),
      ...linesBelow(title.lines, left, titleBaseline, titleLeading, { size: title.size, weight: 600 }),
      ...linesBelow(detail.lines, left, (toWrite ? y + 14 : titleEnd + 1.4) + detailLeading, detailLeading, {
        size: detail.size,
        weight: 400,
      }),
    ],
    whole: !title.shortened && !detail.shortened,
  };
}

/** Whether there is anything to put on a card: without, the plan says more. */
export function hasCard({ appointment, bring, ask }: ReferralDocument): boolean {
  const { when, time, place } = appointment;
  const said = [when.text, time, place].some((text) => text.trim() !== '');
  return said || when.day !== null || [...bring, ...ask].some(({ ticked }) => ticked);
}
