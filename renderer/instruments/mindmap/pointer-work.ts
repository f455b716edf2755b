import type { RefObject } from 'react';
import { centreSubject, type MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import type { MindmapView } from '../../../domain/instruments/mindmap/view.ts';
import { pick } from '../../../domain/scene/picking.ts';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import type { Grip, PointerWork, Press } from '../../canvas/pointer-gestures.ts';
import type { StageHandle } from '../../canvas/scene-stage.tsx';
import type { SceneMotion } from '../../canvas/use-scene-motion.ts';
import { handleAt, type Handle } from '../../drawing/overlay.ts';
import { idle } from './drawing-state.ts';
import { bandGrip, endGrip, linkGrip, moveGrip } from './grips.ts';
import { isEnd } from './link-deeds.ts';
import type { Mindmap } from './mindmap-context.tsx';

/** How near a pointer counts as on something, in CSS pixels: a finger is less exact. */
const slackOf = { mouse: 4, pen: 8, touch: 16 } as const;

export interface PointerPlace {
  readonly mindmap: Mindmap;
  readonly document: MindmapDocument;
  readonly view: MindmapView;
  readonly scene: Scene;
  /** Nodes and the middle. */
  readonly ends: readonly SceneElement[];
  readonly handles: readonly Handle[];
  readonly stage: RefObject<StageHandle | null>;
  readonly motion: SceneMotion;
  /** Something is taken in the hand, or let go of. */
  readonly onHeld: (held: boolean) => void;
}

/** The lines by which things hang are no things by themselves: a click goes through them. */
const isPickable = ({ kind }: SceneElement): boolean => kind !== 'twig' && kind !== 'branch-line';

/** What a press, a click and a double click do on the drawing as it is now. */
export function pointerWork(place: PointerPlace): Omit<PointerWork, 'hover'> {
  const { mindmap, document, view, scene, ends, handles, motion } = place;
  const { drawing, views, actions } = mindmap;
  const { scale } = views.getState().view;
  const pickable = scene.elements.filter(isPickable);
  const under = (elements: readonly SceneElement[], press: Press): SceneElement | undefined =>
    pick(elements, press.page, slackOf[press.pointer] / scale);

  const grab = (press: Press): Grip | 'pan' | null => {
    const stage = place.stage.current;
    if (stage === null) return null;
    const state = drawing.getState();
    const grip = { document, view, scene, scale, views, drawing: state, actions, stage, motion };
    const handle = handleAt(handles, press.page, scale);
    if (handle?.does === 'first' || handle?.does === 'second')
      return endGrip(grip, handle.subject, handle.does);
    const held =
      handle === undefined ? under(pickable, press) : ends.find(({ subject }) => subject === handle.subject);
    const isThing = held !== undefined && isEnd(held.kind);
    if (isThing && (state.busy.with === 'link' || handle !== undefined || press.add)) {
      state.be(idle);
      return linkGrip(grip, held);
    }
    if (held?.subject === centreSubject) return 'pan';
    if (isThing) return moveGrip(grip, held.subject, press.page);
    return press.pointer === 'touch' ? 'pan' : bandGrip(grip, press);
  };

  const take = (press: Press): Grip | 'pan' | null => {
    const grip = grab(press);
    if (grip === null || grip === 'pan') return grip;
    place.onHeld(true);
    return {
      ...grip,
      drop: (page, free) => {
        place.onHeld(false);
        grip.drop(page, free);
      },
      cancel: () => {
        place.onHeld(false);
        grip.cancel();
      },
    };
  };

  const linkClick = (subject: string | undefined): void => {
    const { busy, be } = drawing.getState();
    if (busy.with !== 'link') return;
    if (subject === undefined || subject === busy.from) be(idle);
    else if (busy.from === null) be({ ...busy, from: subject });
    else {
      be(idle);
      actions.link(busy.from, subject);
    }
  };

  const click = (press: Press): void => {
    const { busy, select, toggle } = drawing.getState();
    if (busy.with === 'link') return linkClick(under(ends, press)?.subject);
    const handle = handleAt(handles, press.page, scale);
    if (handle?.does === 'line') return actions.beginChild(handle.subject);
    const element = under(pickable, press);
    if (element === undefined) {
      if (!press.add) select([], null);
    } else if (element.kind === 'fold') actions.fold([element.subject], false);
    else if (press.add) toggle(element.subject);
    else select([element.subject]);
  };

  const doubleClick = (press: Press): void => {
    const element = under(pickable, press);
    if (element === undefined) actions.beginBranch('', press.page.x < 0 ? 'left' : 'right');
    else if (element.kind !== 'fold') actions.beginRename(element.subject);
  };
  return { take, click, doubleClick };
}
