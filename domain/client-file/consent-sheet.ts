import type { PageBox } from '../geometry/point.ts';
import type { Language } from '../language/language.ts';
import type { Shape, TextStyle } from '../scene/shapes.ts';
import { fitText } from '../scene/text-fit.ts';
import { measureText } from '../scene/text-measure.ts';
import { dayInFigures, dayInWords } from '../sheet/days.ts';
import { ruleAt, textAt } from '../sheet/draw.ts';
import { paginate, paragraph, type Block } from '../sheet/flow.ts';
import { framedPages, pageFrame } from '../sheet/page-frame.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { filledIn, sheetWords } from '../sheet/words/words.ts';
import type { Consent } from './consent.ts';

export interface ConsentSheetOptions {
  readonly clientName: string;
  /** Empty: the sheet says "my coach". */
  readonly coach: string;
  readonly language: Language;
}

const body: TextStyle = { size: 14, weight: 400 };
const label: TextStyle = { size: 14, weight: 600 };
const small: TextStyle = { size: 11, weight: 400 };

/** One consent on paper, in large type, to sign and to take along. A withdrawn one says so on the line that is there for it. */
export function consentSheet(consent: Consent, options: ConsentSheetOptions): Sheet {
  const { clientName, language } = options;
  const coach = options.coach.trim();
  const words = sheetWords[language].consent;
  const named = { name: clientName, coach: coach === '' ? words.myCoach : coach };
  const frame = pageFrame({
    kind: 'client',
    paper: 'A4',
    language,
    name: clientName,
    date: consent.givenOn,
    title: words.title,
    method: words.method,
    foot: filledIn(words.foot, named),
  });
  const { text: room } = frame;
  const said = partsOf(consent, language).filter(([, value]) => value.trim() !== '');
  const closing = paragraph(filledIn(words.stop, named), room.width, body, {
    before: 5,
    keepWithNext: true,
  });
  const blocks = [
    ...paragraph(filledIn(words.lead, named), room.width, body),
    ...said.flatMap(([name, value], index) => part(name, value.trim(), room.width, index > 0)),
    ...closing,
    signing([clientName, coach === '' ? words.coach : coach], consent, room, language),
  ];
  return {
    title: `${words.title}, ${clientName}`,
    language,
    pages: framedPages(frame, paginate(blocks, room)),
    description: [],
  };
}

function partsOf(consent: Consent, language: Language): readonly (readonly [string, string])[] {
  const words = sheetWords[language].consent;
  const given = dayInWords(consent.givenOn, language);
  return [
    [words.what, consent.what],
    [words.recipient, consent.recipient],
    [words.purpose, consent.purpose],
    [words.except, consent.except],
    [words.how, consent.how.trim() === '' ? given : `${consent.how.trim()}\n${given}`],
    [words.until, consent.until === null ? words.untilStopped : dayInWords(consent.until, language)],
  ];
}

/** A rule, then what it is about, then the words. */
function part(name: string, value: string, width: number, ruled: boolean): Block[] {
  const rule: Block = {
    height: 2.5,
    before: ruled ? 2.5 : 4.5,
    keepWithNext: true,
    draw: (x, y) => [ruleAt(x, y, width, 0.25, 'hair')],
  };
  return [
    rule,
    ...paragraph(name, width, label, { colour: 'action', keepWithNext: true }),
    ...paragraph(value, width, body),
  ];
}

const signingHeight = 52;
const between = 22;

/** Two places to sign, and the line with which the client ends it: always at the foot of the last page. */
function signing(
  names: readonly [string, string],
  { withdrawnOn }: Consent,
  room: PageBox,
  language: Language,
): Block {
  const words = sheetWords[language].consent;
  const end = room.y + room.height;
  const each = (room.width - between) / names.length;
  return {
    height: signingHeight,
    before: 4,
    draw: (x) => {
      const places = names.flatMap((name, index) => {
        const left = x + index * (each + between);
        const fitted = fitText(name, {
          room: { width: each },
          maxLines: 1,
          size: 14,
          smallest: 11,
          weight: 400,
        });
        return [
          ruleAt(left, end - 28, each, 0.3, 'edge'),
          ...fitted.lines.map((line) => textAt(line, left, end - 45, { size: fitted.size, weight: 400 })),
          textAt(words.sign, left, end - 23.6, small, 'ink-soft'),
        ];
      });
      return [...places, ...stopLine(x, end - 4, words.stopped, withdrawnOn)];
    },
  };
}

const tickSize = 6;

/** A box to tick and a line for the day; both filled in when the consent was withdrawn. */
function stopLine(x: number, baseline: number, words: string, withdrawnOn: string | null): readonly Shape[] {
  const top = baseline - tickSize + 0.8;
  const textLeft = x + tickSize + 3;
  const lineLeft = textLeft + measureText(words, body) + 3;
  const box: Shape = {
    shape: 'rectangle',
    box: { x, y: top, width: tickSize, height: tickSize },
    corner: 1,
    stroke: { colour: 'ink', width: 0.4 },
  };
  const tick: Shape = {
    shape: 'path',
    steps: [
      { to: 'move', point: { x: x + 1.3, y: top + 3.2 } },
      { to: 'line', point: { x: x + 2.6, y: top + 4.5 } },
      { to: 'line', point: { x: x + 4.8, y: top + 1.6 } },
    ],
    stroke: { colour: 'ink', width: 0.7 },
  };
  return [
    box,
    ...(withdrawnOn === null ? [] : [tick]),
    ruleAt(lineLeft, baseline + 1, 40, 0.3, 'edge'),
    textAt(words, textLeft, baseline, body),
    ...(withdrawnOn === null ? [] : [textAt(dayInFigures(withdrawnOn), lineLeft + 2, baseline, body)]),
  ];
}
