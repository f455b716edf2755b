import type { Language } from '../../domain/language/language.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import type { Shape } from '../../domain/scene/shapes.ts';

/** For whom and in which language a drawing is made. */
export interface Look {
  readonly clientName: string;
  readonly language: Language;
  /** The day of the moment, yyyy-mm-dd, for what shows it. */
  readonly date?: string;
  /** Multiplies the size of the letters, not of the shapes. */
  readonly textScale?: number;
}

/** One row of a legend: a sample, drawn in millimetres from the middle of its left edge, and what it means. */
export interface LegendEntry {
  readonly text: string;
  readonly shapes: readonly Shape[];
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
}

/**
 * What an instrument shows of a document besides its own screen: in the client file, in its history, and when client and
 * coach look at it together. Documents come from the vault, which has checked them.
 */
export interface Picture<Document> {
  scene(document: Document, look: Look): Scene;
  /** For the tile in the client file, where letters would be too small to read; left out where the scene itself will do. */
  stamp?(document: Document): Scene;
  /** Two moments laid over each other. */
  comparisonScene(before: Document, after: Document, look: Look): Scene;
  /** What has to be explained: only what occurs in the drawing. */
  legend(document: Document, language: Language): readonly LegendEntry[];
}
