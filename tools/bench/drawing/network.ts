import {
  clientEnd,
  emptyEcogram,
  emptyFacts,
  type Actor,
  type EcogramDocument,
  type Relation,
} from '../../../domain/instruments/ecogram/document.ts';
import type { Subject } from './driver.ts';

const people = [
  'Mama',
  'Papa',
  'Zus Leyla',
  'Broer Tim',
  'Oma',
  'Buurvrouw Greet',
  'Vriend Karim',
  'Coach Els',
];
const services = ['VDAB', 'OCMW', 'CAW', 'Huisarts', 'School van Noor', 'Wijkhuis', 'CLB', 'Bank'];
const strengths = ['supportive', 'neutral', 'tense'] as const;
const directions = ['none', 'to', 'from', 'both'] as const;
/** The golden angle, in radians: spreads points over a disc without rows. */
const goldenAngle = 2.399963229728653;
const spacing = 46;

function relationOf(id: string, first: string, second: string, index: number): Relation {
  return {
    id,
    first,
    second,
    strength: strengths[index % 3] ?? 'neutral',
    feeling: index % 4 === 0 ? 'plus' : index % 4 === 1 ? 'minus' : null,
    direction: directions[(index >> 1) % 4] ?? 'none',
    note: '',
  };
}

/**
 * An ecogram with `count` actors on a spiral, 46 mm apart, each joined to the client, and half as many lines between
 * actors. The same on every run.
 */
export function benchNetwork(count: number): EcogramDocument {
  const actors = Array.from({ length: count }, (_, index): Actor => {
    const reach = spacing * Math.sqrt((index + 4) / Math.PI) * 1.05;
    const angle = index * goldenAngle;
    const organisation = index % 2 === 1;
    const name = (organisation ? services : people)[(index >> 1) % 8] ?? '';
    return {
      id: `a${index}`,
      kind: organisation ? 'organisation' : 'person',
      name: index > 15 ? `${name} ${index}` : name,
      role: '',
      position: { x: Math.round(reach * Math.cos(angle)), y: Math.round(reach * Math.sin(angle)) },
      size: 1,
      circle: null,
      note: '',
      facts: emptyFacts,
    };
  });
  const toClient = actors.map(({ id }, index) => relationOf(`c${index}`, id, clientEnd, index));
  const between = actors
    .slice(0, count >> 1)
    .map(({ id }, index) => relationOf(`b${index}`, id, `a${(index + 7) % count}`, index + 1));
  return {
    ...emptyEcogram(),
    actors,
    relations: [...toClient, ...between.filter(({ first, second }) => first !== second)],
  };
}

/** The person that the bench takes hold of: in the left half of the drawing, clear of the bars at its edges. */
function heldIn({ actors }: EcogramDocument): string {
  const reach = Math.max(...actors.map(({ position: { x, y } }) => Math.hypot(x, y)));
  const far = ({ position: { x, y } }: Actor): number => Math.hypot(x + reach * 0.5, y);
  const [nearest] = actors.filter(({ kind }) => kind === 'person').toSorted((a, b) => far(a) - far(b));
  if (nearest === undefined) throw new Error('nobody to take hold of');
  return nearest.id;
}

/** With one and a half line to an actor, so many actors and lines together. */
export const benchEcogram: Subject<EcogramDocument> = {
  make: (elements) => benchNetwork(Math.round(elements / 2.5)),
  held: heldIn,
};
