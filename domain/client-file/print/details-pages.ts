import type { Shape } from '../../scene/shapes.ts';
import { dayInFigures } from '../../sheet/days.ts';
import { type Block, flowed, paginate, paragraph } from '../../sheet/flow.ts';
import type { PageFrame } from '../../sheet/page-frame.ts';
import { type Row, tablePages } from '../../sheet/table.ts';
import type { FileContents, FileContext, FileOptions } from './file-parts.ts';
import { fileWords } from './words.ts';

const style = { size: 11, weight: 400 } as const;
const labelWidth = 52;

const day = (date: string | null): string => (date === null ? '' : dayInFigures(date));

/** What is known of the person, and the conversations; the coach's own notes only when that was ticked. */
export function detailsPages(
  { client, conversations }: FileContents,
  frame: PageFrame,
  { language }: FileContext,
  { privateNotes }: FileOptions,
): (readonly Shape[])[] {
  const { fields, columns, conversations: title } = fileWords(language);
  const known: readonly (readonly [string, string])[] = [
    [fields.callingName, client.callingName],
    [fields.name, `${client.firstName} ${client.lastName}`.trim()],
    [fields.birthDate, day(client.birthDate)],
    [fields.phone, client.phone],
    [fields.email, client.email],
    [fields.address, client.address],
    [fields.fileNumber, client.fileNumber],
    [fields.coach, client.coach],
    [fields.startDate, day(client.startDate)],
    [fields.endDate, day(client.endDate)],
    [fields.notes, privateNotes ? client.notes : ''],
  ];
  const blocks = known
    .filter(([, value]) => value.trim() !== '')
    .flatMap(([label, value]) => labelled(label, value, frame.text.width));
  const { pages, end } = flowed(blocks, frame.text);
  if (conversations.length === 0) return pages;
  const table = tablePages(
    {
      columns: [
        { head: columns.date, width: 30 },
        { head: columns.place, width: privateNotes ? 43 : frame.text.width - 30 },
        ...(privateNotes ? [{ head: columns.note, width: frame.text.width - 73 }] : []),
      ],
      rows: conversations.map(({ date, place, note }) => ({
        cells: [{ text: dayInFigures(date) }, { text: place }, ...(privateNotes ? [{ text: note }] : [])],
      })),
      style,
      rowHeight: 8.8,
    },
    frame.text,
    end + 14,
  );
  const heading = paginate(
    paragraph(title, frame.text.width, { size: 14, weight: 600 }),
    frame.text,
    end + 5,
  )[0];
  const [firstTable = [], ...more] = table.pages;
  const last = pages.length - 1;
  return [
    ...pages.map((shapes, index) =>
      index === last ? [...shapes, ...(heading ?? []), ...firstTable] : shapes,
    ),
    ...more,
  ];
}

/** A label with its words beside it; long words go on under each other and may go on on the next page. */
function labelled(label: string, value: string, width: number): Block[] {
  const [first, ...rest] = paragraph(value, width - labelWidth, style);
  if (first === undefined) return [];
  const shifted = (block: Block): Block => ({ ...block, draw: (x, y) => block.draw(x + labelWidth, y) });
  const [name] = paragraph(label, labelWidth - 3, { size: 11, weight: 600 });
  return [
    {
      ...first,
      before: 2.6,
      draw: (x, y) => [...(name?.draw(x, y) ?? []), ...first.draw(x + labelWidth, y)],
    },
    ...rest.map(shifted),
  ];
}

/** What was agreed in the worksheets, in the order in which they stand there. */
export function agreementsPages(
  { agreements, client }: FileContents,
  frame: PageFrame,
  { language }: FileContext,
  { names }: FileOptions,
): (readonly Shape[])[] {
  const { columns, parties, settled } = fileWords(language);
  const { width } = frame.text;
  const who = (party: keyof typeof parties): string =>
    party === 'client' && names ? client.callingName : parties[party];
  return tablePages(
    {
      columns: [
        { head: columns.agreement, width: width - 103 },
        { head: columns.who, width: 25 },
        { head: columns.when, width: 30 },
        { head: columns.from, width: 28 },
        { head: columns.done, width: 20 },
      ],
      rows: agreements.map(({ agreement: { text, who: party, when, settled: done }, worksheet }): Row => ({
        cells: [
          { text },
          { text: who(party) },
          { text: when.day === null ? when.text : dayInFigures(when.day) },
          { text: worksheet },
          { text: done ? settled : '' },
        ],
      })),
      style,
      rowHeight: 8.8,
    },
    frame.text,
  ).pages;
}

/** The consents of the client, and which of them were withdrawn. */
export function consentsPages(
  { consents }: FileContents,
  frame: PageFrame,
  { language }: FileContext,
): (readonly Shape[])[] {
  const { columns, withdrawn } = fileWords(language);
  const { width } = frame.text;
  return tablePages(
    {
      columns: [
        { head: columns.what, width: (width - 60) * 0.36 },
        { head: columns.recipient, width: (width - 60) * 0.28 },
        { head: columns.purpose, width: (width - 60) * 0.36 },
        { head: columns.given, width: 26 },
        { head: columns.until, width: 34 },
      ],
      rows: consents.map(({ what, recipient, purpose, givenOn, until, withdrawnOn }) => ({
        cells: [
          { text: what },
          { text: recipient },
          { text: purpose },
          { text: day(givenOn) },
          { text: withdrawnOn === null ? day(until) : withdrawn(dayInFigures(withdrawnOn)) },
        ],
      })),
      style,
      rowHeight: 8.8,
    },
    frame.text,
  ).pages;
}
