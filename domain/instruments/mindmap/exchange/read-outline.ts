import { longestNote, longestText } from '../document.ts';
import { ExchangeError } from './exchange-error.ts';
import { beginDraft, gathered, type Draft, type DraftArrow } from './gathering.ts';
import type { Imported } from './imported.ts';
import { arrowSigns, fromMarkdown, withSigns } from './markdown-text.ts';
import { mostRead } from './limits.ts';
import { outlineLine, type OutlineLine } from './outline-lines.ts';

/** A thought below which lines may still come. */
interface Open {
  readonly draft: Draft;
  /** A line comes below the last that is open with a lower rank. */
  readonly rank: number;
  readonly content: number;
  readonly kind: OutlineLine['kind'];
}

interface Reading {
  readonly drafts: Draft[];
  readonly open: Open[];
  readonly notes: Map<Draft, string[]>;
  readonly arrows: { readonly from: Draft; readonly line: string; readonly number: number }[];
  /** The first heading of the first level, as long as it is the very first thought. */
  title: Draft | null;
  afterBlank: boolean;
  fenced: boolean;
}

/**
 * Text as thoughts: one for each line, below each other by headings (#), by tabs or spaces, and by bullets (- * +) or numbers.
 * Markdown, besides: quotes and paragraphs are notes of the thought above them, and words in brackets at the end are marks.
 * A heading of the first level above everything else is the middle.
 * Throws ExchangeError import-empty, import-too-many, import-too-deep, import-text-too-long.
 */
export function readOutline(text: string, { markdown }: { readonly markdown: boolean }): Imported {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n?|[\n\u2028\u2029]/u);
  const asMarkdown = markdown && lines.some((line) => isStructure(outlineLine(line, true)));
  const reading: Reading = {
    drafts: [],
    open: [],
    notes: new Map(),
    arrows: [],
    title: null,
    afterBlank: true,
    fenced: false,
  };
  for (const [at, line] of lines.entries()) {
    if (asMarkdown) readMarkdownLine(reading, line, at + 1);
    else readTextLine(reading, outlineLine(line, false), at + 1);
  }
  const { drafts, notes } = reading;
  if (drafts.length === 0) throw new ExchangeError('import-empty');
  const arrows = arrowsOf(reading);
  for (const [draft, written] of notes) draft.notes = [written.join('\n')];
  return gathered(drafts, middleAmong(reading), arrows);
}

const isStructure = ({ kind }: OutlineLine): boolean => kind === 'heading' || kind === 'item';

/** Headings above all else; a bullet below a plain line with the same indent. */
const rankOf = ({ kind, level, indent }: OutlineLine): number => {
  if (kind === 'heading') return level - 10;
  return 2 * indent + (kind === 'item' ? 1 : 0);
};

function begin(reading: Reading, line: OutlineLine, number: number): Draft {
  const { drafts, open } = reading;
  const rank = rankOf(line);
  while ((open.at(-1)?.rank ?? Number.NEGATIVE_INFINITY) >= rank) open.pop();
  const draft = beginDraft(drafts, open.at(-1)?.draft ?? null, number);
  open.push({ draft, rank, content: line.content, kind: line.kind });
  if (drafts.length === 1 && line.kind === 'heading' && line.level === 1) reading.title = draft;
  return draft;
}

function readTextLine(reading: Reading, line: OutlineLine, number: number): void {
  if (line.kind === 'blank' || line.kind === 'rule') return;
  begin(reading, line, number).text = line.text;
}

function readMarkdownLine(reading: Reading, whole: string, number: number): void {
  const line = outlineLine(whole, true);
  const { afterBlank } = reading;
  reading.afterBlank = line.kind === 'blank';
  if (line.kind === 'fence') reading.fenced = !reading.fenced;
  else if (reading.fenced) addNote(reading, line, whole.trimEnd(), number);
  else if (line.kind === 'quote') addQuote(reading, line, number);
  else if (line.kind === 'plain') addPlain(reading, line, afterBlank, number);
  else if (isStructure(line)) {
    const draft = begin(reading, line, number);
    const { text, signs } = withSigns(line.text);
    Object.assign(draft, { text, ...signs });
  }
}

