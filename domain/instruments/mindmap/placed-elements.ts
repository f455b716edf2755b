import type { Language } from '../../language/language.ts';
import type { SceneElement } from '../../scene/scene.ts';
import type { CentreForm } from './centre-form.ts';
import type { MindmapLayout, PlacedNode } from './layout.ts';
import { foldElement, nodeElement } from './node-element.ts';
import type { Speech } from './speech.ts';
import { twigElement } from './twig-element.ts';

/** The line by which a node hangs, the node, and the disc beside it when something is put away below it. */
export interface PlacedElements {
  readonly twig: SceneElement;
  readonly nodes: readonly SceneElement[];
}

interface Known extends PlacedElements {
  readonly on: PlacedNode | undefined;
  readonly middle: Pick<CentreForm['box'], 'width' | 'height'>;
  readonly language: Language;
}

const known = new WeakMap<PlacedNode, Known>();

/** The elements of a node. The same node on the same one gives the same elements, so that typing draws what is typed alone. */
export function elementsOf(
  placed: PlacedNode,
  { centre, byId }: MindmapLayout,
  speech: Speech,
  language: Language,
): PlacedElements {
  const { parent } = placed.node;
  const on = parent === null ? undefined : byId.get(parent);
  const before = known.get(placed);
  const { width, height } = centre.box;
  const isSame =
    before?.on === on &&
    before?.language === language &&
    before.middle.width === width &&
    before.middle.height === height;
  if (before !== undefined && isSame) return before;
  const name = speech.node(placed);
  const twig = twigElement(placed, on?.box ?? centre.box, name);
  const own = nodeElement(placed, name);
  const nodes = placed.hidden > 0 ? [own, foldElement(placed, name)] : [own];
  known.set(placed, { twig, nodes, on, middle: { width, height }, language });
  return { twig, nodes };
}
