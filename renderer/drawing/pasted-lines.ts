import type { ClipboardEvent } from 'react';
import { linesOfText } from '../../domain/instruments/lines-of-text.ts';

/**
 * What is pasted into a field for one text: several lines are several texts, and one that is too long for the field would be
 * cut off in it. These go to `add`, whole; anything else is pasted as the browser does.
 */
export const onPastedLines =
  (longest: number, add: (lines: readonly string[]) => void) =>
  (event: ClipboardEvent<HTMLInputElement>): void => {
    const lines = linesOfText(event.clipboardData.getData('text/plain'));
    const [first, ...more] = lines;
    if (first === undefined || (more.length === 0 && first.length <= longest)) return;
    event.preventDefault();
    add(lines);
  };
