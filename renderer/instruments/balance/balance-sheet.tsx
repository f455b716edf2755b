import { useEffect, useMemo, useRef, type JSX } from 'react';
import { balanceScene } from '../../../domain/instruments/balance/scene.ts';
import { FindBar } from '../../drawing/find-bar.tsx';
import { fitDrawing, zoomDrawing } from '../../drawing/use-view-keeping.ts';
import type { Looking } from '../../drawing/view-buttons.tsx';
import styles from '../../drawing/worksheet-screen.module.css';
import { Drawing } from './balance-canvas.tsx';
import { useBalance, useBalanceDocument, useBalanceView, useDrawing } from './balance-context.tsx';
import { idle } from './drawing-state.ts';
import { EmptyHint } from './empty-hint.tsx';
import { JoinBar } from './join-bar.tsx';
import { findableIn } from './lookup.ts';
import { QuickAdd } from './quick-add.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { ToolBar } from './tool-bar.tsx';

export function useLooking(): Looking {
  const { store, views } = useBalance();
  const view = useBalanceView();
  return useMemo(
    () => ({
      fit: () => fitDrawing(views, balanceScene(store.getState().document, view)),
      zoom: (factor) => zoomDrawing(views, factor),
    }),
    [store, view, views],
  );
}

/** The sheet with the drawing and the bars that lie upon it. The drawing has the keyboard when it opens. */
export function BalanceSheet(): JSX.Element {
  const { drawing, clientName } = useBalance();
  const document = useBalanceDocument();
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
      {busy.with === 'joining' ? <JoinBar from={busy.from} to={busy.to} /> : <SelectionBar />}
      {busy.with === 'adding' && <QuickAdd kind={busy.kind} text={busy.text} toDrawing={toDrawing} />}
      {busy.with === 'finding' && (
        <FindBar
          things={findableIn(document, clientName)}
          onFind={(id) => drawing.getState().select([id])}
          onEnd={() => {
            drawing.getState().be(idle);
            toDrawing();
          }}
        />
      )}
      <ToolBar fit={fit} zoom={zoom} />
    </div>
  );
}
