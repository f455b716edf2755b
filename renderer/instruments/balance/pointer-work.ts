import type { RefObject } from 'react';
import { weakestSubject, type BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import type { BalanceView } from '../../../domain/instruments/balance/view.ts';
import { pick } from '../../../domain/scene/picking.ts';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import type { Grip, PointerWork, Press } from '../../canvas/pointer-gestures.ts';
import type { StageHandle } from '../../canvas/scene-stage.tsx';
import type { SceneMotion } from '../../canvas/use-scene-motion.ts';
import { withoutMarks } from '../../drawing/grips.ts';
import { handleAt, type Handle } from '../../drawing/overlay.ts';
import type { Balance } from './balance-context.tsx';
import { idle } from './drawing-state.ts';
import { bandGrip, endGrip, isMovable, isShape, joinGrip, moveGrip, sizeGrip } from './grips.ts';

/** How near a pointer counts as on something, in CSS pixels: a finger is less exact. */
const slackOf = { mouse: 4, pen: 8, touch: 16 } as const;

export interface PointerPlace {
  readonly balance: Balance;
  readonly document: BalanceDocument;
  readonly view: BalanceView;
  readonly scene: Scene;
  /** Blocks and triangles. */
  readonly shapes: readonly SceneElement[];
  readonly handles: readonly Handle[];
  readonly stage: RefObject<StageHandle | null>;
  readonly motion: SceneMotion;
  /** Told when something is in the hand. */
  readonly dragging: (on: boolean) => void;
}

/** What a press, a click and a double click do on the drawing as it is now. */
export function pointerWork(place: PointerPlace): Omit<PointerWork, 'hover'> {
  const { balance, document, view, scene, shapes, handles, motion, dragging } = place;
  const { drawing, views, actions } = balance;
  const { scale } = views.getState().view;
  const under = (elements: readonly SceneElement[], press: Press): SceneElement | undefined =>
    pick(elements, press.page, slackOf[press.pointer] / scale);

  const take = (press: Press): Grip | 'pan' | null => {
    const stage = place.stage.current;
    if (stage === null) return null;
    const state = drawing.getState();
    const grip = { document, view, scene, scale, drawing: state, actions, stage, motion };
    const handle = handleAt(handles, press.page, scale);
    if (handle?.does === 'first' || handle?.does === 'second')
      return endGrip(grip, handle.subject, handle.does === 'first' ? 'burden' : 'strength');
    const gripped = shapes.find(({ subject }) => subject === handle?.subject);
    if (state.busy.with === 'joining' || handle?.does === 'line') {
      const from = gripped ?? under(shapes, press);
      if (from === undefined) return null;
      state.be(idle);
      return joinGrip(grip, from);
    }
    if (gripped !== undefined) return withoutMarks(sizeGrip(grip, gripped, press.page), dragging);
    const held = under(scene.elements, press);
    if (held !== undefined && isMovable(document, held.subject))
      return withoutMarks(moveGrip(grip, held.subject, press.page), dragging);
    return press.pointer === 'touch' ? 'pan' : bandGrip(grip, press);
  };

  const joinClick = (from: string | null, subject: string | undefined): void => {
    const { be } = drawing.getState();
    if (subject === undefined) be(idle);
    else if (from === null) be({ with: 'joining', from: subject, to: null });
    else {
      be(idle);
      actions.join(from, subject);
    }
  };

  const click = (press: Press): void => {
    const { busy, be, select, toggle } = drawing.getState();
    if (busy.with === 'joining') return joinClick(busy.from, under(shapes, press)?.subject);
    const handle = handleAt(handles, press.page, scale);
    if (handle?.does === 'line') return be({ with: 'joining', from: handle.subject, to: null });
    // On the end of a join that is picked: it stays picked, so that it can be dragged.
    if (handle?.does === 'first' || handle?.does === 'second') return;
    const element = under(scene.elements, press);
    if (element === undefined) {
      if (!press.add) select([], null);
    } else if (press.add) toggle(element.subject);
    else select([element.subject]);
  };

  const doubleClick = (press: Press): void => {
    const { be } = drawing.getState();
    const element = under(scene.elements, press);
    if (element === undefined)
      be({ with: 'adding', kind: press.page.y < 0 ? 'burden' : 'strength', text: '' });
    else if (isShape(element) || element.subject === weakestSubject)
      be({ with: 'naming', id: element.subject });
  };
  return { take, click, doubleClick };
}
