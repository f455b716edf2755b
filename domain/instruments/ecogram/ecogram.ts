import type { Instrument } from '../instrument.ts';
import { textsOf } from './texts-of.ts';
import { type EcogramCommand, ecogramCommandSchema } from './commands.ts';
import { describeEcogram } from './description.ts';
import { ecogramDifferences } from './differences.ts';
import { type EcogramDocument, ecogramSchema, emptyEcogram } from './document.ts';
import { editEcogram } from './edits.ts';
import { exampleEcogram, exampleMoments } from './example/example.ts';
import { ecogramComparisonSheet } from './paper/comparison-sheet.ts';
import { ecogramIn } from './paper/drawing-in.ts';
import { ecogramSheet } from './paper/sheet.ts';
import { upgradeEcogram } from './upgrade.ts';

/** The ecogram: the network around a client. Source: Poulin (2010), Strengths-Based Generalist Practice. */
export const ecogram: Instrument<EcogramDocument, EcogramCommand> = {
  id: 'ecogram',
  part: 1,
  form: 'drawn',
  documentSchema: ecogramSchema,
  commandSchema: ecogramCommandSchema,
  empty: emptyEcogram,
  upgrade: upgradeEcogram,
  edit: editEcogram,
  describe: (document, context) => describeEcogram(document, { ...context, names: 'all' }),
  texts: textsOf,
  differences: (before, after, context, names = 'all') =>
    ecogramDifferences(before, after, { ...context, names }),
  sheet: ecogramSheet,
  comparisonSheet: ecogramComparisonSheet,
  drawingIn: ecogramIn,
  example: exampleEcogram,
  exampleMoments,
};
