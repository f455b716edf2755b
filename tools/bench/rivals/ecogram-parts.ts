import type { EcogramDocument, Strength } from '../../../domain/instruments/ecogram/document.ts';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import type { HitArea } from '../../../domain/scene/scene.ts';

/** An ecogram in the terms of libraries for diagrams: boxes in CSS pixels at 100 %, and arrows from box to box. */
export interface Parts {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

export interface Box {
  readonly id: string;
  readonly round: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

export interface Arrow {
  readonly id: string;
  readonly from: Box;
  readonly to: Box;
  readonly width: number;
  readonly dashed: boolean;
  readonly startHead: boolean;
  readonly endHead: boolean;
  readonly label: string;
}

export const ink = '#1d2939';
export const fill = '#dfe8f5';
export const fontSize = 16;
const pixelsPerMillimetre = 96 / 25.4;
const lineWidths: Readonly<Record<Strength, number>> = { supportive: 5.3, neutral: 1.7, tense: 2.3 };

/** The same things at the same places and of the same size as our own drawing of this document. */
export function partsOf(document: EcogramDocument): Parts {
  const { elements } = ecogramScene(document, { clientName: 'Nadia', language: 'nl', names: 'all' });
  const names = new Map(document.actors.map(({ id, name }) => [id, name]));
  const boxes = elements
    .filter(({ kind }) => kind === 'actor' || kind === 'client')
    .map(({ subject, hit }) => boxOf(subject, names.get(subject) ?? 'Nadia', hit));
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const arrows = document.relations.flatMap((relation): Arrow[] => {
    const from = byId.get(relation.first);
    const to = byId.get(relation.second);
    if (from === undefined || to === undefined) return [];
    const { id, strength, direction, feeling } = relation;
    return [
      {
        id,
        from,
        to,
        width: lineWidths[strength],
        dashed: strength === 'tense',
        startHead: direction === 'from' || direction === 'both',
        endHead: direction === 'to' || direction === 'both',
        label: feeling === null ? '' : feeling === 'plus' ? '+' : '−',
      },
    ];
  });
  return { boxes, arrows };
}

function boxOf(id: string, label: string, hit: HitArea): Box {
  const k = pixelsPerMillimetre;
  if (hit.area === 'circle') {
    const { centre, radius } = hit;
    const [x, y, side] = [(centre.x - radius) * k, (centre.y - radius) * k, 2 * radius * k];
    return { id, label, round: true, x, y, width: side, height: side };
  }
  if (hit.area !== 'rectangle') throw new Error(`no outline: ${hit.area}`);
  const { x, y, width, height } = hit.box;
  return { id, label, round: false, x: x * k, y: y * k, width: width * k, height: height * k };
}

/** The part of a line between two boxes that lies outside both. */
export function between(from: Box, to: Box): readonly [x1: number, y1: number, x2: number, y2: number] {
  const [ax, ay] = [from.x + from.width / 2, from.y + from.height / 2];
  const [bx, by] = [to.x + to.width / 2, to.y + to.height / 2];
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const reach = ({ round, width, height }: Box): number =>
    round
      ? width / 2
      : Math.min(width / 2 / Math.max(1e-6, Math.abs(ux)), height / 2 / Math.max(1e-6, Math.abs(uy)));
  const before = Math.min(reach(from), length / 2);
  const after = Math.min(reach(to), length / 2);
  return [ax + ux * before, ay + uy * before, bx - ux * after, by - uy * after];
}

/** Where the whole of the drawing lies in the window. */
export function fitted(boxes: readonly Box[]): { scale: number; x: number; y: number } {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
  const scale = Math.min((innerWidth - 80) / width, (innerHeight - 80) / height);
  return {
    scale,
    x: innerWidth / 2 - (left + width / 2) * scale,
    y: innerHeight / 2 - (top + height / 2) * scale,
  };
}
