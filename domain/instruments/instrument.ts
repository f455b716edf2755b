import type { z } from 'zod';
import type { Agreement } from '../client-file/agreement.ts';
import type { PageBox } from '../geometry/point.ts';
import type { Shape } from '../scene/shapes.ts';
import type { LegendItem } from '../sheet/legend-strip.ts';
import type { PrintOptions, Sheet, SheetContext } from '../sheet/sheet.ts';
import type { WordDocument } from '../sheet/word-document.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { InstrumentId } from './instrument-ids.ts';

/** Forms in which a drawing can go to other programs as an outline. */
export const outlineFormats = ['opml', 'freeplane', 'markdown'] as const;
export type OutlineFormat = (typeof outlineFormats)[number];

/** One difference between two moments, said in one sentence. `emphasis` is the part of the sentence to stress. */
export interface Difference {
  readonly change: 'new' | 'gone' | 'changed';
  readonly subject: string;
  readonly sentence: string;
  readonly emphasis: string;
}

/** A document as it was on a day, yyyy-mm-dd. */
export interface Dated<Document> {
  readonly document: Document;
  readonly date: string;
}

/** A drawing in a part of a page, with what stands around it. */
export interface PaperDrawing {
  readonly shapes: readonly Shape[];
  /** Whether it says everything; a smaller one may say more. */
  readonly whole: boolean;
  /** What has to be explained: only what occurs in it. */
  readonly legend: readonly LegendItem[];
  /** Title of a page with two moments. */
  readonly title: string;
}

/**
 * What every instrument offers to the rest of the house. Documents and commands are checked once at the border with the
 * two schemas; inside, `Document` and `Command` are trusted.
 */
export interface Instrument<Document, Command> {
  readonly id: InstrumentId;
  /** Part of the method: 1 overview of the life domains, 2 structure in the questions, 3 referral. */
  readonly part: 1 | 2 | 3;
  /** Whether it is a drawing, of which two moments can be laid over each other, or pages with words and tables. */
  readonly form: 'drawn' | 'written';
  readonly documentSchema: z.ZodType<Document>;
  readonly commandSchema: z.ZodType<Command>;
  empty(): Document;
  /** Brings a stored document of any earlier version to the present one. Throws when it cannot be read. */
  upgrade(stored: unknown): Document;
  /** Pure: gives the new document and leaves the old one as it was. Ids that are not there change nothing. */
  edit(document: Document, command: Command): Document;
  describe(document: Document, context: SheetContext): readonly string[];
  /** Everything that somebody typed in it, for searching; the coach's private notes too, since only the coach searches. */
  texts(document: Document): readonly string[];
  differences(
    before: Document,
    after: Document,
    context: SheetContext,
    names?: 'all' | 'hidden',
  ): readonly Difference[];
  sheet(document: Document, context: SheetContext, options: PrintOptions): Sheet;
  /** Two moments laid over each other, with the differences in sentences. */
  comparisonSheet(
    before: Dated<Document>,
    after: Dated<Document>,
    context: SheetContext,
    options: PrintOptions,
  ): Sheet;
  /** The drawing alone, brought into a part of a page; undefined when it would not be readable there. Only for what is drawn. */
  drawingIn?(
    document: Document,
    context: SheetContext,
    options: PrintOptions,
    room: PageBox,
  ): PaperDrawing | undefined;
  /** The invented worksheet of the example client. */
  example(language: SheetContext['language']): Document;
  /** The same worksheet at each conversation with the example client, oldest first; the last is `example`. Days as yyyy-mm-dd. */
  exampleMoments(
    language: SheetContext['language'],
  ): readonly { readonly date: string; readonly document: Document }[];
  /** What was agreed in it, done or not, in its order. */
  agreements?(document: Document, language: SheetContext['language']): readonly Agreement[];
  /** The command that marks an agreement as done, or as open again; undefined when it is not there. */
  settle?(document: Document, agreementId: string, settled: boolean): Command | undefined;
  /** Its appointment for a calendar; undefined as long as it has no day. No client’s name. */
  calendarEvent?(document: Document, language: SheetContext['language']): CalendarEvent | undefined;
  /** The sheet for a word processor, to go on typing in; only for instruments that offer it. */
  wordDocument?(document: Document, context: SheetContext, options: PrintOptions): WordDocument;
  /** The document as text for other programs, where those have something like it. No private notes, no client’s name. */
  outline?(document: Document, format: OutlineFormat, language: SheetContext['language']): string;
}
