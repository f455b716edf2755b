import { lifeDomainWords } from '../../life-domains/words.ts';
import { dayInWords } from '../../sheet/days.ts';
import type { PrintOptions, SheetContext } from '../../sheet/sheet.ts';
import type { WordBlock, WordDocument, WordRow } from '../../sheet/word-document.ts';
import { sheetWords } from '../../sheet/words/words.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { writtenTitle } from '../written/frames.ts';
import { agreementsOf, isSaid } from './agreements.ts';
import { isFilled } from './description.ts';
import {
  bareGoal,
  bareStep,
  emptyWellbeingPlan,
  type Goal,
  type Step,
  type WellbeingPlanDocument,
} from './document.ts';
import {
  hasFollowUp,
  hasState,
  type Naming,
  stateInWords,
  whenInTable,
  whenInWords,
  whoInTable,
} from './in-words.ts';
import { followUpColumns, planColumns } from './paper/columns.ts';
import { planWords } from './words/words.ts';

/** Landscape A4 without its margins, in millimetres. */
const width = 262;

/** The plan for a word processor: what the printed sheet holds, in tables that one can go on typing in. */
export function planForWord(
  stored: WellbeingPlanDocument,
  context: SheetContext,
  options: PrintOptions,
): WordDocument {
  const { language } = context;
  const words = planWords(language);
  const view: Naming = { ...context, names: options.names ? 'all' : 'hidden' };
  const isClients = options.version === 'client';
  const document = options.filled ? stored : formToFill();
  const who = options.filled
    ? options.names
      ? [context.clientName, dayInWords(context.date, language)]
      : [sheetWordsIn(language).hiddenHead, dayInWords(context.date, language)]
    : [`${sheetWords[language].name}: `, `${sheetWords[language].date}: `];
  return {
    title: writtenTitle(words.method, context, options),
    language,
    landscape: !isClients,
    foot: `${words.method}. ${sheetWords[language].foot}`,
    blocks: [
      { block: 'title', text: isClients ? words.clientTitle : words.sheetTitle },
      { block: 'text', text: who.join('\n') },
      ...(isClients ? clientBlocks(document, context) : wholeBlocks(document, view, options)),
      ...(options.filled && options.privateNotes
        ? section(sheetWordsIn(language).privateTitle, document.privateNote)
        : []),
    ],
  };
}

/** Two goals with three steps each and nothing in them. */
function formToFill(): WellbeingPlanDocument {
  return { ...emptyWellbeingPlan(), goals: [formGoal('a'), formGoal('b')] };
}

const formGoal = (name: string): Goal =>
  bareGoal(name, '', { steps: ['1', '2', '3'].map((number) => bareStep(name + number, '')) });

const section = (title: string, text: string): readonly WordBlock[] =>
  text.trim() === ''
    ? []
    : [
        { block: 'heading', text: title },
        { block: 'text', text: text.trim() },
      ];

function wholeBlocks(
  document: WellbeingPlanDocument,
  view: Naming,
  options: PrintOptions,
): readonly WordBlock[] {
  const { language } = view;
  const words = planWords(language);
  const closing = sheetWordsIn(language);
  const plan = planColumns(options.filled ? view : { ...view, names: 'hidden' }, width);
  const later = followUpColumns(language, width);
  const steps = document.goals.flatMap((goal) => goal.steps);
  const followed = steps.filter((step) => options.list || !options.filled || hasFollowUp(step));
  const criteria = document.evaluations.filter(isFilled);
  const names = [options.filled && options.names ? view.clientName : words.who.me, closing.coach];
  return [
    ...(document.goals.length === 0
      ? []
      : [
          table(
            plan,
            document.goals.flatMap((goal) => goalRows(goal, view, options.filled)),
          ),
        ]),
    ...(followed.length === 0
      ? []
      : [
          { block: 'heading' as const, text: words.followUpTitle },
          table(
            later,
            followed.map(({ text, followUp }) => ({
              cells: [text, followUp.result, followUp.well, followUp.less, followUp.needed],
              named: true,
            })),
          ),
        ]),
    ...(criteria.length === 0
      ? []
      : [
          { block: 'heading' as const, text: words.evaluationTitle },
          table(
            [
              { head: words.evaluation.criterion, width: width / 2 },
              { head: words.evaluation.who, width: width / 4 },
              { head: words.evaluation.when, width: width / 4 },
            ],
            criteria.map(({ criterion, who, when }) => ({
              cells: [criterion, view.names === 'all' ? who : '', whenInTable(when)],
            })),
          ),
        ]),
    ...(isSaid(document.nextTime) ? section(words.nextTime, whenInWords(document.nextTime, language)) : []),
    ...section(closing.notesTitle, document.note),
    ...(options.signatures
      ? [
          table(
            names.map((head) => ({ head, width: width / 2 })),
            [{ cells: ['\n\n', '\n\n'] }, { cells: [words.dateAndSignature, words.dateAndSignature] }],
          ),
        ]
      : []),
  ];
}

const table = (
  columns: readonly { readonly head: string; readonly width: number }[],
  rows: readonly WordRow[],
): WordBlock => ({
  block: 'table',
  heads: columns.map(({ head }) => head),
  widths: columns.map((column) => column.width),
  rows,
});

function goalRows({ text, domain, steps }: Goal, view: Naming, filled: boolean): readonly WordRow[] {
  const words = planWords(view.language);
  const name = domain === null ? '' : ` (${lifeDomainWords(domain, view.language).name})`;
  const goal = filled ? (text.trim() === '' ? words.unnamed.goal : text.trim()) : words.blankGoal;
  return [{ across: goal + name }, ...steps.map((step) => ({ cells: stepCells(step, view), named: true }))];
}

const stepCells = (step: Step, view: Naming): readonly string[] => [
  step.text,
  whoInTable(step, view),
  step.service,
  step.action,
  step.agreementClient,
  step.agreementCoach,
  [whenInTable(step.when), hasState(step) ? stateInWords(step, view.language) : '']
    .filter((text) => text !== '')
    .join('\n'),
];

/** Only what the client agreed, with a box to tick. */
function clientBlocks(document: WellbeingPlanDocument, { language }: SheetContext): readonly WordBlock[] {
  const words = planWords(language);
  const dropped = new Set(
    document.goals.flatMap(({ steps }) =>
      steps.filter(({ state }) => state === 'dropped').map(({ id }) => id),
    ),
  );
  const own = agreementsOf(document).filter(
    ({ id, who }) =>
      (who === 'client' || who === 'both') && !dropped.has(id.replace(/-client$/u, '')) && !dropped.has(id),
  );
  const rows = own.map(({ text, when, settled }) => ({
    cells: [settled ? '☒' : '☐', text, whenInWords(when, language)],
  }));
  return [
    ...(rows.length === 0
      ? [{ block: 'text' as const, text: words.nothingAgreed }]
      : [
          table(
            [
              { head: '', width: 10 },
              { head: words.clientTitle, width: 110 },
              { head: words.columns.when, width: 53 },
            ],
            rows,
          ),
        ]),
    ...(isSaid(document.nextTime)
      ? section(words.nextTimeClient, whenInWords(document.nextTime, language))
      : []),
  ];
}
