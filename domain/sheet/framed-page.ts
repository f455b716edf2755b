import type { Scene } from '../scene/scene.ts';
import type { Shape } from '../scene/shapes.ts';
import { paginate, paragraph } from './flow.ts';
import type { PageFrame } from './page-frame.ts';
import type { SheetPage } from './sheet.ts';

/** The content of a page in its own frame, since titles differ from page to page. */
export interface FramedPage {
  readonly frame: PageFrame;
  readonly shapes: readonly Shape[];
}

/** Heads, contents and feet, with the page numbers counted over all of them. */
export function withFoot(pages: readonly FramedPage[]): readonly SheetPage[] {
  return pages.map(({ frame, shapes }, index) => ({
    width: frame.width,
    height: frame.height,
    shapes: [...frame.head, ...shapes, ...frame.foot(index + 1, pages.length)],
  }));
}

/** A drawing for paper: forms first, then words, in the order in which they are read. */
export function drawingShapes({ elements }: Scene): readonly Shape[] {
  const forms = elements.flatMap(({ shapes }) => shapes.filter(({ shape }) => shape !== 'text'));
  const texts = elements.flatMap(({ shapes }) => shapes.filter(({ shape }) => shape === 'text'));
  return [...forms, ...texts];
}

/** The coach's own notes on pages of their own, so that they can be kept apart; none without a text. */
export function privatePages(note: string, frame: PageFrame): readonly FramedPage[] {
  const text = note.trim();
  if (text === '') return [];
  const blocks = paragraph(text, Math.min(frame.text.width, longestLine), { size: 11, weight: 400 });
  return paginate(blocks, frame.text).map((shapes) => ({ frame, shapes }));
}

/** Longer lines are hard to read. */
const longestLine = 170;
