import { useRef, type JSX, type KeyboardEvent } from 'react';
import { useDragAndDrop, GridList, isTextDropItem, type DropItem } from 'react-aria-components';
import type { CardField } from '../../../domain/instruments/vacancy/fields.ts';
import { CardRow, type ShownCard } from './card-row.tsx';
import styles from './fields.module.css';
import { nameOf, type Way } from './vacancy-actions.ts';
import { useVacancy, useVacancyState } from './vacancy-context.tsx';

/** What travels when a card is dragged: its id, for fields of this sheet alone. */
const cardType = 'application/x-houvast-card';

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface CardListProps {
  readonly field: CardField | null;
  readonly title: string;
  readonly cards: readonly ShownCard[];
}

/** The cards of one field. Arrows go from card to card, Ctrl with arrows moves a card, and all of it can be dragged. */
export function CardList({ field, title, cards }: CardListProps): JSX.Element {
  const { state, actions } = useVacancy();
  const isRenaming = useVacancyState(({ renaming }) => renaming !== null);
  /** Opened by the keyboard, the details take the focus. */
  const byKey = useRef(false);
  const ids = cards.map(({ card }) => card.id);

  const place = (moved: readonly string[], before: string | null): void => {
    for (const id of moved) actions.move(id, field, before);
  };
  /** The card before which one comes that is dropped before or after another. */
  const beforeOf = (key: string, isAfter: boolean, moved: readonly string[]): string | null => {
    const rest = ids.filter((id) => id === key || !moved.includes(id));
    return rest[rest.indexOf(key) + (isAfter ? 1 : 0)] ?? null;
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isRenaming,
    getItems: (keys) =>
      [...keys].map((key) => {
        const shown = cards.find(({ card }) => card.id === key);
        return { [cardType]: String(key), 'text/plain': shown === undefined ? '' : nameOf(shown.card) };
      }),
    acceptedDragTypes: [cardType],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const moved = [...keys].map(String);
      if (!moved.includes(String(target.key))) {
        place(moved, beforeOf(String(target.key), target.dropPosition === 'after', moved));
      }
    },
    onInsert: ({ items, target }) =>
      void idsOf(items).then((moved) =>
        place(moved, beforeOf(String(target.key), target.dropPosition === 'after', moved)),
      ),
    onRootDrop: ({ items }) => void idsOf(items).then((moved) => place(moved, null)),
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
    const id = row && event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined;
    byKey.current = id !== undefined && event.key === 'Enter';
    if (id === undefined || !act(id, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = (id: string, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => {
    const way = ways[key];
    if (key === 'F2') state.getState().rename(id);
    else if (key === 'Delete' || key === 'Backspace') actions.remove(id);
    else if (way !== undefined && (ctrlKey || metaKey)) actions.moveBeside(id, way);
    else if (altKey && (way === 'up' || way === 'down')) actions.shift(id, way === 'up' ? -1 : 1);
    else return false;
    return true;
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the rows in it
    <div
      className={styles['listBox']}
      onKeyDownCapture={onKeyDown}
      onPointerDownCapture={() => (byKey.current = false)}
    >
      <GridList
        aria-label={title}
        items={cards.map((shown) => ({ ...shown, id: shown.card.id }))}
        dragAndDropHooks={dragAndDropHooks}
        selectionMode="none"
        disallowTypeAhead={isRenaming}
        keyboardNavigationBehavior={isRenaming ? 'tab' : 'arrow'}
        onAction={(key) => state.getState().open(String(key), byKey.current)}
        renderEmptyState={() => null}
        className={styles['list'] ?? ''}
      >
        {({ card, letter, leads }) => <CardRow card={card} letter={letter} leads={leads} />}
      </GridList>
    </div>
  );
}

async function idsOf(items: readonly DropItem[]): Promise<readonly string[]> {
  const texts = items.filter(isTextDropItem).map((item) => item.getText(cardType));
  return await Promise.all(texts);
}
