import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { millimetresPerPoint } from '../../../scene/text-measure.ts';
import { linesBelow, ruleAt } from '../../../sheet/draw.ts';
import { baselineIn, type Block, linesIn, paginate, paragraph, tableLeading } from '../../../sheet/flow.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import { iconAt } from '../../../sheet/icons.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { writtenFrames, writtenTitle } from '../../written/frames.ts';
import { isSaid } from '../agreements.ts';
import { describePlan, isFilled } from '../description.ts';
import type { Goal, Step, WellbeingPlanDocument } from '../document.ts';
import { hasState, type Naming, stateInWords, whenInWords, whoInTable } from '../in-words.ts';
import { planWords } from '../words/words.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';

const goalStyle: TextStyle = { size: 20, weight: 700 };
const stepStyle: TextStyle = { size: 17, weight: 600 };
const bodyStyle: TextStyle = { size: 14, weight: 400 };
const chip = 13;
const indent = 19;

/**
 * The plan as client and coach look at it together: upright and in large letters, goal by goal, with for each step what was
 * said of it and nothing for what was not.
 */
export function planForReading(
  document: WellbeingPlanDocument,
  context: SheetContext,
  options: PrintOptions,
): Sheet {
  const words = planWords(context.language);
  const view: Naming = { ...context, names: options.names ? 'all' : 'hidden' };
  const frame = writtenFrames(words.method, context, options)({ kind: 'client', title: words.sheetTitle });
  const { width } = frame.text;
  const blocks = [
    ...document.goals.flatMap((goal) => goalBlocks(goal, view, width)),
    ...document.evaluations
      .filter(isFilled)
      .flatMap(({ criterion, who, when }) =>
        paragraph(
          words.sentences.evaluation(
            criterion.trim(),
            options.names ? who.trim() : '',
            whenInWords(when, context.language),
          ),
          width,
          bodyStyle,
          { before: 8 },
        ),
      ),
    ...nextTimeBlocks(document, view, width),
    ...(document.note.trim() === '' ? [] : paragraph(document.note.trim(), width, bodyStyle, { before: 8 })),
  ];
  const pages = paginate(blocks, frame.text);
  return {
    title: writtenTitle(words.method, context, options),
    language: context.language,
    pages: withFoot((pages.length === 0 ? [[]] : pages).map((shapes) => ({ frame, shapes }))),
    description: describePlan(document, view),
  };
}

function goalBlocks(goal: Goal, view: Naming, width: number): readonly Block[] {
  const { unnamed } = planWords(view.language);
  const text = goal.text.trim() === '' ? unnamed.goal : goal.text.trim();
  const { domain } = goal;
  const left = domain === null ? 0 : indent;
  const lines = linesIn(text, width - left, goalStyle);
  const leading = heightOf(goalStyle);
  const head = lines.map((line, index): Block => {
    const isFirst = index === 0;
    const height = isFirst ? Math.max(leading, chip) : leading;
    return {
      height,
      before: isFirst ? 10 : 0,
      keepWithNext: index < 6,
      draw: (x, y) => [
        ...(isFirst && domain !== null ? domainChip(domain, x, y + height / 2, chip) : []),
        ...linesBelow([line], x + left, y + baselineIn(height, goalStyle), leading, goalStyle),
      ],
    };
  });
  return [...head, ...goal.steps.flatMap((step) => stepBlocks(step, view, width))];
}

const heightOf = ({ size }: TextStyle): number => size * millimetresPerPoint * tableLeading;

/** A rule above, then the step and under it what was said of it, line by line so that a page may end anywhere. */
function stepBlocks(step: Step, view: Naming, width: number): readonly Block[] {
  const { unnamed } = planWords(view.language);
  const said = [
    { text: step.text.trim() === '' ? unnamed.step : step.text.trim(), style: stepStyle, soft: false },
    ...saidOf(step, view).map((text) => ({ text, style: bodyStyle, soft: true })),
  ];
  const lines = said.flatMap(({ text, style, soft }) =>
    linesIn(text, width - indent, style).map((line) => ({ line, style, soft })),
  );
  return lines.map(({ line, style, soft }, index): Block => {
    const isFirst = index === 0;
    const top = isFirst ? 4 : 0;
    const leading = heightOf(style) + 0.6;
    return {
      height: top + leading,
      before: isFirst ? 3 : 0,
      keepWithNext: isFirst && lines.length > 1,
      draw: (x, y): readonly Shape[] => [
        ...(isFirst ? [ruleAt(x + indent, y, width - indent, 0.2, 'hair')] : []),
        ...linesBelow(
          line === '' ? [] : [line],
          x + indent,
          y + top + baselineIn(leading, style),
          leading,
          style,
          soft ? 'ink-soft' : 'ink',
        ),
      ],
    };
  });
}

const labelled = (label: string, text: string): readonly string[] =>
  text.trim() === '' ? [] : [`${label}: ${text.trim()}`];

function saidOf(step: Step, view: Naming): readonly string[] {
  const { columns, agrees, followUp } = planWords(view.language);
  const client = view.names === 'all' ? agrees.client(view.clientName) : agrees.me;
  return [
    ...labelled(columns.who, whoInTable(step, view)),
    ...labelled(columns.service, step.service),
    ...labelled(columns.action, step.action),
    ...labelled(client, step.agreementClient),
    ...labelled(agrees.coach, step.agreementCoach),
    ...labelled(columns.when, whenInWords(step.when, view.language)),
    ...labelled(columns.state, hasState(step) ? stateInWords(step, view.language) : ''),
    ...labelled(followUp.result, step.followUp.result),
    ...labelled(followUp.well, step.followUp.well),
    ...labelled(followUp.less, step.followUp.less),
    ...labelled(followUp.needed, step.followUp.needed),
  ];
}

function nextTimeBlocks(
  { nextTime }: WellbeingPlanDocument,
  { language }: Naming,
  width: number,
): readonly Block[] {
  if (!isSaid(nextTime)) return [];
  const text = `${planWords(language).nextTimeClient} ${whenInWords(nextTime, language)}`;
  const lines = linesIn(text, width - indent, stepStyle);
  const leading = heightOf(stepStyle);
  return [
    {
      height: Math.max(9, lines.length * leading),
      before: 10,
      draw: (x, y) => [
        ...iconAt('calendar-event', x + 2, y, 9, 'action'),
        ...linesBelow(lines, x + indent, y + baselineIn(leading, stepStyle) + 0.8, leading, stepStyle),
      ],
    },
  ];
}
