import { useCallback, useMemo, useState, type JSX } from 'react';
import { mindmapScene } from '../../../domain/instruments/mindmap/scene.ts';
import { FindBar } from '../../drawing/find-bar.tsx';
import { useLookingAt, type Looking } from '../../drawing/looking.ts';
import { useSheetFocus } from '../../drawing/use-sheet-focus.ts';
import { useSpokenPicking } from '../../drawing/spoken.ts';
import { useClipboard } from '../../drawing/use-clipboard.ts';
import styles from '../../drawing/worksheet-screen.module.css';
import { DomainBar } from './domain-bar.tsx';
import { idle } from './drawing-state.ts';
import { EmptyHint } from './empty-hint.tsx';
import { FilterNotice } from './filter-notice.tsx';
import { LinkBar } from './link-bar.tsx';
import { findableIn, nameOf } from './lookup.ts';
import { Drawing } from './mindmap-canvas.tsx';
import { useDrawing, useMindmap, useMindmapDocument, useMindmapView, useNaming } from './mindmap-context.tsx';
import own from './mindmap-sheet.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { ToolBar } from './tool-bar.tsx';

export function useLooking(): Looking {
  const { store, drawing, views } = useMindmap();
  const view = useMindmapView();
  const scene = useCallback(() => mindmapScene(store.getState().document, view), [store, view]);
  return useLookingAt(views, drawing, scene);
}

/** How much lower the drawing begins under the words with which an empty sheet begins, in CSS px. */
const hintHeight = 48;

/** The sheet with the drawing and the bars that lie upon it. The drawing has the keyboard when it opens. */
export function MindmapSheet(): JSX.Element {
  const { store, drawing, actions } = useMindmap();
  const busy = useDrawing((state) => state.busy);
  const looking = useLooking();
  const naming = useNaming();
  const isEmpty = useMindmapDocument().nodes.length === 0;
  const [barHeight, setBarHeight] = useState(0);
  const { sheet, toDrawing } = useSheetFocus();
  const toBar = (): void => sheet.current?.querySelector<HTMLElement>('[data-bar=picked] button')?.focus();
  const spoken = useCallback(
    (subject: string) => nameOf(store.getState().document, subject, naming),
    [store, naming],
  );
  useSpokenPicking(drawing, spoken);
  useClipboard(
    useMemo(
      () => ({
        copy: actions.copy,
        cut: () => {
          const copied = actions.copy();
          if (copied) actions.remove([...drawing.getState().selected]);
          return copied;
        },
        paste: actions.paste,
      }),
      [actions, drawing],
    ),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leads back from any bar
    <div
      ref={sheet}
      className={`${styles['sheet']} ${own['sheet']}`}
      onKeyDown={({ key, target }) => {
        const inBar = target instanceof Element && target.closest('[role=toolbar]') !== null;
        if (key === 'Escape' && inBar) toDrawing();
      }}
    >
      <div
        className={own['room']}
        style={{ top: isEmpty && barHeight > 0 ? hintHeight : 0, bottom: barHeight }}
      >
        <Drawing onToBar={toBar} />
      </div>
      <EmptyHint />
      {busy.with === 'link' ? <LinkBar from={busy.from} to={busy.to} /> : <SelectionBar looking={looking} />}
      {busy.with === 'finding' && <Finding toDrawing={toDrawing} />}
      <DomainBar toDrawing={toDrawing} onHeight={setBarHeight} />
      <FilterNotice />
      <ToolBar looking={looking} />
    </div>
  );
}

/** Looks in texts, notes and words upon arrows; what is found is unfolded. */
function Finding({ toDrawing }: { readonly toDrawing: () => void }): JSX.Element {
  const { drawing, actions } = useMindmap();
  const document = useMindmapDocument();
  const naming = useNaming();
  const things = useMemo(() => findableIn(document, naming), [document, naming]);
  return (
    <FindBar
      things={things}
      onFind={actions.reveal}
      onEnd={() => {
        drawing.getState().be(idle);
        toDrawing();
      }}
    />
  );
}
