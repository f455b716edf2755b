import { useCallback, type JSX } from 'react';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import { Drawing } from './ecogram-canvas.tsx';
import { useDrawing, useEcogram, useEcogramView } from './ecogram-context.tsx';
import { EmptyHint } from './empty-hint.tsx';
import { FindBar } from './find-bar.tsx';
import { LineBar } from './line-bar.tsx';
import { QuickAdd } from './quick-add.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { ToolBar } from './tool-bar.tsx';
import { nameOf } from './lookup.ts';
import { usePickedClipboard } from '../../drawing/use-clipboard.ts';
import { useSheetFocus } from '../../drawing/use-sheet-focus.ts';
import { useSpokenPicking } from '../../drawing/spoken.ts';
import { useLookingAt, type Looking } from '../../drawing/looking.ts';
import styles from '../../drawing/worksheet-screen.module.css';

export function useLooking(): Looking {
  const { store, drawing, views } = useEcogram();
  const view = useEcogramView();
  const scene = useCallback(() => ecogramScene(store.getState().document, view), [store, view]);
  return useLookingAt(views, drawing, scene);
}

/** The sheet with the drawing and the bars that lie upon it. The drawing has the keyboard when it opens. */
export function EcogramSheet(): JSX.Element {
  const { store, drawing, actions, clientName } = useEcogram();
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
    <div ref={sheet} className={styles['sheet']}>
      <Drawing />
      <EmptyHint />
      {busy.with === 'line' ? <LineBar from={busy.from} to={busy.to} /> : <SelectionBar looking={looking} />}
      {busy.with === 'adding' && <QuickAdd kind={busy.kind} text={busy.text} toDrawing={toDrawing} />}
      {busy.with === 'finding' && <FindBar toDrawing={toDrawing} />}
      <ToolBar looking={looking} />
    </div>
  );
}
