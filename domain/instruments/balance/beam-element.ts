import type { PagePoint } from '../../geometry/point.ts';
import type { SceneElement } from '../../scene/scene.ts';
import type { TextShape } from '../../scene/shapes.ts';
import { baselineOf, type BeamLine, diamondReach } from './beam-texts.ts';
import { clientSubject, weakestSubject } from './document.ts';
import type { Figure } from './figure.ts';
import { knotPlaces } from './lean.ts';
import { beamThickness } from './measures.ts';
import { type Pose, posed, posedText } from './pose.ts';
import { diamond, roundedForm } from './shapes.ts';
import type { Speech } from './speech.ts';

const corner = 1.6;
const reach = beamThickness / 2;

/** The line of points along the beam, so many millimetres under its middle. */
export const alongBeam = (pose: Pose, y: number): readonly PagePoint[] =>
  knotPlaces(pose.half).map((x) => posed(pose, { x, y }));

/** The beam with the name on it. Its subject is 'client'. */
export function beamElement({ beam }: Figure, pose: Pose, speech: Speech): SceneElement {
  const corners = [...alongBeam(pose, -reach), ...alongBeam(pose, reach).toReversed()];
  return {
    id: 'beam',
    subject: clientSubject,
    kind: 'beam',
    shapes: [
      roundedForm(corners, corner, { fill: 'beam-fill' }),
      ...(beam.name === null ? [] : [beamText(beam.name, pose)]),
    ],
    hit: { area: 'line', points: alongBeam(pose, 0), reach },
    name: speech.beam(pose.lean),
  };
}

/** The diamond with its words; none without a weakest point. Its subject is 'weakest'. */
export function weakestElement({ beam }: Figure, pose: Pose, speech: Speech): readonly SceneElement[] {
  if (beam.weakest === null) return [];
  const { x, line } = beam.weakest;
  const at = posed(pose, { x, y: 0 });
  return [
    {
      id: weakestSubject,
      subject: weakestSubject,
      kind: 'weakest',
      shapes: [
        diamond(at, diamondReach, { fill: 'paper' }),
        ...(line === null ? [] : [beamText(line, pose)]),
      ],
      hit: { area: 'circle', centre: at, radius: reach },
      name: speech.weakest,
    },
  ];
}

function beamText(line: BeamLine, pose: Pose): TextShape {
  const { text, style, x, width } = line;
  const point = { x, y: baselineOf(line) };
  return posedText(pose, { text, style, anchor: 'start', colour: 'paper' }, point, x + width / 2);
}
