import type { Instrument } from '../instrument.ts';
import { textsOf } from './texts-of.ts';
import { type BalanceCommand, balanceCommandSchema } from './commands.ts';
import { describeBalance } from './description.ts';
import { balanceDifferences } from './differences.ts';
import { type BalanceDocument, balanceSchema, emptyBalance } from './document.ts';
import { editBalance } from './edits.ts';
import { exampleBalance, exampleMoments } from './example/example.ts';
import { balanceComparisonSheet } from './paper/comparison-sheet.ts';
import { balanceIn } from './paper/drawing-in.ts';
import { balanceSheet } from './paper/sheet.ts';
import { upgradeBalance } from './upgrade.ts';

/**
 * The balance of burdens and strengths (draaglast-draagkrachtbalkje). Sources: Bind-Kracht in armoede (Vansevenant et al.,
 * 2008); W² Werk en Welzijn Verankerd (Sannen et al., 2011), with Callens (2007).
 */
export const balance: Instrument<BalanceDocument, BalanceCommand> = {
  id: 'balance',
  part: 1,
  form: 'drawn',
  documentSchema: balanceSchema,
  commandSchema: balanceCommandSchema,
  empty: emptyBalance,
  upgrade: upgradeBalance,
  edit: editBalance,
  describe: (document, context) => describeBalance(document, { ...context, names: 'all' }),
  texts: textsOf,
  differences: (before, after, context, names = 'all') =>
    balanceDifferences(before, after, { ...context, names }),
  sheet: balanceSheet,
  comparisonSheet: balanceComparisonSheet,
  drawingIn: balanceIn,
  example: exampleBalance,
  exampleMoments,
};
