import { useCallback, type JSX } from 'react';
import { balanceScene } from '../../../domain/instruments/balance/scene.ts';
import { FindBar } from '../../drawing/find-bar.tsx';
import { useSheetFocus } from '../../drawing/use-sheet-focus.ts';
import { useSpokenPicking } from '../../drawing/spoken.ts';
import { usePickedClipboard } from '../../drawing/use-clipboard.ts';
import { useLookingAt, type Looking } from '../../drawing/looking.ts';
import styles from '../../drawing/worksheet-screen.module.css';
import own from './balance-sheet.module.css';
import { Drawing } from './balance-canvas.tsx';
import { useBalance, useBalanceDocument, useBalanceView, useDrawing } from './balance-context.tsx';
import { idle } from './drawing-state.ts';
import { EmptyHint } from './empty-hint.tsx';
import { JoinBar } from './join-bar.tsx';
import { findableIn, nameOf } from './lookup.ts';
import { QuickAdd } from './quick-add.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { ToolBar } from './tool-bar.tsx';

export function useLooking(): Looking {
  const { store, drawing, views } = useBalance();
  const view = useBalanceView();
  const scene = useCallback(() => balanceScene(store.getState().document, view), [store, view]);
  return useLookingAt(views, drawing, scene);
}

/** The sheet with the drawing and the bars that lie upon it. The drawing has the keyboard when it opens. */
export function BalanceSheet(): JSX.Element {
  const { store, drawing, actions, clientName } = useBalance();
  const document = useBalanceDocument();
  const busy = useDrawing((state) => state.busy);
  const looking = useLooking();
  const { sheet, toDrawing } = useSheetFocus();
  const spoken = useCallback(
    (subject: string) => nameOf(store.getState().document, subject, clientName),
    [store, clientName],
  );
  useSpokenPicking(drawing, spoken);
  usePickedClipboard(drawing, actions);
  return (
    <div ref={sheet} className={`${styles['sheet']} ${own['room']}`}>
      <Drawing />
      <EmptyHint />
      {busy.with === 'joining' ? (
        <JoinBar from={busy.from} to={busy.to} />
      ) : (
        <SelectionBar looking={looking} />
      )}
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
      <ToolBar looking={looking} />
    </div>
  );
}
