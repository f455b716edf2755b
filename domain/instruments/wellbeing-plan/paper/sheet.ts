import type { Shape } from '../../../scene/shapes.ts';
import { linesBelow, textAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, paragraph } from '../../../sheet/flow.ts';
import { type FramedPage, privatePages, withFoot } from '../../../sheet/framed-page.ts';
import type { PageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { writtenFrames, writtenTitle } from '../../written/frames.ts';
import { isSaid } from '../agreements.ts';
import { describePlan, isFilled } from '../description.ts';
import type { Goal, Step, WellbeingPlanDocument } from '../document.ts';
import {
  hasFollowUp,
  hasState,
  type Naming,
  stateInWords,
  whenInTable,
  whenInWords,
  whoInTable,
} from '../in-words.ts';
import { planWords } from '../words/words.ts';
import { blankPlanPages } from './blank-pages.ts';
import { clientPages } from './client-pages.ts';
import { followUpColumns, planColumns } from './columns.ts';
import { goalBlocks } from './goal-row.ts';
import { type Part, partsOnPages } from './parts.ts';
import { columnHeads, type PlanCell, rowBlocks } from './rows.ts';
import { signingBlock } from './signing.ts';

/**
 * A plan as landscape pages: goals with their steps, then how it goes, what shows that it helps, when client and coach look
 * back, and on request places to sign and the coach's own notes. The other version holds, in large letters, only what the
 * client agreed. Both are there as a form without anything on it.
 */
export function wellbeingPlanSheet(
  document: WellbeingPlanDocument,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const { method } = planWords(context.language);
  const isClients = options.version === 'client';
  const view: Naming = { ...context, names: options.names ? 'all' : 'hidden' };
  const pages = options.filled
    ? [
        ...(isClients
          ? clientPages(document, context, options)
          : wholePages(document, view, context, options)),
        ...(options.privateNotes ? notesOfCoach(document, context, options) : []),
      ]
    : blankPlanPages(context, options);
  return {
    title: writtenTitle(method, context, options),
    language: context.language,
    pages: withFoot(pages),
    description: options.filled ? describePlan(document, view) : [method],
  };
}

const notesOfCoach = (
  { privateNote }: WellbeingPlanDocument,
  context: SheetContext,
  options: PrintOptions,
): readonly FramedPage[] =>
  privatePages(
    privateNote,
    writtenFrames(
      planWords(context.language).method,
      context,
      options,
    )({ kind: 'portrait', title: sheetWordsIn(context.language).privateTitle }),
  );

function wholePages(
  document: WellbeingPlanDocument,
  view: Naming,
  context: SheetContext,
  options: PrintOptions,
): readonly FramedPage[] {
  const words = planWords(view.language);
  const frameOf = writtenFrames(words.method, context, options);
  const frame = frameOf({ kind: 'landscape', title: words.sheetTitle });
  const followed = document.goals.flatMap(({ steps }) =>
    steps.filter((step) => options.list || hasFollowUp(step)),
  );
  const closing = closingParts(document, view, frame, options);
  const plan = planParts(document, view, frame);
  if (followed.length === 0) return framed(frame, [...plan, ...closing]);
  const second = frameOf({ kind: 'landscape', title: words.followUpTitle });
  return [
    ...framed(frame, plan),
    ...framed(second, [followUpPart(followed, view, second.text.width), ...closing]),
  ];
}

const framed = (frame: PageFrame, parts: readonly Part[]): readonly FramedPage[] => {
  const pages = partsOnPages(signedTogether(parts), frame.text);
  return (pages.length === 0 ? [[]] : pages).map((shapes) => ({ frame, shapes }));
};

/** What stands before the places to sign stays with them: a signature is never alone on a page. */
function signedTogether(parts: readonly Part[]): readonly Part[] {
  const before = parts.at(-2);
  const signing = parts.at(-1)?.blocks.at(-1);
  const last = before?.blocks.at(-1);
  if (before === undefined || last === undefined || signing?.keepWithNext !== true) return parts;
  const held: Part = { ...before, blocks: [...before.blocks.slice(0, -1), { ...last, keepWithNext: true }] };
  return [...parts.slice(0, -2), held, ...parts.slice(-1)];
}

function planParts({ goals }: WellbeingPlanDocument, view: Naming, { text }: PageFrame): readonly Part[] {
  if (goals.length === 0) return [];
  const columns = planColumns(view, text.width);
  const blocks = goals.flatMap((goal) => [
    ...goalBlocks({
      text: goalText(goal, view),
      domain: goal.domain,
      language: view.language,
      width: text.width,
      hasStep: goal.steps.length > 0,
    }),
    ...goal.steps.flatMap((step) => rowBlocks(columns, stepCells(step, view))),
  ]);
  return [{ head: columnHeads(columns), blocks }];
}

const goalText = ({ text }: Goal, { language }: Naming): string =>
  text.trim() === '' ? planWords(language).unnamed.goal : text;

const stepCells = (step: Step, view: Naming): readonly PlanCell[] => [
  { text: step.text, bold: true },
  { text: whoInTable(step, view) },
  { text: step.service },
  { text: step.action },
  { text: step.agreementClient },
  { text: step.agreementCoach },
  { text: whenInTable(step.when), soft: hasState(step) ? stateInWords(step, view.language) : '' },
];

function followUpPart(steps: readonly Step[], { language }: Naming, width: number): Part {
  const columns = followUpColumns(language, width);
  return {
    head: columnHeads(columns),
    blocks: steps.flatMap(({ text, followUp }) =>
      rowBlocks(columns, [
        { text: text.trim() === '' ? planWords(language).unnamed.step : text, bold: true },
        { text: followUp.result },
        { text: followUp.well },
        { text: followUp.less },
        { text: followUp.needed },
      ]),
    ),
  };
}

function closingParts(
  document: WellbeingPlanDocument,
  view: Naming,
  frame: PageFrame,
  options: PrintOptions,
): readonly Part[] {
  const words = planWords(view.language);
  const { notesTitle, coach } = sheetWordsIn(view.language);
  const { width } = frame.text;
  const criteria = document.evaluations.filter(isFilled);
  const columns = words.evaluation;
  const table = [
    { head: columns.criterion, width: width * 0.56 },
    { head: columns.who, width: width * 0.22 },
    { head: columns.when, width: width * 0.22 },
  ];
  const evaluation: Part = {
    blocks: [
      heading(words.evaluationTitle, width),
      columnHeads(table, 0),
      ...criteria.flatMap(({ criterion, who, when }) =>
        rowBlocks(
          table,
          [{ text: criterion }, { text: view.names === 'all' ? who : '' }, { text: whenInTable(when) }],
          9.6,
        ),
      ),
    ],
  };
  const note = document.note.trim();
  const names: [string, string] = [view.names === 'all' ? view.clientName : words.who.me, coach];
  return [
    ...(criteria.length === 0 ? [] : [evaluation]),
    ...(isSaid(document.nextTime)
      ? [{ blocks: [labelled(words.nextTime, whenInWords(document.nextTime, view.language), width)] }]
      : []),
    ...(note === ''
      ? []
      : [
          {
            blocks: [
              heading(notesTitle, width),
              ...paragraph(note, Math.min(width, longestLine), { size: 11, weight: 400 }),
            ],
          },
        ]),
    ...(options.signatures
      ? [{ blocks: [{ ...signingBlock(names, words.dateAndSignature, width), keepWithNext: true }] }]
      : []),
  ];
}

/** Longer lines are hard to read. */
const longestLine = 170;
const headingStyle = { size: 12.5, weight: 600 } as const;

const heading = (text: string, width: number): Block => ({
  height: 7,
  before: 7,
  keepWithNext: true,
  draw: (x, y) => {
    const [line = ''] = linesIn(text, width, headingStyle);
    return [textAt(line, x, y + 5, headingStyle, 'action')];
  },
});

/** A label in bold with its words behind it. */
function labelled(label: string, text: string, width: number): Block {
  const style = { size: 11, weight: 400 } as const;
  const bold = { size: 11, weight: 600 } as const;
  const indent = 38;
  const leading = 5.2;
  const lines = linesIn(text, width - indent, style);
  return {
    height: lines.length * leading + 3,
    before: 6,
    draw: (x, y): readonly Shape[] => [
      textAt(label, x, y + baselineIn(leading, bold), bold),
      ...linesBelow(lines, x + indent, y + baselineIn(leading, style), leading, style),
    ],
  };
}