/** The thought to which what stands at this column belongs: that of the item around it, or of the heading above. */
const ownerAt = ({ open }: Reading, indent: number): Draft | undefined =>
  open.findLast(({ kind, content }) => kind === 'heading' || indent >= content)?.draft;

function addNote(reading: Reading, line: OutlineLine, text: string, number: number): void {
  const owner = ownerAt(reading, line.indent) ?? reading.open.at(-1)?.draft;
  if (owner === undefined) begin(reading, line, number).text = text;
  else noteTo(reading, owner, text, number);
}

function noteTo({ notes }: Reading, owner: Draft, text: string, number: number): void {
  const written = notes.get(owner);
  if (written === undefined) notes.set(owner, [text]);
  else written.push(text);
  if ((written?.length ?? 0) > longestNote) {
    throw new ExchangeError('import-text-too-long', { line: number });
  }
}

function addQuote(reading: Reading, line: OutlineLine, number: number): void {
  const owner = ownerAt(reading, line.indent) ?? reading.open.at(-1)?.draft;
  const arrow = line.text.startsWith(`${arrowSigns.one} `) || line.text.startsWith(`${arrowSigns.both} `);
  if (arrow && owner !== undefined) addArrow(reading, owner, line.text, number);
  else addNote(reading, line, fromMarkdown(line.text), number);
}

function addArrow({ arrows }: Reading, from: Draft, line: string, number: number): void {
  if (arrows.length >= mostRead) throw new ExchangeError('import-too-many');
  arrows.push({ from, line, number });
}

/** Text without a sign goes on with what stands above it, unless there is nothing to go on with. */
function addPlain(reading: Reading, line: OutlineLine, afterBlank: boolean, number: number): void {
  const text = fromMarkdown(line.text);
  const last = reading.open.at(-1);
  if (last !== undefined && last.kind !== 'heading' && !afterBlank) last.draft.text += ` ${text}`;
  else if (ownerAt(reading, line.indent) === undefined) begin(reading, line, number).text = text;
  else addNote(reading, line, text, number);
}

/** Arrows to a thought by its text, where just one has that text. Other lines that look like one are notes. */
function arrowsOf(reading: Reading): DraftArrow[] {
  const { drafts, arrows } = reading;
  const byText = new Map<string, Draft | null>();
  for (const draft of drafts) byText.set(draft.text, byText.has(draft.text) ? null : draft);
  for (const [at, draft] of drafts.entries()) draft.key = String(at);
  return arrows.flatMap(({ from, line, number }): DraftArrow[] => {
    const target = targetOf(line.slice(2), byText);
    if (target === null) {
      noteTo(reading, from, fromMarkdown(line), number);
      return [];
    }
    return [
      { from, to: target.key, text: target.text, ends: line.startsWith(arrowSigns.both) ? 'both' : 'one' },
    ];
  });
}

/** "thought" or "thought: words of the arrow", in which the thought may hold a colon itself. */
function targetOf(
  line: string,
  byText: ReadonlyMap<string, Draft | null>,
): { readonly key: string; readonly text: string } | null {
  for (let end = line.length; end > 0; end = line.lastIndexOf(': ', end - 1)) {
    if (end > 2 * longestText) continue;
    const key = byText.get(fromMarkdown(line.slice(0, end)))?.key ?? null;
    if (key !== null) return { key, text: fromMarkdown(line.slice(end + 2)) };
  }
  return null;
}

/** A heading of the first level stands in the middle when everything else is below it. */
const middleAmong = ({ drafts, title }: Reading): Draft | null =>
  drafts.filter(({ parent }) => parent === null).length === 1 ? title : null;
