import { useEffect, useRef } from 'react';

/** Milliseconds within which a 0 after a 1 makes ten. */
const together = 900;

/** The digit that was typed. A Belgian keyboard gives its top row only with Shift, so there the place of the key counts. */
function digitOf({ key, code }: KeyboardEvent): number | undefined {
  if (/^\d$/u.test(key)) return Number(key);
  const [, digit] = /^Digit(\d)$/u.exec(code) ?? [];
  return digit === undefined ? undefined : Number(digit);
}

export interface Digits {
  /** Whether the key was a digit, which is then given on. */
  readonly press: (event: KeyboardEvent) => boolean;
  /** What is typed next does not belong to what was typed before. */
  readonly forget: () => void;
}

/** Figures from 0 to 10 by digits: each counts at once, and a 0 soon after a 1 makes it ten. */
export function useDigits(onScore: (score: number) => void, everywhere: boolean): Digits {
  const lastOne = useRef(-Infinity);
  const press = (event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.altKey || event.metaKey) return false;
    const digit = digitOf(event);
    if (digit === undefined) return false;
    const isTen = digit === 0 && event.timeStamp - lastOne.current < together;
    lastOne.current = digit === 1 ? event.timeStamp : -Infinity;
    onScore(isTen ? 10 : digit);
    return true;
  };
  const forget = (): void => {
    lastOne.current = -Infinity;
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    if (!everywhere) return undefined;
    const heard = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      if (latest.current(event)) event.preventDefault();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  }, [everywhere]);
  return { press, forget };
}

/** Something is being typed, or a menu or a dialog is open. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="radiogroup"]',
  ) !== null;
