import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { actorKinds, type ActorKind } from '../../../domain/instruments/ecogram/document.ts';
import { Segmented } from '../../components/segmented.tsx';
import { kindIcons } from './icons.tsx';

export interface KindChoiceProps {
  readonly value: ActorKind | null;
  readonly onChange: (kind: ActorKind) => void;
}

/** Circle, double circle or square. */
export function KindChoice({ value, onChange }: KindChoiceProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <Segmented
      label={t('ecogram.kind')}
      layout="packed"
      value={value}
      segments={actorKinds.map((kind) => ({
        id: kind,
        name: t(`ecogram.${kind}`),
        icon: kindIcons[kind],
        iconOnly: true,
      }))}
      onChange={(kind) => kind !== null && onChange(kind)}
    />
  );
}
