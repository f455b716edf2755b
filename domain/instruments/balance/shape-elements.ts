import type { SceneElement } from '../../scene/scene.ts';
import { textAt } from '../../sheet/draw.ts';
import type { Figure } from './figure.ts';
import type { JoinRoute } from './join-routes.ts';
import type { PlacedBlock, PlacedTriangle } from './layout.ts';
import { alongOf, type Pose, posed, posedCorners, posedText, tipOf } from './pose.ts';
import {
  blockForm,
  burdenPaint,
  joinForms,
  strengthPaint,
  triangleCorners,
  triangleForms,
} from './shapes.ts';
import type { Speech } from './speech.ts';

/** A block on the beam, with its text; without a text it is empty. */
export function blockElement(block: PlacedBlock, figure: Figure, pose: Pose, speech: Speech): SceneElement {
  const { burden, box } = block;
  const along = alongOf(block, pose);
  const corners = posedCorners(block, pose);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const texts = (figure.blockTexts.get(burden.id)?.lines ?? []).map(({ text, style, below }) => {
    const line = { text, style, anchor: 'middle', colour: 'draw-ink' } as const;
    return posedText(pose, line, { x: middle.x, y: middle.y + below }, along);
  });
  return {
    id: `burden:${burden.id}`,
    subject: burden.id,
    kind: 'burden',
    shapes: [blockForm(corners, burdenPaint[burden.text.trim() === '' ? 'empty' : 'full']), ...texts],
    hit: { area: 'polygon', points: corners },
    name: speech.burden(block),
  };
}

/** A triangle under the beam, upright, with its text in it or under it. */
export function triangleElement(
  triangle: PlacedTriangle,
  figure: Figure,
  pose: Pose,
  speech: Speech,
): SceneElement {
  const { strength, box } = triangle;
  const tip = tipOf(triangle, pose);
  const text = figure.triangleTexts.get(strength.id);
  const paint = strengthPaint[strength.text.trim() === '' ? 'empty' : 'full'];
  return {
    id: `strength:${strength.id}`,
    subject: strength.id,
    kind: 'strength',
    shapes: [
      ...triangleForms(tip, box, strength.extra, paint),
      ...(text?.lines ?? []).map((line) =>
        textAt(line.text, tip.x, tip.y + line.below, text?.style ?? plain, 'draw-ink', 'middle'),
      ),
    ],
    hit: { area: 'polygon', points: triangleCorners(tip, box) },
    name: speech.strength(strength),
  };
}

const plain = { size: 12, weight: 600 } as const;

/** The line between a burden and the strength that helps to carry it. */
export function joinElement(route: JoinRoute, figure: Figure, pose: Pose, speech: Speech): SceneElement {
  const { join } = route;
  const block = figure.layout.blocks.find(({ burden }) => burden.id === join.burden);
  const triangle = figure.layout.triangles.find(({ strength }) => strength.id === join.strength);
  const from = posed(pose, route.from, block === undefined ? route.from.x : alongOf(block, pose));
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
function shiftedWith(triangle: PlacedTriangle, point: JoinRoute['to'], pose: Pose): JoinRoute['to'] {
  const tip = tipOf(triangle, pose);
  return { x: point.x + tip.x - triangle.x, y: point.y + tip.y - triangle.box.y };
}
