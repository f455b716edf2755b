import { useCallback, useMemo, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { clientEnd } from '../../../domain/instruments/ecogram/document.ts';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import { pick } from '../../../domain/scene/picking.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import type { Grip, Press } from '../../canvas/pointer-gestures.ts';
import { SceneStage, type StageHandle } from '../../canvas/scene-stage.tsx';
import { idle } from './drawing-state.ts';
import { useDrawing, useEcogram, useEcogramDocument, useEcogramView } from './ecogram-context.tsx';
import { keyOnDrawing } from './ecogram-keys.ts';
import { bandGrip, endGrip, isLine, lineGrip, moveGrip, sizeGrip, type GripPlace } from './grips.ts';
import { withoutMarks } from '../../drawing/grips.ts';
import { isThere } from './lookup.ts';
import { NameEditor } from './name-editor.tsx';
import { DrawingHost } from '../../drawing/drawing-host.tsx';
import {
  endHandles,
  handleAt,
  handleShapes,
  handlesOf,
  haloOf,
  ringOf,
  type Handle,
} from '../../drawing/overlay.ts';
import { usePickingInSight } from '../../drawing/use-picking-in-sight.ts';
import { usePointers } from '../../drawing/use-pointers.ts';
import { useViewKeeping } from '../../drawing/use-view-keeping.ts';

/** How near a pointer counts as on something, in CSS pixels: a finger is less exact. */
const slackOf = { mouse: 4, pen: 8, touch: 16 } as const;

/** The drawing of the ecogram that is around it, with pointer and keys. */
export function Drawing(): JSX.Element {
  const { t } = useTranslation();
  const ecogram = useEcogram();
  const { store, drawing, views, actions, clientName } = ecogram;
  const document = useEcogramDocument();
  const view = useEcogramView();
  const scene = useMemo(() => ecogramScene(document, view), [document, view]);
  const [lines, shapes] = useMemo(
    () => [scene.elements.filter(isLine), scene.elements.filter((e) => !isLine(e))],
    [scene],
  );
  const selected = useDrawing((state) => state.selected);
  const focused = useDrawing((state) => state.focused);
  const busy = useDrawing((state) => state.busy);
  const scale = useStore(views, (state) => state.restScale);
  const [hasFocus, setHasFocus] = useState(false);
  const [dragged, setDragged] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<StageHandle>(null);

  useViewKeeping(host, {
    views,
    scene,
    focused,
    home: clientEnd,
    placeOf: (subject) => shapes.find((element) => element.subject === subject),
  });
  const inSight = useCallback((id: string) => (isThere(document, id) ? id : null), [document]);
  usePickingInSight(drawing, inSight);

  const aims = busy.with === 'line' ? [busy.from, busy.to] : [];
  const haloed = scene.elements.filter(
    ({ subject, kind }) => !dragged && kind !== 'sign' && (selected.has(subject) || aims.includes(subject)),
  );
  const ring =
    hasFocus && !dragged
      ? scene.elements.find(({ subject, kind }) => subject === focused && kind !== 'sign')
      : undefined;
  const handles = busy.with === 'line' || dragged ? [] : handlesFor(lines, shapes, selected, hovered);
  const below = [...(ring && isLine(ring) ? ringOf(ring, scale) : []), ...haloed.flatMap(haloOf)];
  const over = [
    ...(ring && !isLine(ring) ? ringOf(ring, scale) : []),
    ...handles.flatMap((handle) => handleShapes(handle, scale)),
  ];

  const gripPlace = (present: StageHandle): GripPlace => ({
    document,
    view,
    scene,
    scale: views.getState().view.scale,
    views,
    drawing: drawing.getState(),
    actions,
    stage: present,
  });
  const under = (press: Press): SceneElement | undefined =>
    pick(scene.elements, press.page, slackOf[press.pointer] / views.getState().view.scale);
  const shapeUnder = (press: Press): SceneElement | undefined =>
    pick(shapes, press.page, slackOf[press.pointer] / views.getState().view.scale);

  const take = (press: Press): Grip | 'pan' | null => {
    if (stage.current === null) return null;
    const place = gripPlace(stage.current);
    const handle = handleAt(handles, press.page, place.scale);
    if (handle?.does === 'first' || handle?.does === 'second')
      return endGrip(place, handle.subject, handle.does);
    const held =
      handle === undefined ? under(press) : shapes.find(({ subject }) => subject === handle.subject);
    if (held === undefined) return press.pointer === 'touch' && !press.long ? 'pan' : bandGrip(place, press);
    if (busy.with === 'line' || handle?.does === 'line') {
      if (isLine(held)) return null;
      drawing.getState().be(idle);
      return lineGrip(place, held);
    }
    if (handle?.does === 'size') return withoutMarks(sizeGrip(place, held, press.page), setDragged);
    if (isLine(held)) return bandGrip(place, press);
    return withoutMarks(moveGrip(place, held.subject, press.page), setDragged);
  };

  const click = (press: Press): void => {
    const state = drawing.getState();
    if (state.busy.with === 'line') return lineClick(shapeUnder(press)?.subject);
    const handle = handleAt(handles, press.page, views.getState().view.scale);
    if (handle?.does === 'line') return state.be({ with: 'line', from: handle.subject, to: null });
    const element = under(press);
    if (element === undefined) {
      if (!press.add) state.select([], null);
    } else if (press.add) state.toggle(element.subject);
    else state.select([element.subject]);
  };

  const stay = (press: Press): void => {
    const state = drawing.getState();
    const element = under(press);
    if (state.busy.with === 'line' || element === undefined || state.selected.has(element.subject)) return;
    state.toggle(element.subject);
  };

  const lineClick = (subject: string | undefined): void => {
    const state = drawing.getState();
    if (state.busy.with !== 'line') return;
    if (subject === undefined) state.be(idle);
    else if (state.busy.from === null) state.be({ ...state.busy, from: subject });
    else {
      state.be(idle);
      actions.connect(state.busy.from, subject);
    }
  };

  const doubleClick = (press: Press): void => {
    const element = under(press);
    const state = drawing.getState();
    if (element === undefined) state.be({ with: 'adding', kind: 'person', text: '' });
    else if (element.kind === 'actor') state.be({ with: 'naming', id: element.subject });
  };

  const gestures = usePointers(host, views, () => ({
    take,
    click,
    doubleClick,
    stay,
    hover: (page) => {
      const near = page && (handleAt(handles, page, scale)?.subject ?? pick(shapes, page)?.subject);
      if ((near ?? null) !== hovered) setHovered(near ?? null);
    },
  }));

  const onKey = (event: KeyboardEvent): boolean =>
    keyOnDrawing(event, { ecogram, scene, cancelGesture: () => gestures.current?.cancel() ?? false });

  const active = scene.elements.find(({ subject, kind }) => subject === focused && kind !== 'sign');
  return (
    <>
      <DrawingHost
        host={host}
        gestures={gestures}
        label={t('ecogram.drawing', { name: clientName })}
        help={t('ecogram.drawingHelp')}
        drawsLine={busy.with === 'line'}
        active={active}
        picked={active !== undefined && selected.has(active.subject)}
        onKey={onKey}
        onSpace={() => focused !== null && drawing.getState().toggle(focused)}
        onArrive={() => drawing.getState().focused ?? drawing.getState().focus(clientEnd)}
        onFocusChange={(has) => {
          setHasFocus(has);
          if (!has) store.getState().endMerge();
        }}
      >
        <SceneStage handle={stage} views={views} under={below} lines={lines} shapes={shapes} over={over} />
      </DrawingHost>
      {busy.with === 'naming' && <NameEditor key={busy.id} id={busy.id} host={host} />}
    </>
  );
}

/** Grips on the shape or the line that is picked alone, and on the shape that the pointer is over. */
function handlesFor(
  lines: readonly SceneElement[],
  shapes: readonly SceneElement[],
  selected: ReadonlySet<string>,
  hovered: string | null,
): readonly Handle[] {
  const only = selected.size === 1 ? [...selected][0] : undefined;
  const line = lines.find(({ subject, kind }) => subject === only && kind === 'relation');
  const around = shapes.filter(({ subject }) => subject === only || subject === hovered);
  return [
    ...(line === undefined ? [] : endHandles(line)),
    ...around.flatMap((element) => handlesOf(element, element.subject === only)),
  ];
}
