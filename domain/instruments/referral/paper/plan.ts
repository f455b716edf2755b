import type { Language } from '../../../language/language.ts';
import { lookOf } from '../../../life-domains/looks.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { type Block, linesIn, paginate, paragraph } from '../../../sheet/flow.ts';
import { linesBelow } from '../../../sheet/draw.ts';
import { iconAt } from '../../../sheet/icons.ts';
import type { PageFrame } from '../../../sheet/page-frame.ts';
import { sheetWordsIn } from '../../sheet-words.ts';
import { hasEnded } from '../agreements.ts';
import { type ReferralDocument, type Stone, stones } from '../document.ts';
import { entriesAt, type Telling } from '../entries.ts';
import { referralWords } from '../words/words.ts';
import { entryRows, type Step, stepBlocks, textIndent, writingRows } from './steps.ts';

/** So many lines to write on at a stone that is still open. */
const openLines = 7;
const chip = 11;

/**
 * The whole plan: what it is for, the stones with what was answered, room to write where a stone is still open, and the
 * note with it. `closing` comes last and keeps together.
 */
export function planPages(
  document: ReferralDocument,
  { text }: PageFrame,
  telling: Telling,
  closing: readonly Block[],
): (readonly Shape[])[] {
  const steps = stones.map((stone) => stepOf(document, stone, telling, text.width - textIndent));
  const words = referralWords(telling.language);
  return paginate(
    [
      ...needBlocks(document, telling.language, text.width),
      ...(hasEnded(document)
        ? paragraph(words.ended, text.width, { size: 12.5, weight: 600 }, { before: 5 })
        : []),
      ...stepBlocks(steps, { top: text.y, height: text.height }),
      ...noteBlocks(document.note, telling.language, text.width),
      ...closing,
    ],
    text,
  );
}

function stepOf(document: ReferralDocument, stone: Stone, telling: Telling, width: number): Step {
  const words = referralWords(telling.language);
  const { state } = document.stones[stone];
  const entries = entriesAt(document, stone, telling);
  const toWrite = entries.length === 0 && state !== 'discussed' && !hasEnded(document);
  return {
    number: stones.indexOf(stone) + 1,
    name: words.stones[stone].name,
    state,
    word: state === 'open' ? '' : words.states[state],
    rows: [
      ...entries.flatMap((entry) => entryRows(entry, width)),
      ...(toWrite ? [writingRows(openLines, width)] : []),
    ],
  };
}

/** What it is for and in which life domain, beside the domain's sign. */
function needBlocks({ need, domain }: ReferralDocument, language: Language, width: number): readonly Block[] {
  const words = referralWords(language);
  const look = domain === null ? undefined : lookOf(domain);
  const indent = look === undefined ? 0 : chip + 4;
  const style = { size: 12.5, weight: 600 } as const;
  const [first = '', ...rest] = linesIn(need.trim(), width - indent, style);
  const name = domain === null ? '' : `${lifeDomainWords(domain, language).name}. `;
  const small = { size: 11, weight: 400 } as const;
  const sentence = linesIn(name + words.youChoose, width - indent, small);
  const lead = first === '' ? 0 : 6.4;
  const head: Block = {
    height: Math.max(look === undefined ? 0 : chip, lead + (rest.length === 0 ? sentence.length * 5 : 0)),
    before: 0,
    draw: (x, y) => [
      ...(look === undefined ? [] : domainSign(look, x, y)),
      ...linesBelow(first === '' ? [] : [first], x + indent, y + 4.9, 6, style),
      ...(rest.length === 0 ? linesBelow(sentence, x + indent, y + lead + 4.2, 5, small) : []),
    ],
  };
  if (rest.length === 0) return [head];
  // A long need goes on below its first line, and over the page where it must.
  return [
    head,
    ...paragraph(rest.join('\n'), width, style),
    ...paragraph(name + words.youChoose, width, small, { before: 1 }),
  ];
}

function domainSign({ icon, tint, edge }: ReturnType<typeof lookOf>, x: number, y: number): readonly Shape[] {
  const size = chip * 0.68;
  const middle = chip / 2;
  return [
    {
      shape: 'circle',
      centre: { x: x + middle, y: y + middle },
      radius: middle,
      fill: tint,
      stroke: { colour: edge, width: 0.3 },
    },
    ...iconAt(icon, x + middle - size / 2, y + middle - size / 2, size, edge),
  ];
}

function noteBlocks(note: string, language: Language, width: number): readonly Block[] {
  if (note.trim() === '') return [];
  const { notesTitle } = sheetWordsIn(language);
  return [
    ...paragraph(notesTitle, width, { size: 12.5, weight: 600 }, { before: 8, keepWithNext: true }),
    ...paragraph(note.trim(), width, { size: 11, weight: 400 }, { before: 1 }),
  ];
}
