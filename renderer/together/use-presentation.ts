import { useEffect, useRef } from 'react';
import { bridge } from '../bridge/bridge.ts';
import { clearToasts } from '../components/toasts.ts';
import { codeOf } from '../language/error-sentence.ts';
import { tellProblem } from '../shell/problems.ts';

/** Full screen while the screen lasts, and one key to leave it. */
export function usePresentation(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    // A message may name somebody else.
    clearToasts();
    const present = (on: boolean): void => {
      bridge.view.presentation({ on }).catch((error: unknown) => tellProblem(codeOf(error)));
    };
    present(true);
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('keydown', press);
      present(false);
    };
  }, []);
}
