import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../../components/segmented.tsx';
import { addedKinds, type AddedKind } from './drawing-state.ts';
import { kindIcons } from './icons.tsx';

export interface KindChoiceProps {
  readonly value: AddedKind;
  readonly onChange: (kind: AddedKind) => void;
}

/** Block, triangle or double triangle. */
export function KindChoice({ value, onChange }: KindChoiceProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <Segmented
      label={t('balance.kind')}
      layout="packed"
      value={value}
      segments={addedKinds.map((kind) => ({
        id: kind,
        name: t(`balance.${kind}`),
        icon: kindIcons[kind],
        iconOnly: true,
      }))}
      onChange={(kind) => kind !== null && onChange(kind)}
    />
  );
}
