import { useLayoutEffect, useRef, useState, type JSX, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { toScreen } from '../../../domain/geometry/view.ts';
import { actorOutline } from '../../../domain/instruments/ecogram/actor-outline.ts';
import { longestName } from '../../../domain/instruments/ecogram/document.ts';
import { idle } from './drawing-state.ts';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import { actorOf } from './lookup.ts';
import styles from './ecogram-canvas.module.css';

/** Smallest width of the field, in CSS pixels. */
const leastWidth = 140;

export interface NameEditorProps {
  readonly id: string;
  /** The drawing, which gets the keyboard back. */
  readonly host: RefObject<HTMLDivElement | null>;
}

/** A field upon a shape, in which its name is changed. Enter or a click elsewhere keeps it, Escape does not. */
export function NameEditor({ id, host }: NameEditorProps): JSX.Element | null {
  const { t } = useTranslation();
  const { drawing, views, actions } = useEcogram();
  const document = useEcogramDocument();
  const view = useStore(views, (state) => state.view);
  const actor = actorOf(document, id);
  const [typed, setTyped] = useState(actor?.name ?? '');
  const field = useRef<HTMLInputElement>(null);
  const kept = useRef(false);

  useLayoutEffect(() => {
    const input = field.current;
    if (input === null || actor === undefined) return;
    const outline = actorOutline(actor);
    const middle = toScreen(view, outline.centre);
    const width = Math.max(
      leastWidth,
      (outline.form === 'circle' ? 2 * outline.radius : outline.width) * view.scale,
    );
    input.style.left = `${middle.x - width / 2}px`;
    input.style.top = `${middle.y}px`;
    input.style.width = `${width}px`;
  }, [actor, view]);
  useLayoutEffect(() => field.current?.select(), []);

  if (actor === undefined) return null;
  const end = (keep: boolean, back: boolean): void => {
    if (kept.current) return;
    kept.current = true;
    if (keep) actions.rename(id, typed);
    drawing.getState().be(idle);
    if (back) host.current?.focus({ preventScroll: true });
  };
  return (
    <input
      ref={field}
      className={styles['name']}
      aria-label={t('ecogram.nameOf', { name: actor.name })}
      value={typed}
      maxLength={longestName}
      dir="auto"
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => end(true, false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') end(true, true);
        else if (event.key === 'Escape') end(false, true);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
