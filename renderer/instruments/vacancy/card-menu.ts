import {
  IconArrowDown,
  IconArrowUp,
  IconCards,
  IconCornerUpRight,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { Card } from '../../../domain/instruments/vacancy/document.ts';
import { cardFields, fieldOf } from '../../../domain/instruments/vacancy/fields.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { MenuProps } from '../../components/menu.tsx';
import { fieldTitle } from './vacancy-actions.ts';
import type { Vacancy } from './vacancy-context.tsx';

interface Around extends Pick<Vacancy, 'state' | 'actions'> {
  readonly language: Language;
  readonly t: TFunction;
}

/** What can be done with one card: everything that a mouse or a key can do, in words. */
export function cardEntries(card: Card, { state, actions, language, t }: Around): MenuProps['entries'] {
  const { id } = card;
  return [
    {
      id: 'open',
      name: t('vacancy.open'),
      icon: IconCards,
      keys: 'Enter',
      action: () => state.getState().open(id, true),
    },
    {
      id: 'rename',
      name: t('vacancy.rename'),
      icon: IconPencil,
      keys: 'F2',
      action: () => state.getState().rename(id),
    },
    ...[...cardFields, null]
      .filter((field) => field !== fieldOf(card))
      .map((field) => ({
        id: `to-${field ?? 'loose'}`,
        name: t('vacancy.moveTo', { field: fieldTitle(field, language) }),
        icon: IconCornerUpRight,
        action: () => actions.move(id, field),
      })),
    {
      id: 'up',
      name: t('vacancy.up'),
      icon: IconArrowUp,
      keys: 'Alt ↑',
      action: () => actions.shift(id, -1),
    },
    {
      id: 'down',
      name: t('vacancy.down'),
      icon: IconArrowDown,
      keys: 'Alt ↓',
      action: () => actions.shift(id, 1),
    },
    {
      id: 'remove',
      name: t('vacancy.remove'),
      icon: IconTrash,
      keys: 'Delete',
      action: () => actions.remove(id),
    },
  ];
}
