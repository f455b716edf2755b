import type { Dated } from '../../domain/instruments/instrument.ts';
import type { Look, Picture } from '../instruments/picture.ts';
import { momentsPair, type PicturedMoment } from '../scene-view/moments-pair.ts';
import type { CompareForm } from './looked-at.ts';
import type { LookedAtDrawing } from './looked-at-view.tsx';

/** What drawings are called. */
export interface DrawingNames {
  /** One moment alone, or two laid over each other. */
  readonly whole: string;
  /** One of two that are shown for themselves: its day as one says it, and what the picture is. */
  readonly part: (date: string) => Omit<PicturedMoment, 'scene'>;
}

/** The drawing of a moment, or of two in the form that was chosen. */
export function drawingOf(
  picture: Picture<unknown>,
  look: Look,
  { before, after }: { readonly before: Dated<unknown> | undefined; readonly after: Dated<unknown> },
  form: CompareForm,
  names: DrawingNames,
): LookedAtDrawing {
  const label = names.whole;
  if (before === undefined)
    return { form: 'one', scene: picture.scene(after.document, { ...look, date: after.date }), label };
  if (form === 'overlay') {
    return { form: 'one', scene: picture.comparisonScene(before.document, after.document, look), label };
  }
  const part = ({ document, date }: Dated<unknown>): PicturedMoment => ({
    scene: picture.scene(document, { ...look, date }),
    ...names.part(date),
  });
  return { form, pair: momentsPair(part(before), part(after)) };
}
