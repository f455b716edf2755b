import { useEffect } from 'react';
import { listen } from '../bridge/bridge.ts';
import { zoomStep } from '../canvas/view.ts';
import { onMac } from '../shell/key-names.ts';

/** What the keys and the menu do on every worksheet. */
export interface WorksheetWork {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: () => void;
  readonly find: () => void;
  /** For drawings: all of it, larger and smaller, as large as on paper, and what is picked as large as fits. */
  readonly fit?: () => void;
  readonly zoom?: (factor: number) => void;
  readonly natural?: () => void;
  readonly selection?: () => void;
}

/** Whether keys belong to a field that is being typed in: there undo takes back letters, not shapes. */
function inField(): boolean {
  const active = document.activeElement;
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement;
}

/** Binds the keys and menu choices of a worksheet for as long as it is on screen. */
export function useWorksheetKeys(work: WorksheetWork): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || !(onMac ? event.metaKey : event.ctrlKey)) return;
      const action = actionOf(event, work);
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    const stop = listen('command', ({ name }) => {
      if (name === 'print') work.print();
      else if (name === 'find') work.find();
      else if (name !== 'undo' && name !== 'redo') return;
      // The menu took the key away from the field, which has an undo of its own.
      else if (inField()) document.execCommand(name);
      else work[name]();
    });
    window.addEventListener('keydown', press);
    return () => {
      stop();
      window.removeEventListener('keydown', press);
    };
  }, [work]);
}

/** The digit of a key of the top row or the number pad, whichever sign is printed first: a Belgian keyboard types it with Shift. */
const digitOf = ({ code }: KeyboardEvent): string | undefined => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];

function actionOf(event: KeyboardEvent, work: WorksheetWork): (() => void) | undefined {
  switch (event.shiftKey ? undefined : digitOf(event)) {
    case '0':
      return work.fit;
    case '1':
      return work.natural;
    case '2':
      return work.selection;
    default:
      return letterAction(event, work);
  }
}

function letterAction(event: KeyboardEvent, work: WorksheetWork): (() => void) | undefined {
  const { zoom } = work;
  const zoomBy = (factor: number) => zoom && (() => zoom(factor));
  switch (event.key.toLowerCase()) {
    case 'z':
      return inField() ? undefined : event.shiftKey ? work.redo : work.undo;
    case 'y':
      return inField() ? undefined : work.redo;
    case 'p':
      return work.print;
    case 'f':
      return work.find;
    case '+':
    case '=':
      return zoomBy(zoomStep);
    case '-':
      return zoomBy(1 / zoomStep);
    default:
      return undefined;
  }
}
