import { comparisonScene } from '../../../domain/instruments/balance/comparison.ts';
import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { legendItems } from '../../../domain/instruments/balance/paper/legend.ts';
import { balanceScene } from '../../../domain/instruments/balance/scene.ts';
import type { Look, Picture } from '../picture.ts';

const viewOf = (look: Look) => ({ ...look, names: 'all' }) as const;

/** Height in millimetres of the samples of the legend on paper, which are the samples here too. */
const sampleHeight = 9;

/** What the balance shows of itself outside its own screen. Documents come from the vault, which has checked them. */
export const balancePicture: Picture<BalanceDocument> = {
  scene: (document, look) => balanceScene(document, viewOf(look)),
  comparisonScene: (before, after, look) => comparisonScene(before, after, viewOf(look)),
  legend: (document, language) =>
    legendItems(document, { clientName: '', language, names: 'all' }).map(({ symbol, width, text }) => ({
      text: text.replaceAll('\n', ' '),
      shapes: symbol(0, 0),
      width,
      height: sampleHeight,
    })),
};
