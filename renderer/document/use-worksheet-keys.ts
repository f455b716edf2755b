import { useEffect } from 'react';
import { listen } from '../bridge/bridge.ts';
import { onMac } from '../shell/key-names.ts';

/** What the keys and the menu do on every worksheet. */
export interface WorksheetWork {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: () => void;
  readonly find: () => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
}

const zoomStep = 1.25;

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

function actionOf(event: KeyboardEvent, work: WorksheetWork): (() => void) | undefined {
  switch (event.key.toLowerCase()) {
    case 'z':
      return inField() ? undefined : event.shiftKey ? work.redo : work.undo;
    case 'y':
      return inField() ? undefined : work.redo;
    case 'p':
      return work.print;
    case 'f':
      return work.find;
    case '0':
      return work.fit;
    case '+':
    case '=':
      return () => work.zoom(zoomStep);
    case '-':
      return () => work.zoom(1 / zoomStep);
    default:
      return undefined;
  }
}
