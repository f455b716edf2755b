import { useEffect, useRef } from 'react';
import { listen } from '../bridge/bridge.ts';
import { onMac } from '../shell/key-names.ts';

/** Ctrl+P, and "print" in the native menu. */
export function usePrintKey(print: () => void): void {
  const latest = useRef(print);
  useEffect(() => {
    latest.current = print;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(onMac ? event.metaKey : event.ctrlKey) || event.altKey || event.key.toLowerCase() !== 'p') return;
      // The browser's own print dialog would come as well.
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    const deafen = listen('command', ({ name }) => {
      if (name === 'print') latest.current();
    });
    return () => {
      window.removeEventListener('keydown', press);
      deafen();
    };
  }, []);
}
