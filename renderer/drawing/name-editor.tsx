import { useLayoutEffect, useRef, useState, type JSX } from 'react';
import { useStore } from 'zustand';
import type { PageBox } from '../../domain/geometry/point.ts';
import { toScreen } from '../../domain/geometry/view.ts';
import type { ViewStore } from '../canvas/view-store.ts';
import styles from './drawing-host.module.css';

/** Smallest width of the field, in CSS pixels. */
const leastWidth = 140;

export interface NameEditorProps {
  /** What the field covers: its middle, and at least as wide. */
  readonly box: PageBox;
  readonly views: ViewStore;
  readonly label: string;
  readonly name: string;
  readonly longest: number;
  /** What was typed, or null when it is not kept. `back`: the drawing gets the keyboard. */
  readonly onEnd: (typed: string | null, back: boolean) => void;
}

/** A field upon a shape, in which its name is changed. Enter or a click elsewhere keeps it, Escape does not. */
export function NameEditor({ box, views, label, name, longest, onEnd }: NameEditorProps): JSX.Element {
  const view = useStore(views, (state) => state.view);
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const ended = useRef(false);
  const { x, y, width, height } = box;

  useLayoutEffect(() => {
    const input = field.current;
    if (input === null) return;
    const middle = toScreen(view, { x: x + width / 2, y: y + height / 2 });
    const wide = Math.max(leastWidth, width * view.scale);
    input.style.left = `${middle.x - wide / 2}px`;
    input.style.top = `${middle.y}px`;
    input.style.width = `${wide}px`;
  }, [x, y, width, height, view]);
  useLayoutEffect(() => field.current?.select(), []);

  const end = (keep: boolean, back: boolean): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(keep ? typed : null, back);
  };
  return (
    <input
      ref={field}
      className={styles['name']}
      aria-label={label}
      value={typed}
      maxLength={longest}
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
