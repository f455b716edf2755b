import type { PageBox } from '../../../geometry/point.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { fitText } from '../../../scene/text-fit.ts';
import { type Block, paginate, paragraph } from '../../../sheet/flow.ts';
import { type Cell, type Row, type Table, tablePages } from '../../../sheet/table.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { outlineShapes } from '../actor-element.ts';
import { type Actor, clientEnd, type EcogramDocument, type Relation, strengths } from '../document.ts';
import { actorsById, type NameOf, namesIn, readingOf, relationInWords } from '../names.ts';
import { lineShapes, lineStrokes } from '../relation-shapes.ts';
import type { EcogramView } from '../view.ts';
import { ecogramWords } from '../words/words.ts';

const body: TextStyle = { size: 11, weight: 400 };
const strong: TextStyle = { size: 11, weight: 600 };
const rowHeight = 8.8;
const columnPadding = 3;
const symbolIndent = 6.6;
const lineIndent = 17;
const lineSample = 14;
/** Longer texts stand whole below the table: a row has to fit on a page. */
const longestInCell = 220;
const longestName = 150;
const longestInSentence = 60;
const belowTable = 6;

export interface ListOptions {
  /** Whether shapes carry numbers, which the list then explains. */
  readonly numbered: boolean;
  /** What closes the list, such as places to sign. */
  readonly closing: readonly Block[];
}

/** Everybody in a table, relations between others in sentences, long texts and the note: one list of shapes per page. */
export function listPages(
  document: EcogramDocument,
  view: EcogramView,
  room: PageBox,
  { numbered, closing }: ListOptions,
): readonly (readonly Shape[])[] {
  const table = tableOf(document, view, room.width, numbered);
  const { pages, end } = table.rows.length === 0 ? { pages: [], end: room.y } : tablePages(table, room);
  const below = [...textsBelow(document, view, room.width), ...closing];
  if (below.length === 0) return pages;
  const [rest = [], ...more] = paginate(below, room, pages.length === 0 ? room.y : end + belowTable);
  const last = pages.at(-1);
  return last === undefined ? [rest, ...more] : [...pages.slice(0, -1), [...last, ...rest], ...more];
}

function tableOf(document: EcogramDocument, view: EcogramView, width: number, numbered: boolean): Table {
  const { list } = ecogramWords(view.language);
  const named = view.names === 'all';
  const client = short(view.clientName);
  const fixed = [
    { head: list.who, width: 66 },
    { head: named ? list.contact(client) : list.contactWithMe, width: 48 },
    { head: list.direction, width: 64 },
    { head: named ? list.feeling(client) : list.feelingForMe, width: 26 },
  ];
  const used = fixed.reduce((total, column) => total + column.width, 0);
  const columns = named ? [...fixed, { head: list.frequency, width: width - used }] : fixed;
  return {
    columns: columns.map(headInOneLine),
    rows: rowsOf(document, view, numbered),
    style: body,
    rowHeight,
  };
}

/** A long calling name is shortened, so that a head keeps to one line of its own column. */
function headInOneLine({ head, width }: Table['columns'][number]): Table['columns'][number] {
  const fit = {
    room: { width: width - columnPadding },
    maxLines: 1,
    size: 10,
    smallest: 10,
    weight: 600,
  } as const;
  return { head: fitText(head, fit).lines[0] ?? '', width };
}

/** Support first, then ordinary contact, tension, and who has no line to the client; in each as in the list. */
function rowsOf(document: EcogramDocument, view: EcogramView, numbered: boolean): readonly Row[] {
  const bands = document.actors.flatMap((actor): { actor: Actor; relation: Relation | undefined }[] => {
    const own = document.relations.filter(({ first, second }) => isPair(first, second, actor.id));
    return own.length === 0 ? [{ actor, relation: undefined }] : own.map((relation) => ({ actor, relation }));
  });
  return [...strengths, undefined]
    .flatMap((strength) => bands.filter(({ relation }) => relation?.strength === strength))
    .map(({ actor, relation }) => ({ cells: cellsOf(document, actor, relation, view, numbered) }));
}

const isPair = (first: string, second: string, id: string): boolean =>
  (first === clientEnd && second === id) || (second === clientEnd && first === id);

