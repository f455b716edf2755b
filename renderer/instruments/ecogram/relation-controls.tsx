import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relation } from '../../../domain/instruments/ecogram/document.ts';
import { Segmented } from '../../components/segmented.tsx';
import { useEcogram, useEcogramDocument } from './ecogram-context.tsx';
import {
  IconArrowBoth,
  IconArrowFrom,
  IconArrowTo,
  IconNeutral,
  IconNoArrow,
  IconSupportive,
  IconTense,
} from './icons.tsx';
import { nameOf } from './lookup.ts';

export interface RelationControlsProps {
  /** One line or more; the first says what is chosen, and all of them change. */
  readonly relations: readonly [Relation, ...Relation[]];
  /** What stands between the groups. */
  readonly separator?: JSX.Element;
}

/** Kind of line, sign and arrow. Stands in the bar of what is picked, and in the list. */
export function RelationControls({ relations, separator }: RelationControlsProps): JSX.Element {
  const { t } = useTranslation();
  const { actions, clientName } = useEcogram();
  const document = useEcogramDocument();
  const [first] = relations;
  const ids = relations.map(({ id }) => id);
  const same = <Key extends 'strength' | 'feeling' | 'direction'>(key: Key): Relation[Key] | null =>
    relations.every((relation) => relation[key] === first[key]) ? first[key] : null;
  const name = (id: string): string => nameOf(document, id, clientName);
  return (
    <>
      <Segmented
        label={t('ecogram.strength')}
        layout="packed"
        value={same('strength')}
        segments={[
          { id: 'supportive', name: t('ecogram.supportive'), icon: IconSupportive, iconOnly: true },
          { id: 'neutral', name: t('ecogram.neutral'), icon: IconNeutral, iconOnly: true },
          { id: 'tense', name: t('ecogram.tense'), icon: IconTense, iconOnly: true },
        ]}
        onChange={(strength) => strength !== null && actions.setStrength(ids, strength)}
      />
      {separator}
      <Segmented
        label={t('ecogram.feeling')}
        layout="packed"
        canBeNone
        value={same('feeling')}
        segments={[
          { id: 'plus', name: t('ecogram.plus'), icon: IconPlus, iconOnly: true },
          { id: 'minus', name: t('ecogram.minus'), icon: IconMinus, iconOnly: true },
        ]}
        onChange={(feeling) => actions.setFeeling(ids, feeling)}
      />
      {separator}
      <Segmented
        label={t('ecogram.direction')}
        layout="packed"
        value={same('direction')}
        segments={[
          { id: 'none', name: t('ecogram.none'), icon: IconNoArrow, iconOnly: true },
          {
            id: 'to',
            name: t('ecogram.to', { name: name(first.second) }),
            icon: IconArrowTo,
            iconOnly: true,
          },
          {
            id: 'from',
            name: t('ecogram.to', { name: name(first.first) }),
            icon: IconArrowFrom,
            iconOnly: true,
          },
          { id: 'both', name: t('ecogram.both'), icon: IconArrowBoth, iconOnly: true },
        ]}
        onChange={(direction) => direction !== null && actions.setDirection(ids, direction)}
      />
    </>
  );
}
