import { Buffer } from 'node:buffer';
import type { jsPDF, TextOptionsLight } from 'jspdf';
import { cleanText } from '../../domain/scene/clean-text.ts';
import { type Colour, paperColours } from '../../domain/scene/colours.ts';
import type { FaceName } from '../../domain/scene/faces.ts';
import { graphemesOf } from '../../domain/scene/graphemes.ts';
import type { TextShape, TextStyle } from '../../domain/scene/shapes.ts';
import { measureText } from '../../domain/scene/text-measure.ts';
import { millimetresPerPoint, type TextRun, textRuns, widthInFace } from '../../domain/scene/text-runs.ts';
import type { FontSource } from './fonts.ts';

/** Text in one document: adds each face when it is first needed, embedded as the subset of what is used. */
export interface PdfText {
  paint(shape: TextShape): void;
  /** Text that is not seen but read aloud and found. */
  hide(line: string, x: number, y: number, style: TextStyle): void;
  /** Makes joined Arabic forms read as the letters that they are forms of. Once, before the document is written. */
  finish(): void;
}

/** Runs come ordered and joined: jsPDF's own treatment of Arabic and Hebrew is kept out. */
const asGiven: TextOptionsLight = {
  isInputVisual: false,
  isOutputVisual: false,
  isInputRtl: false,
  isOutputRtl: false,
};

export function pdfText(document: jsPDF, fonts: FontSource): PdfText {
  const added = new Map<FaceName, FontTables>();

  function useFace(face: FaceName, size: number): void {
    const known = added.has(face);
    if (!known) addFace(document, face, fonts(face));
    document.setFont(fontName(face), 'normal');
    document.setFontSize(size);
    if (!known) added.set(face, document.getFont());
  }

  /** `from` is how far before (x, y) the line starts, along its own direction. */
  function write(
    text: string,
    { x, y, from, turn }: Start,
    options: TextOptionsLight,
    style: TextStyle,
  ): void {
    const angle = (turn * Math.PI) / 180;
    for (const run of textRuns(cleanText(text).text, style)) {
      useFace(run.face, style.size);
      for (const piece of piecesOf(run, style)) {
        const along = piece.x - from;
        const at = { x: x + along * Math.cos(angle), y: y + along * Math.sin(angle) };
        document.text(piece.text, at.x, at.y, turn === 0 ? options : { ...options, angle: -turn });
      }
    }
  }

  return {
    paint: (shape) => {
      const start: Start = { ...shape.at, from: beforeAnchor(shape), turn: shape.turn ?? 0 };
      const options = { ...asGiven, charSpace: shape.style.spacing ?? 0 };
      if (shape.halo !== undefined) {
        useHalo(document, shape.halo);
        write(shape.text, start, { ...options, renderingMode: 'stroke' }, shape.style);
      }
      document.setTextColor(paperColours[shape.colour]);
      write(shape.text, start, { ...options, renderingMode: 'fill' }, shape.style);
    },
    hide: (line, x, y, style) =>
      write(line, { x, y, from: 0, turn: 0 }, { ...asGiven, renderingMode: 'invisible' }, style),
    finish: () => {
      for (const tables of added.values()) readAsLetters(tables.metadata.toUnicode);
    },
  };
}

/** What jsPDF keeps of a font and does not describe in its types: which character each glyph stands for. */
interface FontTables {
  readonly metadata: { readonly toUnicode: Record<string, number> };
}

const fontName = (face: FaceName): string => `HOUVST+${face}`;

function addFace(document: jsPDF, face: FaceName, bytes: Uint8Array): void {
  document.addFileToVFS(`${face}.ttf`, Buffer.from(bytes).toString('latin1'));
  document.addFont(`${face}.ttf`, fontName(face), 'normal', undefined, 'Identity-H');
}

interface Start {
  readonly x: number;
  readonly y: number;
  readonly from: number;
  readonly turn: number;
}

/** How much of a line lies before the point that it is anchored at. */
function beforeAnchor(shape: TextShape): number {
  if (shape.anchor === 'start') return 0;
  const width = measureText(cleanText(shape.text).text, shape.style);
  return shape.anchor === 'middle' ? width / 2 : width;
}

function useHalo(document: jsPDF, halo: { readonly colour: Colour; readonly width: number }): void {
  document.setDrawColor(paperColours[halo.colour]);
  document.setLineWidth(2 * halo.width);
  document.setLineCap('round');
  document.setLineDashPattern([], 0);
}

interface TextPiece {
  readonly text: string;
  readonly x: number;
}

/**
 * Arabic is given character by character: in a whole string jsPDF would join letters that stand beside each other in the
 * picture but not in the word.
 */
function piecesOf(run: TextRun, style: TextStyle): TextPiece[] {
  if (run.direction === 'ltr') return [{ text: run.leftToRight.replaceAll('\u00a0', ' '), x: run.x }];
  let x = run.x;
  return graphemesOf(run.leftToRight).flatMap((grapheme) => {
    const [letter = '', ...marks] = grapheme;
    const width = widthInFace(letter, run.face, style);
    const middle = x + width / 2 - middleOfMark * style.size * millimetresPerPoint;
    const start = x;
    x += widthInFace(grapheme, run.face, style);
    return [letter, ...marks].map((text, index) => ({ text, x: index === 0 ? start : middle }));
  });
}

/** Vowel marks have no width, and their ink stands about this far to the right of their place, in type sizes. */
const middleOfMark = 0.15;

/** A sign for two letters stays as it is: the table has room for one. */
function readAsLetters(toUnicode: Record<string, number>): void {
  for (const [glyph, codePoint] of Object.entries(toUnicode)) {
    const letters = String.fromCodePoint(codePoint).normalize('NFKC');
    if (codePoint >= 0xfb50 && letters.length === 1) toUnicode[glyph] = letters.codePointAt(0) ?? codePoint;
  }
}
