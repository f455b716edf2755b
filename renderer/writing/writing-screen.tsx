import { useLayoutEffect, useMemo, useRef, useState, type JSX, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Worksheet } from '../../preload/contract/contract.ts';
import { announce } from '../components/announcer.ts';
import { focusWhenLost } from '../components/focus-when-lost.ts';
import type { DocumentStore } from '../document/open-document.ts';
import { useLeaving } from '../document/use-leaving.ts';
import { useSidePanel } from '../document/use-side-panel.ts';
import { useWorksheetKeys } from '../document/use-worksheet-keys.ts';
import { WorksheetFrame } from '../document/worksheet-frame.tsx';
import { paths } from '../shell/paths.ts';
import styles from './writing-screen.module.css';

export interface WritingScreenProps<Document, Command, Label> {
  readonly clientId: string;
  readonly worksheet: Worksheet;
  readonly store: DocumentStore<Document, Command, Label>;
  /** A deed as undo names it. */
  readonly nameDeed: (deed: Label) => string;
  /** Ctrl+F; a screen without a search of its own has nothing to find. */
  readonly onFind?: () => void;
  /** What client and coach fill in together. It scrolls by itself when it is higher than the window. */
  readonly sheet: ReactNode;
  /** Beside the sheet, or over it in a narrow window; a screen may have none. */
  readonly renderPanel?: (close: () => void) => ReactNode;
  /** The panel opens only when it is asked for, also where there is room for it. */
  readonly startsClosed?: boolean;
  /** Something that is to be seen in the panel: another object opens the panel, null leaves it as it is. */
  readonly panelWanted?: object | null;
}

/** What stands around every sheet that is filled in with words: the bar above, the sheet, the panel beside it. */
export function WritingScreen<Document, Command, Label>(
  props: WritingScreenProps<Document, Command, Label>,
): JSX.Element {
  const {
    clientId,
    worksheet,
    store,
    nameDeed,
    onFind,
    sheet,
    renderPanel,
    panelWanted,
    startsClosed = false,
  } = props;
  const { t } = useTranslation();
  const { undo, redo, flush } = store.getState();
  const panel = useSidePanel(startsClosed);
  const { id } = worksheet.summary;
  const leave = useLeaving(clientId, id, flush);
  const desk = useRef<HTMLElement>(null);
  // Before the panel does: a new screen begins with what is filled in together.
  useLayoutEffect(() => focusWhenLost(desk.current), []);

  const [shownFor, setShownFor] = useState(panelWanted);
  if (panelWanted !== shownFor) {
    setShownFor(panelWanted);
    if (panelWanted) panel.open();
  }

  const work = useMemo(() => {
    const told = (step: () => Label | null, word: 'undone' | 'redone') => (): void => {
      const label = step();
      if (label !== null) announce(t(`worksheet.${word}`, { action: nameDeed(label) }));
    };
    return {
      undo: told(undo, 'undone'),
      redo: told(redo, 'redone'),
      print: () => leave(paths.print(clientId, id)),
      find: onFind ?? (() => undefined),
    };
  }, [undo, redo, leave, clientId, id, onFind, nameDeed, t]);
  useWorksheetKeys(work);

  return (
    <WorksheetFrame
      clientId={clientId}
      worksheet={worksheet}
      store={store}
      nameDeed={nameDeed}
      work={work}
      leave={leave}
      panel={renderPanel && { folding: panel, render: renderPanel }}
    >
      <main ref={desk} tabIndex={-1} className={styles['desk']}>
        {sheet}
      </main>
    </WorksheetFrame>
  );
}
