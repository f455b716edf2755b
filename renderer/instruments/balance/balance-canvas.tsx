import { useCallback, useMemo, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { PagePoint } from '../../../domain/geometry/point.ts';
import { clientSubject } from '../../../domain/instruments/balance/document.ts';
import { balanceScene } from '../../../domain/instruments/balance/scene.ts';
import { pick } from '../../../domain/scene/picking.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import { SceneStage, type StageHandle } from '../../canvas/scene-stage.tsx';
import { useSceneMotion } from '../../canvas/use-scene-motion.ts';
import { DrawingHost } from '../../drawing/drawing-host.tsx';
import { endHandles, handleAt, handleShapes, haloOf, ringOf, type Handle } from '../../drawing/overlay.ts';
import { usePickingInSight } from '../../drawing/use-picking-in-sight.ts';
import { usePointers } from '../../drawing/use-pointers.ts';
import { useViewKeeping } from '../../drawing/use-view-keeping.ts';
import { useBalance, useBalanceDocument, useBalanceView, useDrawing } from './balance-context.tsx';
import { keyOnDrawing } from './balance-keys.ts';
import { isJoin, isShape } from './grips.ts';
import { handlesOf, outlined } from './handles.ts';
import { isThere } from './lookup.ts';
import { pointerWork } from './pointer-work.ts';
import { TextEditor } from './text-editor.tsx';

const noLines: readonly SceneElement[] = [];

/** From how far what is new comes to its place, in millimetres: a block falls, a triangle comes up. */
const entries: Readonly<Record<string, PagePoint>> = {
  burden: { x: 0, y: -34 },
  strength: { x: 0, y: 20 },
};
const entryOf = ({ kind }: SceneElement): PagePoint | null => entries[kind] ?? null;

/** Grips on the shape or the join that is picked alone, and on the shape that the pointer is over. */
function handlesFor(
  elements: readonly SceneElement[],
  only: string | undefined,
  hovered: string | null,
): readonly Handle[] {
  const join = elements.find((element) => isJoin(element) && element.subject === only);
  const around = elements.filter(
    (element) => isShape(element) && (element.subject === only || element.subject === hovered),
  );
  return [
    ...(join === undefined ? [] : endHandles(join)),
    ...around.flatMap((element) => handlesOf(element, element.subject === only)),
  ];
}

/** The drawing of the balance that is around it, with pointer and keys. */
export function Drawing(): JSX.Element {
  const { t } = useTranslation();
  const balance = useBalance();
  const { store, drawing, views, clientName } = balance;
  const document = useBalanceDocument();
  const view = useBalanceView();
  const scene = useMemo(() => balanceScene(document, view), [document, view]);
  const shapes = useMemo(() => scene.elements.filter(isShape), [scene]);
  const selected = useDrawing((state) => state.selected);
  const focused = useDrawing((state) => state.focused);
  const busy = useDrawing((state) => state.busy);
  const scale = useStore(views, (state) => state.restScale);
  const [hasFocus, setHasFocus] = useState(false);
  const [dragged, setDragged] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<StageHandle>(null);
  const motion = useSceneMotion(stage, scene, entryOf);

  useViewKeeping(host, {
    views,
    scene,
    focused,
    home: clientSubject,
    placeOf: (subject) => scene.elements.find((each) => each.subject === subject && !isJoin(each)),
  });
  const inSight = useCallback((id: string) => (isThere(document, id) ? id : null), [document]);
  usePickingInSight(drawing, inSight);

  const joining = busy.with === 'joining';
  const aims = joining ? [busy.from, busy.to] : [];
  const haloed = scene.elements.filter(
    ({ subject }) => !dragged && (selected.has(subject) || aims.includes(subject)),
  );
  const active = scene.elements.find(({ subject }) => subject === focused);
  const only = selected.size === 1 ? [...selected][0] : undefined;
  const handles = joining || dragged ? [] : handlesFor(scene.elements, only, hovered);
  const below = haloed.filter((element) => !isJoin(element)).flatMap((element) => haloOf(outlined(element)));
  // Joins lie over everything, and so does what shows that they are picked.
  const over = [
    ...haloed.filter(isJoin).flatMap((element) => haloOf(element).concat(element.shapes)),
    ...(hasFocus && !dragged && active !== undefined
      ? [...ringOf(outlined(active), scale), ...(isJoin(active) ? active.shapes : [])]
      : []),
    ...handles.flatMap((handle) => handleShapes(handle, scale)),
  ];

  const gestures = usePointers(host, views, () => ({
    ...pointerWork({ balance, document, view, scene, shapes, handles, stage, motion, dragging: setDragged }),
    hover: (page) => {
      const near = page && (handleAt(handles, page, scale)?.subject ?? pick(shapes, page)?.subject);
      if ((near ?? null) !== hovered) setHovered(near ?? null);
    },
  }));

  return (
    <>
      <DrawingHost
        host={host}
        gestures={gestures}
        label={t('balance.drawing', { name: clientName })}
        help={t('balance.drawingHelp')}
        drawsLine={joining}
        active={active}
        picked={active !== undefined && selected.has(active.subject)}
        onKey={(event) =>
          keyOnDrawing(event, { balance, scene, cancelGesture: () => gestures.current?.cancel() ?? false })
        }
        onSpace={() => focused !== null && drawing.getState().toggle(focused)}
        onArrive={() => drawing.getState().focused ?? drawing.getState().focus(clientSubject)}
        onFocusChange={(has) => {
          setHasFocus(has);
          if (!has) store.getState().endMerge();
        }}
      >
        <SceneStage
          handle={stage}
          views={views}
          under={below}
          lines={noLines}
          shapes={scene.elements}
          over={over}
        />
      </DrawingHost>
      {busy.with === 'naming' && (
        <TextEditor
          key={busy.id}
          element={scene.elements.find(({ subject }) => subject === busy.id)}
          toDrawing={() => host.current?.focus({ preventScroll: true })}
        />
      )}
    </>
  );
}
