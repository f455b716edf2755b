import { comparisonScene } from '../../../domain/instruments/balance/comparison.ts';
import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { legendItems } from '../../../domain/instruments/balance/paper/legend.ts';
import { balanceScene } from '../../../domain/instruments/balance/scene.ts';
import type { Look, Picture } from '../picture.ts';

const viewOf = (look: Look) => ({ ...look, names: 'all' }) as const;

/** Height in millimetres of the samples of the legend on paper, which are the samples here too. */
const sampleHeight = 9;

/** Two sentences of an explanation are parted; one that goes on is not. */
function onOneLine(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return rest.reduce((line, next) => line + (next.includes(':') ? '; ' : ' ') + next, first);
}

/** What the balance shows of itself outside its own screen. Documents come from the vault, which has checked them. */
export const balancePicture: Picture<BalanceDocument> = {
  scene: (document, look) => balanceScene(document, viewOf(look)),
  comparisonScene: (before, after, look) => comparisonScene(before, after, viewOf(look)),
  legend: (document, language) =>
    legendItems(document, { clientName: '', language, names: 'all' }).map(({ symbol, width, text }) => ({
      text: onOneLine(text),
      shapes: symbol(0, 0),
      width,
      height: sampleHeight,
    })),
};
