import type { Language } from '../language/language.ts';
import type { Shape } from '../scene/shapes.ts';

export type PaperSize = 'A4' | 'A3';

/** With which inks: in colour, in black and white without any grey, or with more contrast than usual. */
export type Ink = 'colour' | 'black' | 'strong';

/** Two moments on paper: laid over each other, or each for itself. */
export type ComparisonForm = 'overlay' | 'apart';

/** One printed page. Sizes in millimetres; shapes in the order in which a screen reader should meet their text. */
export interface SheetPage {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** What is drawn from this page on in words; left out: the description of the sheet says it. */
  readonly description?: readonly string[];
}

/** A worksheet ready for paper. */
export interface Sheet {
  /** Document title, "method, calling name". */
  readonly title: string;
  readonly language: Language;
  readonly pages: readonly SheetPage[];
  /** The drawing in words, for readers who cannot see it. */
  readonly description: readonly string[];
}

/** What the person who prints has ticked. */
export interface PrintOptions {
  readonly filled: boolean;
  readonly paper: PaperSize;
  readonly ink: Ink;
  /** Only of meaning where two moments are printed. */
  readonly comparison: ComparisonForm;
  readonly names: boolean;
  readonly legend: boolean;
  readonly list: boolean;
  readonly signatures: boolean;
  readonly privateNotes: boolean;
  /** Whether what is folded is drawn all the same; only of meaning for a drawing that folds. Left out: as on the screen. */
  readonly unfolded?: boolean | undefined;
  /** The whole plan, or only what the client agreed, in large letters; only of meaning for a wellbeing plan. Left out: the whole. */
  readonly version?: 'whole' | 'client' | undefined;
}

/** What one most often wants: filled in, on A4, with a legend, without what only the coach wrote. */
export const usualPrintOptions: PrintOptions = {
  filled: true,
  paper: 'A4',
  ink: 'colour',
  comparison: 'overlay',
  names: true,
  legend: true,
  list: false,
  signatures: false,
  privateNotes: false,
};

/** What surrounds the document on paper. `date` is a calendar day, yyyy-mm-dd. */
export interface SheetContext {
  readonly clientName: string;
  readonly date: string;
  readonly language: Language;
}
