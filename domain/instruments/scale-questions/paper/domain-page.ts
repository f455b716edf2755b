import type { Language } from '../../../language/language.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { lineBetween, linesBelow, ruleAt } from '../../../sheet/draw.ts';
import { domainChip } from '../../../sheet/domain-chip.ts';
import { type Block, linesIn, paragraph } from '../../../sheet/flow.ts';
import { type ScorePoint, scoreLineShapes } from '../../../sheet/score-line.ts';
import { corrections } from '../description.ts';
import { type Prompt, prompts, type ScaleAnswer } from '../document.ts';
import { scaleWords } from '../words/words.ts';
import { scaleHeight, scaleMiddle, scaleShapes, scaleX } from './scale-shapes.ts';

const body: TextStyle = { size: 14, weight: 400 };
const labelStyle: TextStyle = { size: 14, weight: 600 };
const line = 6.7;
/** Words under an end of the scale take at most this much; longer ones stand below, under their own heading. */
const endWidth = 74;
const mostEndLines = 3;

/** One domain as blocks: its name, its scale, and then what was said, under headings. Only what was said. */
export function domainBlocks(
  answer: ScaleAnswer,
  {
    language,
    names,
    width,
    points,
  }: {
    readonly language: Language;
    readonly names: boolean;
    readonly width: number;
    /** The figures of every round, to draw the line over time; none draws no line. */
    readonly points: readonly ScorePoint[];
  },
): readonly Block[] {
  const words = scaleWords(language);
  const { domain, wished, notes } = answer;
  const textOf = (prompt: Prompt): string => (notes[prompt] ?? '').trim();
  const ends = { zero: endLines(textOf('zero')), ten: endLines(textOf('ten')) };
  const rest = prompts.filter(
    (prompt) =>
      textOf(prompt) !== '' && !((prompt === 'zero' || prompt === 'ten') && ends[prompt].length > 0),
  );
  const corrected = corrections(answer, language, names ? 'all' : 'hidden');
  return [
    nameBlock(answer, language, width),
    scaleBlock(answer, language, width, ends),
    ...rest.flatMap((prompt) => labelled(words.label(prompt, wished), textOf(prompt), width)),
    ...(corrected.length === 0 ? [] : labelled(words.correctedTitle, corrected.join('\n'), width)),
    ...(points.filter(({ score }) => score !== null).length < 2
      ? []
      : [
          heading(words.overTime, width),
          {
            height: 70,
            before: 2,
            draw: (x: number, y: number) => scoreLineShapes(points, domain, { x, y, width, height: 70 }),
          },
        ]),
  ];
}

function nameBlock({ domain }: ScaleAnswer, language: Language, width: number): Block {
  const style: TextStyle = { size: 20, weight: 700 };
  const indent = 23;
  const name = linesIn(lifeDomainWords(domain, language).name, width - indent, style);
  const question = linesIn(scaleWords(language).onPaper[domain], width - indent, body);
  return {
    height: Math.max(17, name.length * 8.6 + question.length * line),
    before: 0,
    keepWithNext: true,
    draw: (x, y) => [
      ...domainChip(domain, x, y + 8.5, 17),
      ...linesBelow(name, x + indent, y + 7, 8.6, style),
      ...linesBelow(question, x + indent, y + 7 + (name.length - 1) * 8.6 + 7.6, line, body),
    ],
  };
}

const endLines = (text: string): readonly string[] => {
  if (text === '' || text.length > 400) return [];
  const lines = linesIn(text, endWidth, body);
  return lines.length > mostEndLines ? [] : lines;
};

function scaleBlock(
  answer: ScaleAnswer,
  language: Language,
  width: number,
  { zero, ten }: { readonly zero: readonly string[]; readonly ten: readonly string[] },
): Block {
  const below = Math.max(zero.length, ten.length);
  return {
    height: scaleHeight + (below === 0 ? 0 : 4 + below * line),
    before: 5,
    draw: (x, y) => {
      const circleEnd = y + scaleMiddle + 8;
      const leg = (at: number): Shape =>
        lineBetween(x + at, circleEnd, x + at, circleEnd + 2.6, { colour: 'ink', width: 0.35 });
      return [
        ...(zero.length > 0 ? [leg(scaleX(0))] : []),
        ...(ten.length > 0 ? [leg(scaleX(10))] : []),
        ...scaleShapes(answer, language, x, y),
        ...linesBelow(zero, x + 2.2, circleEnd + 7.8, line, body),
        ...linesBelow(ten, x + width - 2.2, circleEnd + 7.8, line, body, 'ink', 'end'),
      ];
    },
  };
}

/** A heading over what follows it, with a rule above. */
function heading(label: string, width: number): Block {
  const lines = linesIn(label, width, labelStyle);
  return {
    height: 2.4 + lines.length * line,
    before: 4.2,
    keepWithNext: true,
    draw: (x, y) => [
      ruleAt(x, y, width, 0.25, 'hair'),
      ...linesBelow(lines, x, y + 7.2, line, labelStyle, 'action'),
    ],
  };
}

/** A heading with what was said under it. */
const labelled = (label: string, text: string, width: number): readonly Block[] => [
  heading(label, width),
  ...paragraph(text, width, body, { before: 0.6 }),
];

/** A sentence alone on a page, in the size of what a client reads. */
export const sentenceBlock = (text: string, width: number): readonly Block[] =>
  paragraph(text, width, body, { before: 4 });

/** Where the coach and the client wrote something beside the domains. */
export const noteBlocks = (title: string, text: string, width: number): readonly Block[] =>
  text.trim() === '' ? [] : labelled(title, text.trim(), width);
