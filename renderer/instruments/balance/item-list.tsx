import { IconChevronRight } from '@tabler/icons-react';
import type { JSX, KeyboardEvent } from 'react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useTranslation } from 'react-i18next';
import type { Burden, Strength } from '../../../domain/instruments/balance/document.ts';
import { IconButton } from '../../components/icon-button.tsx';
import styles from '../../drawing/panel.module.css';
import { useListPicking } from '../../drawing/use-list-picking.ts';
import { useBalance, useBalanceDocument, useDrawing } from './balance-context.tsx';
import type { AddedKind } from './drawing-state.ts';
import { kindIcons } from './icons.tsx';
import { joinsOf, nameOf } from './lookup.ts';

export interface ItemListProps {
  readonly kind: 'burdens' | 'strengths';
  readonly items: readonly (Burden | Strength)[];
}

const titles = { burdens: 'balance.listBurdens', strengths: 'balance.listStrengths' } as const;

/** Burdens or strengths in rows, each with what it is joined to. */
export function ItemList({ kind, items }: ItemListProps): JSX.Element {
  const { t } = useTranslation();
  const { drawing, actions, clientName } = useBalance();
  const document = useBalanceDocument();
  const selected = useDrawing((state) => state.selected);
  const { show, select } = drawing.getState();
  const chosen = items.map(({ id }) => id).filter((id) => selected.has(id));
  const elsewhere = [...selected].filter((id) => !chosen.includes(id));

  const onKeyDown = (event: KeyboardEvent): void => {
    const [only] = chosen;
    if (only === undefined) return;
    if (event.key === 'F2' || event.key === 'Enter') show('list', only);
    else if (event.key === 'Delete') actions.remove(chosen);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const pick = (ids: readonly string[]): void =>
    // Several rows come to what is picked in the other list; one row alone takes its place.
    select(ids.length > 1 ? [...elsewhere, ...ids] : ids);
  const picking = useListPicking(chosen, () => items.map(({ id }) => id), pick);
  const joinedTo = (id: string): string =>
    joinsOf(document, id)
      .map(({ burden, strength }) => nameOf(document, burden === id ? strength : burden, clientName))
      .join(', ');
  return (
    <section className={styles['part']} aria-label={t(titles[kind])}>
      <h2 className={styles['partTitle']}>{t(titles[kind])}</h2>
      <div onKeyDownCapture={onKeyDown}>
        <GridList
          aria-label={t(`balance.listOf.${kind}`, { name: clientName })}
          items={items}
          dependencies={[document, t]}
          selectionMode="multiple"
          selectionBehavior="replace"
          {...picking}
          onAction={(key) => show('list', String(key))}
          renderEmptyState={() => <p className={styles['empty']}>{t(`balance.listEmpty.${kind}`)}</p>}
          className={styles['list'] ?? ''}
        >
          {(item) => {
            const form = formOf(item);
            const Form = kindIcons[form];
            const name = nameOf(document, item.id, clientName);
            const joined = joinedTo(item.id);
            return (
              <GridListItem
                id={item.id}
                textValue={[name, t(`balance.${form}`), joined].filter((part) => part !== '').join(', ')}
                className={styles['row'] ?? ''}
              >
                {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched */}
                <Form role="img" aria-label={t(`balance.${form}`)} />
                <span className={styles['name']} dir="auto">
                  {name}
                </span>
                <span className={styles['relation']} dir="auto">
                  {joined}
                </span>
                <IconButton
                  icon={IconChevronRight}
                  label={t('balance.more', { name })}
                  onPress={() => show('list', item.id)}
                />
              </GridListItem>
            );
          }}
        </GridList>
      </div>
    </section>
  );
}

function formOf(item: Burden | Strength): AddedKind {
  if (!('extra' in item)) return 'burden';
  return item.extra ? 'extra' : 'strength';
}
