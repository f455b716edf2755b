import {
  type ReferralDocument,
  stones,
  type StoneState,
} from '../../../domain/instruments/referral/document.ts';
import { referralSheet } from '../../../domain/instruments/referral/sheet.ts';
import type { Scene } from '../../../domain/scene/scene.ts';
import type { Paint, Shape } from '../../../domain/scene/shapes.ts';
import { stampScene } from '../../../domain/scene/stamp.ts';
import { pagesPicture } from '../pages-picture.ts';
import type { Picture } from '../picture.ts';

/** The printed pages, with the card first; as a stamp the road of seven stones. */
export const referralPicture: Picture<ReferralDocument> = {
  ...pagesPicture(referralSheet),
  stamp: roadOf,
};

const width = 108;
const height = 54;
/** Where each stone lies along the road, in millimetres. */
const places = [
  { x: 10, y: 40 },
  { x: 24, y: 27 },
  { x: 38, y: 15 },
  { x: 53, y: 28 },
  { x: 68, y: 39 },
  { x: 83, y: 23 },
  { x: 98, y: 15 },
] as const;
const size = { width: 13, height: 11 };

const looks: Readonly<Record<StoneState, Paint>> = {
  open: { fill: 'paper', stroke: { colour: 'edge', width: 0.7 } },
  busy: { fill: 'action', stroke: { colour: 'action', width: 0.7 } },
  discussed: { fill: 'action-soft', stroke: { colour: 'action', width: 0.7 } },
};

function roadOf(document: ReferralDocument): Scene {
  const bounds = { x: 0, y: 0, width, height };
  const way: Shape = {
    shape: 'path',
    steps: places.map((point, index) => ({ to: index === 0 ? 'move' : 'line', point })),
    stroke: { colour: 'edge', width: 0.7, dash: [0.1, 2.2], cap: 'round' },
  };
  const drawn = stones.map((stone, index) =>
    stoneAt(places[index] ?? places[0], document.stones[stone].state),
  );
  return stampScene(bounds, [way, ...drawn]);
}

const stoneAt = ({ x, y }: (typeof places)[number], state: StoneState): Shape => ({
  shape: 'rectangle',
  box: { x: x - size.width / 2, y: y - size.height / 2, ...size },
  corner: size.height / 2,
  ...looks[state],
});
