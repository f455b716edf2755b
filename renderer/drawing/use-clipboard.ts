import { useEffect, useMemo } from 'react';
import type { StoreApi } from 'zustand';
import { announce } from '../components/announcer.ts';
import { say } from '../components/toasts.ts';
import { i18n } from '../language/setup.ts';
import { putOnSystem, type Incoming, type Pasted } from './sheet-clipboard.ts';

/** What copying, cutting and pasting do on a drawing. `copy` and `cut` give false when nothing is picked that can be copied. */
export interface ClipboardWork {
  readonly copy: () => boolean;
  readonly cut: () => boolean;
  readonly paste: (incoming: Incoming) => void;
}

/**
 * Copies, cuts and pastes by the system's own keys and menu, as long as the drawing is on screen: from the sheet, its bars and
 * its list, but not while somebody works on text. The browser asks no permission for it, since the person gave the order.
 */
export function useClipboard({ copy, cut, paste }: ClipboardWork): void {
  useEffect(() => {
    const stop = new AbortController();
    const taken = (take: () => boolean) => (event: ClipboardEvent) => {
      if (worksOnText(event) || event.clipboardData === null || !take()) return;
      putOnSystem(event.clipboardData);
      event.preventDefault();
    };
    const pasted = (event: ClipboardEvent): void => {
      if (worksOnText(event)) return;
      event.preventDefault();
      paste(event.clipboardData);
    };
    const { signal } = stop;
    document.addEventListener('copy', taken(copy), { signal });
    document.addEventListener('cut', taken(cut), { signal });
    document.addEventListener('paste', pasted, { signal });
    return () => stop.abort();
  }, [copy, cut, paste]);
}

/** What copying, cutting and pasting do where copying and cutting take the ids of what is picked. */
interface PickedWork extends Pick<ClipboardWork, 'paste'> {
  readonly copy: (ids: readonly string[]) => boolean;
  readonly cut: (ids: readonly string[]) => boolean;
}

/** Copies and cuts what is picked in the drawing; see `useClipboard`. */
export function usePickedClipboard(
  drawing: Pick<StoreApi<{ readonly selected: ReadonlySet<string> }>, 'getState'>,
  { copy, cut, paste }: PickedWork,
): void {
  useClipboard(
    useMemo(() => {
      const picked = (): readonly string[] => [...drawing.getState().selected];
      return { copy: () => copy(picked()), cut: () => cut(picked()), paste };
    }, [drawing, copy, cut, paste]),
  );
}

/** In a field, in a dialog, or with words marked, the clipboard is for text. */
function worksOnText({ type, target }: ClipboardEvent): boolean {
  if (ordered) return false;
  const place = target instanceof Element ? target : null;
  if (place?.closest('input, textarea, [contenteditable], [role=dialog], [role=alertdialog]') != null)
    return true;
  return type !== 'paste' && document.getSelection()?.isCollapsed === false;
}

/** Buttons give the same orders as the keys; only the system's own paste is refused to them, so they paste the last copy of the window. */
export const orderCopy = (): void => order('copy');
export const orderCut = (): void => order('cut');

/** While a button gives an order it is meant for the drawing, wherever the button stands. */
let ordered = false;

/** The browser asks first whether there is anything to copy; without marked words it takes silence for a no. */
const thereIs = (event: Event): void => event.preventDefault();

function order(command: 'copy' | 'cut'): void {
  document.addEventListener(`before${command}`, thereIs);
  ordered = true;
  document.execCommand(command);
  ordered = false;
  document.removeEventListener(`before${command}`, thereIs);
}

export interface Pasting<Copied> {
  readonly pasted: Pasted<Copied>;
  /** How many more things fit on the sheet. */
  readonly room: number;
  readonly countOf: (copied: Copied) => number;
  readonly putCopied: (copied: Copied) => void;
  readonly putTexts: (texts: readonly string[]) => void;
}

/** Puts on the sheet what was pasted, or says why not. When there is no room for all of it, all of it stays on the clipboard. */
export function putPasted<Copied>({ pasted, room, countOf, putCopied, putTexts }: Pasting<Copied>): void {
  if (pasted.from === 'nothing') return announce(i18n.t('worksheet.copying.nothing'));
  if (pasted.from === 'other-client') return say(i18n.t('worksheet.copying.otherClient'));
  const count = pasted.from === 'texts' ? pasted.texts.length : countOf(pasted.copied);
  if (room === 0) return say(i18n.t('worksheet.copying.full'));
  if (count > room) return say(i18n.t('worksheet.copying.tooMany', { lines: count, count: room }));
  if (pasted.from === 'texts') putTexts(pasted.texts);
  else putCopied(pasted.copied);
}
