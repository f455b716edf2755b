import { useEffect, useMemo, useRef, type JSX } from 'react';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import { Drawing } from './ecogram-canvas.tsx';
import { useDrawing, useEcogram, useEcogramView } from './ecogram-context.tsx';
import { EmptyHint } from './empty-hint.tsx';
import { FindBar } from './find-bar.tsx';
import { LineBar } from './line-bar.tsx';
import { QuickAdd } from './quick-add.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { ToolBar } from './tool-bar.tsx';
import { fitDrawing, zoomDrawing } from '../../drawing/use-view-keeping.ts';
import type { Looking } from '../../drawing/view-buttons.tsx';
import styles from '../../drawing/worksheet-screen.module.css';

export function useLooking(): Looking {
  const { store, views } = useEcogram();
  const view = useEcogramView();
  return useMemo(
    () => ({
      fit: () => fitDrawing(views, ecogramScene(store.getState().document, view)),
      zoom: (factor) => zoomDrawing(views, factor),
    }),
    [store, view, views],
  );
}

/** The sheet with the drawing and the bars that lie upon it. The drawing has the keyboard when it opens. */
export function EcogramSheet(): JSX.Element {
  const busy = useDrawing((state) => state.busy);
  const { fit, zoom } = useLooking();
  const sheet = useRef<HTMLDivElement>(null);
  const toDrawing = (): void =>
    sheet.current?.querySelector<HTMLElement>('[data-drawing]')?.focus({ preventScroll: true });
  useEffect(toDrawing, []);
  return (
    <div ref={sheet} className={styles['sheet']}>
      <Drawing />
      <EmptyHint />
      {busy.with === 'line' ? <LineBar from={busy.from} to={busy.to} /> : <SelectionBar />}
      {busy.with === 'adding' && <QuickAdd kind={busy.kind} text={busy.text} toDrawing={toDrawing} />}
      {busy.with === 'finding' && <FindBar toDrawing={toDrawing} />}
      <ToolBar onFit={fit} onZoom={zoom} />
    </div>
  );
}
