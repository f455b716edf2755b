import type { Instrument } from '../instrument.ts';
import { textsOf } from './texts-of.ts';
import { type MindmapCommand, mindmapCommandSchema } from './commands.ts';
import { describeMindmap } from './description.ts';
import { mindmapDifferences } from './differences.ts';
import { emptyMindmap, type MindmapDocument, mindmapSchema } from './document.ts';
import { editMindmap } from './edits.ts';
import { exampleMindmap, exampleMoments } from './example/example.ts';
import { mindmapOutline } from './exchange/formats.ts';
import { mindmapComparisonSheet } from './paper/comparison-sheet.ts';
import { mindmapIn } from './paper/drawing-in.ts';
import { mindmapSheet } from './paper/sheet.ts';
import { upgradeMindmap } from './upgrade.ts';

/** The mindmap. Source: De Ploeg, Nadenken over de toekomst. */
export const mindmap: Instrument<MindmapDocument, MindmapCommand> = {
  id: 'mindmap',
  part: 2,
  form: 'drawn',
  documentSchema: mindmapSchema,
  commandSchema: mindmapCommandSchema,
  empty: emptyMindmap,
  upgrade: upgradeMindmap,
  edit: editMindmap,
  describe: (document, context) => describeMindmap(document, { ...context, names: 'all' }),
  texts: textsOf,
  differences: (before, after, context, names = 'all') =>
    mindmapDifferences(before, after, { ...context, names }),
  sheet: mindmapSheet,
  comparisonSheet: mindmapComparisonSheet,
  drawingIn: mindmapIn,
  outline: mindmapOutline,
  example: exampleMindmap,
  exampleMoments,
};
