import { lookOf } from '../../life-domains/looks.ts';
import type { Colour } from '../../scene/colours.ts';
import type { SceneElement } from '../../scene/scene.ts';
import type { Shape, TextStyle } from '../../scene/shapes.ts';
import { readsFromRight } from '../../scene/text-direction.ts';
import { textHeights } from '../../scene/text-measure.ts';
import { discAt, linesBelow, textAt } from '../../sheet/draw.ts';
import { iconAt } from '../../sheet/icons.ts';
import { blockShapes } from '../../scene/block-text.ts';
import { centreSubject } from './document.ts';
import type { CentreForm } from './centre-form.ts';
import type { PlacedNode } from './layout.ts';
import { coloursOf, effectSigns, markSigns, noteSign, type Sign } from './look.ts';
import { centreEdge, foldOut, foldRadius, nodeCorner, nodeMeasures } from './measures.ts';

/** A branch or a deeper node with its icons and its text. */
export function nodeElement(placed: PlacedNode, name: string): SceneElement {
  const { node, box, form, domain } = placed;
  const { tint, edge, on } = coloursOf(domain);
  const isBranch = form.rank === 'branch';
  const paint = {
    fill: isBranch ? tint : 'paper',
    stroke: { colour: edge, width: nodeMeasures[form.rank].edge },
  } as const;
  const corner = isBranch ? Math.min(box.height / 2, 8) : nodeCorner;
  return {
    id: `node:${node.id}`,
    subject: node.id,
    kind: isBranch ? 'branch' : 'node',
    shapes: [
      { shape: 'rectangle', box, corner, ...paint },
      ...iconsOf(placed),
      ...textOf(placed, isBranch ? on : 'ink'),
    ],
    hit: { area: 'rectangle', box },
    name,
  };
}

/** Lines begin where they are read from. */
function textOf({ box, form }: PlacedNode, colour: Colour): Shape[] {
  const { lines, style, textX, textWidth, baseline, leading } = form;
  const [left, y] = [box.x + textX, box.y + baseline];
  return readsFromRight(lines[0] ?? '')
    ? linesBelow(lines, left + textWidth, y, leading, style, colour, 'end')
    : linesBelow(lines, left, y, leading, style, colour);
}

function iconsOf({ node, box, form }: PlacedNode): Shape[] {
  const { icon, pitch } = form;
  const y = box.y + (box.height - icon) / 2;
  const row = (signs: readonly Sign[], from: number): Shape[] =>
    signs.flatMap((sign, place) =>
      iconAt(sign.icon, box.x + from + place * pitch, y, icon, sign.colour, sign.fill),
    );
  const own: Sign[] =
    node.domain === null ? [] : [{ icon: lookOf(node.domain).icon, colour: coloursOf(node.domain).on }];
  return [
    ...row([...own, ...node.marks.map((mark) => markSigns[mark])], form.iconsX),
    ...row(
      [
        ...(node.work === null ? [] : [effectSigns[node.work]]),
        ...(node.note.trim() === '' ? [] : [noteSign]),
      ],
      form.signsX,
    ),
  ];
}

const foldStyle: TextStyle = { size: 9, weight: 600 };

/** The disc beside a node under which something is put away, with how many nodes that are. */
export function foldElement({ node, box, domain, hidden, toward }: PlacedNode, name: string): SceneElement {
  const { edge } = coloursOf(domain);
  const x = toward === 'right' ? box.x + box.width + foldOut : box.x - foldOut;
  const y = box.y + box.height / 2;
  const near = toward === 'right' ? box.x + box.width : box.x;
  const count = hidden > 99 ? '99+' : String(hidden);
  const style = count.length > 2 ? { ...foldStyle, size: 8 } : foldStyle;
  const { capHeight } = textHeights(style);
  return {
    id: `fold:${node.id}`,
    subject: node.id,
    kind: 'fold',
    shapes: [
      {
        shape: 'path',
        steps: [
          { to: 'move', point: { x: near, y } },
          { to: 'line', point: { x, y } },
        ],
        stroke: { colour: edge, width: 0.45 },
      },
      { ...discAt(x, y, foldRadius, 'paper'), stroke: { colour: edge, width: 0.45 } },
      textAt(count, x, y + capHeight / 2, style, 'ink', 'middle'),
    ],
    hit: { area: 'circle', centre: { x, y }, radius: foldRadius },
    name,
  };
}

/** What stands in the middle. Its subject is 'centre'. */
export function centreElement({ box, corner, text }: CentreForm, name: string): SceneElement {
  const paint = { fill: 'action-soft', stroke: { colour: 'action', width: centreEdge } } as const;
  const isRound = box.width === box.height;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return {
    id: centreSubject,
    subject: centreSubject,
    kind: 'centre',
    shapes: [
      isRound
        ? { shape: 'circle', centre: middle, radius: corner, ...paint }
        : { shape: 'rectangle', box, corner, ...paint },
      ...blockShapes(text, middle, 'ink'),
    ],
    hit: isRound ? { area: 'circle', centre: middle, radius: corner } : { area: 'rectangle', box },
    name,
  };
}
