import { useCallback, useMemo, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { centreSubject } from '../../../domain/instruments/mindmap/document.ts';
import { layoutOf, type MindmapLayout } from '../../../domain/instruments/mindmap/layout.ts';
import { mindmapScene } from '../../../domain/instruments/mindmap/scene.ts';
import { above, treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import { pick } from '../../../domain/scene/picking.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import { SceneStage, type StageHandle } from '../../canvas/scene-stage.tsx';
import { useSceneMotion } from '../../canvas/use-scene-motion.ts';
import { DrawingHost } from '../../drawing/drawing-host.tsx';
import { endHandles, handleAt, handleShapes, type Handle } from '../../drawing/overlay.ts';
import { usePickingInSight } from '../../drawing/use-picking-in-sight.ts';
import { usePointers } from '../../drawing/use-pointers.ts';
import { useViewKeeping } from '../../drawing/use-view-keeping.ts';
import { isEnd } from './link-deeds.ts';
import { focusShapes, growHandle, linkHalo, linkRing, pickedShapes } from './looks.ts';
import { isThere } from './lookup.ts';
import { useDrawing, useMindmap, useMindmapDocument, useMindmapView } from './mindmap-context.tsx';
import { keyOnDrawing } from './mindmap-keys.ts';
import { pointerWork } from './pointer-work.ts';
import { withTyping } from './previewing.ts';
import { TextEditor } from './text-editor.tsx';

const isThing = ({ kind }: SceneElement): boolean => isEnd(kind);
const isLink = ({ kind }: SceneElement): boolean => kind === 'link';
const isShape = (element: SceneElement): boolean => isThing(element) || element.kind === 'fold';
const fromItsPlace = (): null => null;

/** The drawing of the mindmap that is around it, with pointer and keys. */
export function Drawing({ onToBar }: { readonly onToBar: () => void }): JSX.Element {
  const { t } = useTranslation();
  const mindmap = useMindmap();
  const { store, drawing, views, clientName } = mindmap;
  const busy = useDrawing((state) => state.busy);
  const saved = useMindmapDocument();
  const view = useMindmapView();
  const document = useMemo(() => withTyping(saved, busy, view), [saved, busy, view]);
  const scene = useMemo(() => mindmapScene(document, view), [document, view]);
  const layout = layoutOf(document, view);
  const [lines, shapes] = useMemo(
    () => [scene.elements.filter((e) => !isShape(e)), scene.elements.filter(isShape)],
    [scene],
  );
  const ends = useMemo(() => shapes.filter(isThing), [shapes]);
  const selected = useDrawing((state) => state.selected);
  const focused = useDrawing((state) => state.focused);
  const scale = useStore(views, (state) => state.restScale);
  const [hasFocus, setHasFocus] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const [isHeld, setHeld] = useState(false);
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<StageHandle>(null);
  const motion = useSceneMotion(stage, scene, fromItsPlace);
  const elementOf = (subject: string | null): SceneElement | undefined =>
    ends.find((each) => each.subject === subject) ??
    lines.find((each) => each.subject === subject && isLink(each));

  useViewKeeping(host, {
    views,
    scene,
    focused,
    home: centreSubject,
    placeOf: (subject) => ends.find((each) => each.subject === subject),
  });
  // For what is put away or left out by the filter stands what it hangs on.
  const inSight = useCallback(
    (id: string): string | null => {
      if (!isThere(document, id)) return null;
      if (id === centreSubject || layout.byId.has(id) || document.links.some((link) => link.id === id))
        return id;
      return above(treeOf(document.nodes), id).find((node) => layout.byId.has(node.id))?.id ?? centreSubject;
    },
    [document, layout],
  );
  usePickingInSight(drawing, inSight);

  const linking = busy.with === 'link';
  const aims = linking ? [busy.from, busy.to] : [];
  // Upon what is written lies the field, which shows by itself that it has the keyboard.
  const typed = busy.with === 'typing' ? busy.id : null;
  const isPicked = ({ subject }: SceneElement): boolean =>
    subject !== typed && (selected.has(subject) || aims.includes(subject));
  const active = elementOf(focused);
  const only = selected.size === 1 ? [...selected][0] : undefined;
  const handles = useHandles({
    ends,
    lines,
    layout,
    only,
    hovered,
    isQuiet: linking || isHeld || busy.with === 'typing',
    scale,
  });
  const below = lines.filter((line) => isLink(line) && isPicked(line)).flatMap(linkHalo);
  const over = [
    // What is picked is at another place while it is dragged.
    ...(isHeld ? [] : ends.filter(isPicked).flatMap(pickedShapes)),
    ...(hasFocus && active !== undefined && !isHeld
      ? isLink(active)
        ? [...linkRing(active, scale), ...active.shapes]
        : focusShapes(active, scale)
      : []),
    ...handles.flatMap((handle) => handleShapes(handle, scale)),
  ];

  const gestures = usePointers(host, views, () => ({
    ...pointerWork({ mindmap, document, view, scene, ends, handles, stage, motion, onHeld: setHeld }),
    hover: (page) => {
      const near = page && (handleAt(handles, page, scale)?.subject ?? pick(ends, page)?.subject);
      if ((near ?? null) !== hovered) setHovered(near ?? null);
    },
  }));

  return (
    <>
      <DrawingHost
        host={host}
        gestures={gestures}
        label={t('mindmap.drawing', { name: clientName })}
        help={t('mindmap.drawingHelp')}
        drawsLine={linking}
        active={active}
        picked={active !== undefined && selected.has(active.subject)}
        onKey={(event) =>
          keyOnDrawing(event, {
            mindmap,
            scene,
            view,
            cancelGesture: () => gestures.current?.cancel() ?? false,
            toBar: () => {
              onToBar();
              return true;
            },
          })
        }
        onSpace={() => focused !== null && drawing.getState().toggle(focused)}
        onArrive={() => drawing.getState().focused ?? drawing.getState().focus(centreSubject)}
        onFocusChange={(has) => {
          setHasFocus(has);
          if (!has) store.getState().endMerge();
        }}
      >
        <SceneStage handle={stage} views={views} under={below} lines={lines} shapes={shapes} over={over} />
      </DrawingHost>
      {busy.with === 'typing' && (
        <TextEditor
          key={busy.id}
          element={
            lines.find(({ kind, subject }) => kind === 'link-text' && subject === busy.id) ??
            elementOf(busy.id)
          }
          toward={layout.byId.get(busy.id)?.toward ?? null}
          typing={busy}
          toDrawing={() => host.current?.focus({ preventScroll: true })}
        />
      )}
    </>
  );
}

interface HandlesIn {
  readonly ends: readonly SceneElement[];
  readonly lines: readonly SceneElement[];
  readonly layout: MindmapLayout;
  readonly only: string | undefined;
  readonly hovered: string | null;
  readonly isQuiet: boolean;
  readonly scale: number;
}

/** A grip on what is picked alone and on what the pointer is over; both ends of an arrow that is picked alone. */
function useHandles({ ends, lines, layout, only, hovered, isQuiet, scale }: HandlesIn): readonly Handle[] {
  return useMemo(() => {
    if (isQuiet) return [];
    const link = lines.find((line) => isLink(line) && line.subject === only);
    return [
      ...(link === undefined ? [] : endHandles(link)),
      ...ends
        .filter(({ subject }) => subject === only || subject === hovered)
        .map((element) => {
          const placed = layout.byId.get(element.subject);
          return growHandle(element, placed?.toward ?? 'right', (placed?.hidden ?? 0) > 0, scale);
        }),
    ];
  }, [ends, lines, layout, only, hovered, isQuiet, scale]);
}
