import { useEffect } from 'react';
import type { StoreApi } from 'zustand';
import { announce } from '../components/announcer.ts';
import { i18n } from '../language/setup.ts';

/** With more than this many a number says more than the names. */
const mostNames = 6;

/** Some names in a row, the way they are spoken; of many only the first. */
export function spokenNames(names: readonly string[]): string {
  const first = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${first} …` : first;
}

/** Says what was undone or done again; `action` as undo names it, null when there was nothing. */
export function sayStep(taken: 'undone' | 'redone', action: string | null): void {
  if (action !== null) announce(i18n.t(`worksheet.${taken}`, { action }));
  else announce(i18n.t(taken === 'undone' ? 'worksheet.nothingToUndo' : 'worksheet.nothingToRedo'));
}

interface Picking {
  readonly selected: ReadonlySet<string>;
}

/**
 * Says what is picked when that are several things, and when nothing is picked any more: by rubber band, by key or in the list.
 * One thing is named by the focus that goes there. `nameOf` is to be the same function as long as it gives the same.
 */
export function useSpokenPicking(
  drawing: Pick<StoreApi<Picking>, 'subscribe'>,
  nameOf: (subject: string) => string,
): void {
  useEffect(
    () =>
      drawing.subscribe(({ selected }, before) => {
        if (selected === before.selected) return;
        if (selected.size > 1) {
          const names = [...selected].map(nameOf).filter((name) => name !== '');
          const count = selected.size;
          announce(
            count > mostNames
              ? i18n.t('worksheet.manyPicked', { count })
              : i18n.t('worksheet.severalPicked', { count, names: spokenNames(names) }),
          );
        } else if (selected.size === 0 && [...before.selected].some((subject) => nameOf(subject) !== ''))
          // What went away was told when it went, by undo or by taking it away.
          announce(i18n.t('worksheet.nothingPicked'));
      }),
    [drawing, nameOf],
  );
}