function cellsOf(
  document: EcogramDocument,
  actor: Actor,
  relation: Relation | undefined,
  view: EcogramView,
  numbered: boolean,
): readonly Cell[] {
  const words = ecogramWords(view.language);
  const cells = [whoCell(document, actor, view, numbered)];
  if (relation === undefined) cells.push({ text: words.list.noLine }, { text: '' }, { text: '' });
  else {
    const { strength, feeling } = relation;
    cells.push(
      {
        text: words.strengths[strength],
        indent: lineIndent,
        sign: (x, y) =>
          lineShapes(
            { from: { x, y }, to: { x: x + lineSample, y }, control: null },
            strength,
            'none',
            lineStrokes[strength],
          ),
      },
      { text: directionText(relation, shortNames(namesIn(document, view)), view) },
      { text: feeling === null ? '' : words.feelings[feeling] },
    );
  }
  if (view.names === 'all') cells.push({ text: clipped(factsOf(actor), longestInCell) });
  return cells;
}

function whoCell(document: EcogramDocument, actor: Actor, view: EcogramView, numbered: boolean): Cell {
  const words = ecogramWords(view.language);
  const number = actorsById(document).get(actor.id)?.number ?? 0;
  const sign = (x: number, y: number): readonly Shape[] => {
    const centre = { x: x + 2.1, y };
    const form = { kind: actor.kind, circle: null };
    const edge = { colour: 'draw-ink', width: 0.4 } as const;
    if (actor.kind === 'organisation') {
      return outlineShapes(form, { form: 'rectangle', centre, width: 4.2, height: 3.2 }, { stroke: edge });
    }
    const outer = outlineShapes(
      { ...form, kind: 'person' },
      { form: 'circle', centre, radius: 2.1 },
      { stroke: edge },
    );
    if (actor.kind === 'person') return outer;
    return [...outer, { shape: 'circle', centre, radius: 1.3, stroke: { ...edge, width: 0.3 } }];
  };
  const named = view.names === 'all' && actor.name.trim() !== '';
  const role = named ? clipped(actor.role.trim(), longestName) : words.kinds[actor.kind];
  const name = named
    ? `${numbered ? `${number}  ` : ''}${clipped(actor.name.trim(), longestName)}`
    : words.hiddenActor(number);
  return {
    sign,
    indent: symbolIndent,
    text: [
      { text: name, style: strong },
      ...(role === '' ? [] : [{ text: `, ${role}`, colour: 'ink-soft' as const }]),
    ],
  };
}

function directionText(relation: Relation, nameOf: NameOf, view: EcogramView): string {
  const words = ecogramWords(view.language);
  const { giver, taker, arrows } = readingOf(relation);
  if (arrows === 'none') return '';
  if (arrows === 'both') return words.bothWays(relation.strength);
  return words.direction(relation.strength, nameOf(giver), nameOf(taker));
}

const short = (name: string): string => clipped(name, longestInSentence);
const shortNames =
  (nameOf: NameOf): NameOf =>
  (end) =>
    short(nameOf(end));

function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}\u2026`;
}

function factsOf({ facts, note }: Actor): string {
  return [facts.frequency, facts.reachability, facts.since, facts.firstStep, note]
    .map((text) => text.trim().replace(/\s+/gu, ' '))
    .filter((text) => text !== '')
    .join('; ');
}

/** Whether the table cannot say all that is known of an actor. */
const isCutShort = (actor: Actor): boolean =>
  actor.name.trim().length > longestName ||
  actor.role.trim().length > longestName ||
  factsOf(actor).length > longestInCell;

function wholeText(actor: Actor): string {
  const { name, role } = actor;
  const long = [name.trim(), role.trim()].filter((text) => text.length > longestInSentence);
  return [...long, factsOf(actor)].filter((text) => text !== '').join('; ');
}

function textsBelow(document: EcogramDocument, view: EcogramView, width: number): readonly Block[] {
  const words = ecogramWords(view.language);
  const nameOf = namesIn(document, view);
  const others = document.relations.filter(
    ({ first, second }) => first !== clientEnd && second !== clientEnd,
  );
  const sentences = others
    .map((relation) => relationInWords(relation, shortNames(nameOf), view.language))
    .join(' ');
  const long = view.names === 'all' ? document.actors.filter(isCutShort) : [];
  const note = view.names === 'all' ? document.note.trim() : '';
  return [
    ...section(others.length === 0 ? '' : words.list.others, sentences, width),
    ...long.flatMap((actor) => section(short(nameOf(actor.id)), wholeText(actor), width)),
    ...section(sheetWordsIn(view.language).notesTitle, note, width),
  ];
}

/** A heading with its text, or nothing when there is none. */
function section(title: string, text: string, width: number): readonly Block[] {
  if (text === '') return [];
  return [
    ...paragraph(title, width, strong, { before: 3, keepWithNext: true }),
    ...paragraph(text, width, body, { before: 0 }),
  ];
}
