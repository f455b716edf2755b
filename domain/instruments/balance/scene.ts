import { boxAround, grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { Shape, TextShape } from '../../scene/shapes.ts';
import { baselineOf, type BeamLine, diamondReach } from './beam-texts.ts';
import { type BalanceDocument, clientSubject, weakestSubject } from './document.ts';
import { type Figure, figureOf } from './figure.ts';
import type { JoinRoute } from './join-routes.ts';
import type { PlacedBlock, PlacedTriangle } from './layout.ts';
import { knotPlaces, type Lean, leaning, leanOf } from './lean.ts';
import { beamThickness } from './measures.ts';
import {
  blockForm,
  burdenPaint,
  diamond,
  joinForms,
  roundedForm,
  strengthPaint,
  triangleCorners,
  triangleForms,
} from './shapes.ts';
import { type Speech, speechIn } from './speech.ts';
import type { BalanceView } from './view.ts';

/**
 * The whole drawing in millimetres, with its origin in the middle of the beam: the beam with the name, blocks and triangles
 * from left to right, the weakest point, and the joins over everything. Blocks lean along with the beam, triangles stay
 * upright with their tip under it.
 */
export function balanceScene(document: BalanceDocument, view: BalanceView): Scene {
  const figure = figureOf(document, view);
  const pose = poseOf(document, view, figure);
  const speech = speechIn(document, view);
  const { layout } = figure;
  const elements = [
    beamElement(figure, pose, speech),
    ...leftToRight(layout.blocks).map((block) => blockElement(block, figure, pose, speech)),
    ...layout.triangles
      .toSorted((one, other) => one.x - other.x)
      .map((triangle) => triangleElement(triangle, figure, pose, speech)),
    ...weakestElement(figure, pose, speech),
    ...figure.joins.map((route) => joinElement(route, figure, pose, speech)),
  ];
  return { bounds: boundsOf(figure, pose), elements };
}

/** How points of the level plane come to lie. */
interface Pose {
  readonly lean: Lean;
  readonly half: number;
}

function poseOf(document: BalanceDocument, view: BalanceView, { layout }: Figure): Pose {
  const lean = view.lean ?? leanOf(document);
  const scale = view.scale ?? 1;
  return {
    lean: scale === 1 ? lean : { ...lean, sags: lean.sags.map((sag) => sag * scale) },
    half: layout.half,
  };
}

/** What stands at a place along the beam turns with it as one piece. */
const posed = ({ lean, half }: Pose, point: PagePoint, along = point.x): PagePoint =>
  leaning(lean, half, point, along);

/** Stacks from left to right; in a stack the lower before the upper. */
const leftToRight = (blocks: readonly PlacedBlock[]): readonly PlacedBlock[] => {
  const feet = new Map(blocks.map(({ burden, box }) => [burden.id, box.x]));
  return blocks.toSorted(
    (one, other) =>
      (feet.get(one.foot) ?? 0) - (feet.get(other.foot) ?? 0) ||
      other.box.y + other.box.height - (one.box.y + one.box.height) ||
      one.box.x - other.box.x,
  );
};

const beamCorner = 1.6;
const beamReach = beamThickness / 2;

function beamElement({ beam }: Figure, pose: Pose, speech: Speech): SceneElement {
  const places = knotPlaces(pose.half);
  const side = (y: number): readonly PagePoint[] => places.map((x) => posed(pose, { x, y }));
  const corners = [...side(-beamReach), ...side(beamReach).toReversed()];
  return {
    id: 'beam',
    subject: clientSubject,
    kind: 'beam',
    shapes: [
      roundedForm(corners, beamCorner, { fill: 'beam-fill' }),
      ...(beam.name === null ? [] : [beamText(beam.name, pose)]),
    ],
    hit: { area: 'line', points: side(0), reach: beamReach },
    name: speech.beam(pose.lean),
  };
}

function beamText(line: BeamLine, pose: Pose): TextShape {
  const at = posed(pose, { x: line.x, y: baselineOf(line) }, line.x + line.width / 2);
  return {
    shape: 'text',
    text: line.text,
    at,
    anchor: 'start',
    style: line.style,
    colour: 'paper',
    ...turnOf(pose),
  };
}

const turnOf = ({ lean: { degrees } }: Pose): { readonly turn?: number } =>
  degrees === 0 ? {} : { turn: degrees };

/** The middle of the block at the foot of a stack: the whole stack goes down with it. */
function footOf({ foot }: PlacedBlock, { layout }: Figure): number {
  const box = layout.blocks.find(({ burden }) => burden.id === foot)?.box;
  return box === undefined ? 0 : box.x + box.width / 2;
}

const cornersOf = ({ x, y, width, height }: PageBox): readonly PagePoint[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

export const posedCorners = (block: PlacedBlock, figure: Figure, pose: Pose): readonly PagePoint[] => {
  const along = footOf(block, figure);
  return cornersOf(block.box).map((corner) => posed(pose, corner, along));
};

function blockElement(block: PlacedBlock, figure: Figure, pose: Pose, speech: Speech): SceneElement {
  const { burden, box } = block;
  const along = footOf(block, figure);
  const corners = posedCorners(block, figure, pose);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const texts = (figure.blockTexts.get(burden.id)?.lines ?? []).map(({ text, style, below }): TextShape => {
    const at = posed(pose, { x: middle.x, y: middle.y + below }, along);
    return { shape: 'text', text, at, anchor: 'middle', style, colour: 'draw-ink', ...turnOf(pose) };
  });
  return {
    id: `burden:${burden.id}`,
    subject: burden.id,
    kind: 'burden',
    shapes: [blockForm(corners, burdenPaint[burden.text.trim() === '' ? 'empty' : 'full']), ...texts],
    hit: { area: 'rectangle', box: boxAround(corners) ?? box },
    name: speech.burden(block),
  };
}

function triangleElement(triangle: PlacedTriangle, figure: Figure, pose: Pose, speech: Speech): SceneElement {
  const { strength, box } = triangle;
  const tip = tipOf(triangle, pose);
  const text = figure.triangleTexts.get(strength.id);
  const texts = (text?.lines ?? []).map((line): TextShape => {
    const at = { x: tip.x, y: tip.y + line.below };
    return {
      shape: 'text',
      text: line.text,
      at,
      anchor: 'middle',
      style: text?.style ?? { size: 12, weight: 600 },
      colour: 'draw-ink',
    };
  });
  const paint = strengthPaint[strength.text.trim() === '' ? 'empty' : 'full'];
  return {
    id: `strength:${strength.id}`,
    subject: strength.id,
    kind: 'strength',
    shapes: [...triangleForms(tip, box, strength.extra, paint), ...texts],
    hit: { area: 'rectangle', box: { ...box, x: tip.x - box.width / 2, y: tip.y } },
    name: speech.strength(strength),
  };
}

const tipOf = ({ x, box }: PlacedTriangle, pose: Pose): PagePoint => posed(pose, { x, y: box.y });

function weakestElement({ beam }: Figure, pose: Pose, speech: Speech): readonly SceneElement[] {
  if (beam.weakest === null) return [];
  const { x, line } = beam.weakest;
  const at = posed(pose, { x, y: 0 });
  const shapes: readonly Shape[] = [
    diamond(at, diamondReach, { fill: 'paper' }),
    ...(line === null ? [] : [beamText(line, pose)]),
  ];
  return [
    {
      id: weakestSubject,
      subject: weakestSubject,
      kind: 'weakest',
      shapes,
      hit: { area: 'circle', centre: at, radius: beamReach },
      name: speech.weakest,
    },
  ];
}

function joinElement(route: JoinRoute, figure: Figure, pose: Pose, speech: Speech): SceneElement {
  const { join } = route;
  const block = figure.layout.blocks.find(({ burden }) => burden.id === join.burden);
  const triangle = figure.layout.triangles.find(({ strength }) => strength.id === join.strength);
  const from = posed(pose, route.from, block === undefined ? route.from.x : footOf(block, figure));
  const to = triangle === undefined ? route.to : shiftedWith(triangle, route.to, pose);
  return {
    id: `join:${join.id}`,
    subject: join.id,
    kind: 'join',
    shapes: joinForms(from, to),
    hit: { area: 'line', points: [from, to], reach: 1.6 },
    name: speech.join(join),
  };
}

/** A triangle does not turn: its points go where its tip goes. */
function shiftedWith(triangle: PlacedTriangle, point: PagePoint, pose: Pose): PagePoint {
  const tip = tipOf(triangle, pose);
  return { x: point.x + tip.x - triangle.x, y: point.y + tip.y - triangle.box.y };
}

const edge = 0.5;

/** The box that holds the beam, every shape and every text under a triangle. */
function boundsOf(figure: Figure, pose: Pose): PageBox {
  const { layout, triangleTexts } = figure;
  const points = [
    ...knotPlaces(pose.half).flatMap((x) => [
      posed(pose, { x, y: -beamReach }),
      posed(pose, { x, y: beamReach }),
    ]),
    ...layout.blocks.flatMap((block) => posedCorners(block, figure, pose)),
    ...layout.triangles.flatMap((triangle) => {
      const tip = tipOf(triangle, pose);
      const under = (triangleTexts.get(triangle.strength.id)?.lines ?? []).map(({ below }) => ({
        x: tip.x,
        y: tip.y + below + 1,
      }));
      return [...triangleCorners(tip, triangle.box), ...under];
    }),
  ];
  const box = boxAround(points) ?? {
    x: -pose.half,
    y: -beamReach,
    width: 2 * pose.half,
    height: beamThickness,
  };
  return grown(box, edge);
}
