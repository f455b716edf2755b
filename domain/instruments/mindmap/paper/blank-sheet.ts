import type { PageBox, PagePoint } from '../../../geometry/point.ts';
import { lifeDomains } from '../../../life-domains/life-domains.ts';
import { lookOf } from '../../../life-domains/looks.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { linesBelow, textAt } from '../../../sheet/draw.ts';
import { linesIn } from '../../../sheet/flow.ts';
import { withFoot } from '../../../sheet/framed-page.ts';
import { iconAt } from '../../../sheet/icons.ts';
import { heightOfStrip, type LegendItem, legendStrip } from '../../../sheet/legend-strip.ts';
import { pageFrame } from '../../../sheet/page-frame.ts';
import type { PrintOptions, Sheet, SheetContext } from '../../../sheet/sheet.ts';
import { branchCurve, curveSteps, twigCurve } from '../curves.ts';
import { marks } from '../document.ts';
import { markSigns } from '../look.ts';
import { nodeCorner } from '../measures.ts';
import { mindmapWords } from '../words/words.ts';

/** Branches on each side, and what hangs on each. */
const branches = 4;
const nodes = 2;
const radius = 16;
const icon = 4.8;
const howStyle = { size: 11, weight: 400 } as const;
const howHeight = 5.2;

/** A form to draw on by hand: the middle, empty branches with room to write, and what one may use: domains and marks. */
export function blankMindmapSheet({ language }: SheetContext, { paper }: PrintOptions): Sheet {
  const words = mindmapWords(language);
  const frame = pageFrame({
    kind: 'landscape',
    paper,
    language,
    name: '',
    date: '',
    title: words.sheetTitle,
    method: words.method,
  });
  const { drawing } = frame;
  const items: readonly LegendItem[] = [
    ...lifeDomains.map((domain): LegendItem => {
      const { icon: name, edge } = lookOf(domain);
      return {
        symbol: (x, y) => iconAt(name, x, y - icon / 2, icon, edge),
        width: icon,
        text: lifeDomainWords(domain, language).name,
      };
    }),
    ...marks.map((mark): LegendItem => {
      const { icon: name, colour, fill } = markSigns[mark];
      return {
        symbol: (x, y) => iconAt(name, x, y - icon / 2, icon, colour, fill),
        width: icon,
        text: words.legend[mark],
      };
    }),
  ];
  const how = linesIn(words.blank.how, drawing.width, howStyle);
  const top = how.length * howHeight + 2;
  const room = {
    ...drawing,
    y: drawing.y + top,
    height: drawing.height - top - heightOfStrip(items, drawing.width) - 4,
  };
  return {
    title: words.method,
    language,
    pages: withFoot([
      {
        frame,
        shapes: [
          ...emptyMap(room, words.me),
          ...linesBelow(how, drawing.x, drawing.y + 3.6, howHeight, howStyle, 'ink-soft'),
          ...legendStrip(items, drawing),
        ],
      },
    ]),
    description: [words.sheetTitle, words.blank.how],
  };
}

function emptyMap(room: PageBox, me: string): readonly Shape[] {
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const centre = { x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius };
  const pitch = room.height / branches;
  const boxes = [-1, 1].flatMap((side) =>
    Array.from({ length: branches }, (_, place) =>
      branchAt({ x: middle.x, y: room.y + (place + 0.5) * pitch }, side, room.width / 2, pitch),
    ),
  );
  const stroke = { colour: 'draw-ink', width: 0.6 } as const;
  const thin = { colour: 'edge', width: 0.35 } as const;
  return [
    ...boxes.map(({ pill }): Shape => {
      return { shape: 'path', steps: curveSteps(branchCurve(centre, pill)), stroke };
    }),
    ...boxes.flatMap(({ pill, below }) =>
      below.map((box): Shape => {
        return { shape: 'path', steps: curveSteps(twigCurve(pill, box)), stroke: thin };
      }),
    ),
    {
      shape: 'circle',
      centre: middle,
      radius,
      fill: 'paper',
      stroke: { colour: 'action', width: 0.9 },
    },
    ...boxes.map(({ pill: box }): Shape => {
      return { shape: 'rectangle', box, corner: box.height / 2, fill: 'paper', stroke };
    }),
    ...boxes.flatMap(({ below }) =>
      below.map((box): Shape => {
        return { shape: 'rectangle', box, corner: nodeCorner, fill: 'paper', stroke: thin };
      }),
    ),
    textAt(me, middle.x, middle.y - radius + 6, { size: 11, weight: 400 }, 'ink-soft', 'middle'),
  ];
}

/** A branch with its nodes on one side (-1 is left), as wide as half the room allows. */
function branchAt(
  { x, y }: PagePoint,
  side: number,
  half: number,
  pitch: number,
): { readonly pill: PageBox; readonly below: readonly PageBox[] } {
  const inner = radius + 10;
  const width = (half - inner - 9) * 0.42;
  const long = half - inner - 9 - width;
  const at = (from: number, length: number, top: number, height: number): PageBox => ({
    x: side > 0 ? x + from : x - from - length,
    y: top,
    width: length,
    height,
  });
  const height = Math.min(11, (pitch - 5) / nodes);
  const gap = 2.2;
  const whole = nodes * height + (nodes - 1) * gap;
  return {
    pill: at(inner, width, y - 5.5, 11),
    below: Array.from({ length: nodes }, (_, place) =>
      at(inner + width + 9, long, y - whole / 2 + place * (height + gap), height),
    ),
  };
}
