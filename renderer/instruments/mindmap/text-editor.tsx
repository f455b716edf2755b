import { useLayoutEffect, useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { PageBox } from '../../../domain/geometry/point.ts';
import { toScreen } from '../../../domain/geometry/view.ts';
import { centreSubject, longestLinkText, longestText } from '../../../domain/instruments/mindmap/document.ts';
import { nodeMeasures } from '../../../domain/instruments/mindmap/measures.ts';
import { centreText, nodeText } from '../../../domain/instruments/mindmap/names.ts';
import { millimetresPerPoint } from '../../../domain/scene/text-measure.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import { boxOfElement } from '../../drawing/spatial.ts';
import type { Busy } from './drawing-state.ts';
import { isEnd } from './link-deeds.ts';
import { linkOf, nameOf, nodeOf } from './lookup.ts';
import { useMindmap, useMindmapDocument, useNaming } from './mindmap-context.tsx';
import styles from './text-editor.module.css';

/** Narrower than this (CSS px) one cannot see what one types; smaller letters cannot be read. */
const leastWidth = 150;
const leastHeight = 40;
/** It covers the edge of what it lies upon, too. */
const edges = 6;
const smallestLetters = 15;
const fromEdge = 8;

export interface TextEditorProps {
  /** What is written upon; nothing as long as it is not drawn. */
  readonly element: SceneElement | undefined;
  /** To which side it grows; from the middle when it has none. */
  readonly toward: 'left' | 'right' | null;
  readonly typing: Extract<Busy, { with: 'typing' }>;
  readonly toDrawing: () => void;
}

/**
 * A field upon a node, the middle or an arrow, that grows with what is written. Enter keeps it, Tab keeps it and begins
 * something below, Escape forgets it, a click elsewhere keeps it.
 */
export function TextEditor({ element, toward, typing, toDrawing }: TextEditorProps): JSX.Element | null {
  const { drawing, views, actions } = useMindmap();
  const view = useStore(views, (state) => state.view);
  const field = useRef<HTMLTextAreaElement>(null);
  const ended = useRef(false);
  const label = useLabel(typing);
  const placeholder = usePlaceholder(typing.id);
  const box = element === undefined ? undefined : roomOf(element);
  const isArrow = element !== undefined && !isEnd(element.kind);

  useLayoutEffect(() => {
    const input = field.current;
    if (input === null || box === undefined) return;
    const share = toward === null ? 0.5 : toward === 'right' ? 0 : 1;
    const from = toScreen(view, { x: box.x + share * box.width, y: box.y + box.height / 2 });
    const letters = nodeMeasures.node.size * millimetresPerPoint * view.scale;
    input.style.left = `${from.x}px`;
    input.style.top = `${from.y}px`;
    input.style.transform = `translate(${-share * 100}%, -50%)`;
    input.style.fontSize = `${Math.max(smallestLetters, letters)}px`;
    input.style.minWidth = `${Math.max(leastWidth, box.width * view.scale + edges)}px`;
    input.style.minHeight = `${Math.max(leastHeight, box.height * view.scale + edges)}px`;
    // Whole in the window, also at its edge.
    const room = (input.parentElement?.clientWidth ?? 0) - fromEdge;
    const left = from.x - share * input.offsetWidth;
    const shift = Math.max(fromEdge - left, Math.min(0, room - left - input.offsetWidth));
    input.style.left = `${from.x + shift}px`;
  });
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);

  const end = (how: 'keep' | 'forget'): string | null => {
    if (ended.current) return null;
    ended.current = true;
    if (how === 'keep') return actions.finish(field.current?.value ?? typing.text);
    actions.forget();
    return null;
  };
  return (
    <textarea
      ref={field}
      className={styles['field']}
      aria-label={label}
      placeholder={placeholder}
      value={typing.text}
      maxLength={isArrow ? longestLinkText : longestText}
      rows={1}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => drawing.getState().be({ ...typing, text: event.target.value })}
      onBlur={() => end('keep')}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const { key, shiftKey } = event;
        if (key !== 'Enter' && key !== 'Escape' && key !== 'Tab') return;
        event.preventDefault();
        event.stopPropagation();
        const kept = end(key === 'Escape' ? 'forget' : 'keep');
        toDrawing();
        if (key === 'Tab' && !shiftKey && kept !== null && !isArrow) actions.beginChild(kept);
      }}
    />
  );
}

/** An arrow is written upon in its middle, as long as there are no words that have a place. */
function roomOf(element: SceneElement): PageBox {
  const { hit } = element;
  if (hit.area !== 'line') return boxOfElement(element);
  const middle = hit.points[Math.floor(hit.points.length / 2)];
  return { x: middle?.x ?? 0, y: middle?.y ?? 0, width: 0, height: 0 };
}

function useLabel({ id, draft }: TextEditorProps['typing']): string {
  const { t } = useTranslation();
  const document = useMindmapDocument();
  const name = nameOf(document, id, useNaming());
  if (draft !== null) return t(draft.node.parent === null ? 'mindmap.newBranchText' : 'mindmap.newText');
  if (id === centreSubject) return t('mindmap.centreText');
  return t(linkOf(document, id) === undefined ? 'mindmap.textOf' : 'mindmap.arrowText', { name });
}

/** What stands there when nothing is written. */
function usePlaceholder(id: string): string {
  const document = useMindmapDocument();
  const naming = useNaming();
  const node = nodeOf(document, id);
  if (node !== undefined) return nodeText({ ...node, text: '' }, naming);
  if (id !== centreSubject) return '';
  return centreText({ centre: { ...document.centre, text: '' } }, naming);
}
