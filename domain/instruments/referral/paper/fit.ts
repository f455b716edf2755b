import { type FitOptions, type FittedText, fitText } from '../../../scene/text-fit.ts';

/** No two lines of the card hold more than this: what is longer need not be measured to know that it does not fit. */
const mostLetters = 300;

/** Fits a text of any length on the card; one that is far too long comes in its short form. */
export function fitOnCard(text: string, options: FitOptions): FittedText {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= mostLetters) return fitText(line, options);
  return {
    ...fitText(`${line.slice(0, mostLetters).replace(/\p{Cs}$/u, '')}\u2026`, options),
    shortened: true,
  };
}
